import type { WordLists } from '../glossary/concept.ts';
import type {
  CompoundEntry,
  FormEntry,
  LanguageIndex,
  PatternEntry,
  PatternStep,
  TermEntry,
} from '../glossary/glossary.ts';
import type { Lang } from '../glossary/language.ts';
import { bareWord, splitWords } from './words.ts';

/** What can match in one language, ready for look-up by the first word. */
export class Vocabulary {
  readonly lang: Lang;
  private readonly terms = new Map<string, TermEntry>();
  private readonly forms = new Map<string, FormEntry[]>();
  private readonly patterns = new Map<string, PatternEntry[]>();
  private readonly known = new Set<string>();
  /** Word lists of the context rules. */
  lists: WordLists = {};

  constructor(lang: Lang, index?: LanguageIndex) {
    this.lang = lang;
    if (index) this.add(index);
  }

  /** Adds what another answer of the glossary brought; entries that are known already stay one. */
  add({ terms, forms, patterns, lists }: LanguageIndex): void {
    for (const [key, term] of Object.entries(terms)) this.terms.set(key, term);
    if (Object.keys(lists).length > 0) this.lists = lists;
    for (const form of forms) {
      this.file(
        this.forms,
        form.words[0] ?? '',
        form,
        `${form.term}\n${form.exact ?? form.words.join(' ')}${form.capitals ? ' capitals' : ''}`,
      );
    }
    for (const pattern of patterns) {
      for (const word of pattern.steps[0]?.words ?? []) {
        this.file(this.patterns, word, pattern, `${pattern.term}\n${word}`);
      }
    }
  }

  private file<T>(shelf: Map<string, T[]>, word: string, entry: T, key: string): void {
    if (this.known.has(key)) return;
    this.known.add(key);
    const row = shelf.get(word);
    if (row) row.push(entry);
    else shelf.set(word, [entry]);
  }

  formsOf(firstWord: string): readonly FormEntry[] {
    return this.forms.get(firstWord) ?? [];
  }

  patternsOf(firstWord: string): readonly PatternEntry[] {
    return this.patterns.get(firstWord) ?? [];
  }

  term(key: string): TermEntry | undefined {
    return this.terms.get(key);
  }
}

/**
 * The part of an index that a page with these words can match: every word of a form,
 * and a word for every step of a pattern that may not be left out, is among them.
 * Compounds are resolved here: a word that builds on a term comes back as a form of it.
 * @param words Distinct folded words of the page.
 */
export function knownWords(index: LanguageIndex, words: ReadonlySet<string>): LanguageIndex {
  const known = index.forms.filter((form) => form.words.every((word) => words.has(bareWord(word))));
  const forms = [...known, ...compoundForms(index, words)];
  const patterns = index.patterns.flatMap((pattern) => {
    const steps = pattern.steps.map((step) => stepWithin(step, words));
    return steps.every((step) => step.optional || step.words.length > 0)
      ? [{ term: pattern.term, steps }]
      : [];
  });
  const terms: Record<string, TermEntry> = {};
  for (const { term } of [...forms, ...patterns]) {
    const entry = index.terms[term];
    if (entry) terms[term] = entry;
  }
  const isEmpty = forms.length + patterns.length === 0;
  return { terms, forms, patterns, compounds: [], lists: isEmpty ? {} : index.lists };
}

function stepWithin(step: PatternStep, words: ReadonlySet<string>): PatternStep {
  return { ...step, words: step.words.filter((word) => words.has(bareWord(word))) };
}

const singleWordsOf = new WeakMap<LanguageIndex, ReadonlySet<string>>();

/** Words that are a form by themselves. */
function singleWords(index: LanguageIndex): ReadonlySet<string> {
  let single = singleWordsOf.get(index);
  if (!single) {
    single = new Set(index.forms.flatMap(({ words }) => (words.length === 1 ? words : [])));
    singleWordsOf.set(index, single);
  }
  return single;
}

/** The vocabulary for one text, as a page would learn it from the whole index. */
export function vocabularyFor(lang: Lang, index: LanguageIndex, text: string): Vocabulary {
  const words = new Set(splitWords(text).map(({ folded }) => folded));
  return new Vocabulary(lang, knownWords(index, words));
}

/** Least letters that a compound has besides the part that it builds on. */
const leastRest = 3;

/** Words that begin or end with a listed part and are no form themselves. The longest part wins. */
function compoundForms(index: LanguageIndex, words: ReadonlySet<string>): FormEntry[] {
  if (index.compounds.length === 0) return [];
  const single = singleWords(index);
  const forms: FormEntry[] = [];
  for (const word of words) {
    if (single.has(word)) continue;
    let best: CompoundEntry | undefined;
    let length = 0;
    for (const entry of index.compounds) {
      const part = entry.first ?? entry.last ?? '';
      if (part.length <= length || word.length < part.length + leastRest) continue;
      const fits = entry.first === undefined ? word.endsWith(part) : word.startsWith(part);
      if (fits) [best, length] = [entry, part.length];
    }
    if (best) forms.push({ term: best.term, words: [word], compound: true });
  }
  return forms;
}
