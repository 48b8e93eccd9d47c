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

/** A pattern with the words that have been asked about so far. */
interface Pattern extends PatternEntry {
  readonly steps: readonly (PatternStep & { readonly words: string[] })[];
}

/** What can match in one language, ready for look-up by the first word. */
export class Vocabulary {
  readonly lang: Lang;
  private readonly terms = new Map<string, TermEntry>();
  private readonly formsByWord = new Map<string, FormEntry[]>();
  private readonly patternsByTerm = new Map<string, Pattern>();
  private readonly patternsByWord = new Map<string, Pattern[]>();
  private readonly known = new Set<string>();
  /** Word lists of the context rules. */
  lists: WordLists = {};

  constructor(lang: Lang, index?: LanguageIndex) {
    this.lang = lang;
    if (index) this.add(index);
  }

  /**
   * Adds what another answer of the glossary brought; entries that are known already stay one.
   * @returns Whether anything was new.
   */
  add({ terms, forms, patterns, lists }: LanguageIndex): boolean {
    let isNew = false;
    for (const [key, term] of Object.entries(terms)) this.terms.set(key, term);
    if (Object.keys(lists).length > 0) this.lists = lists;
    for (const form of forms) {
      const { term, words, exact, capitals } = form;
      const key = `${term}\n${exact ?? words.join(' ')}${capitals ? ' capitals' : ''}`;
      if (this.known.has(key)) continue;
      this.known.add(key);
      isNew = true;
      file(this.formsByWord, words[0] ?? '', form);
    }
    for (const pattern of patterns) if (this.addPattern(pattern)) isNew = true;
    return isNew;
  }

  /** An answer holds what its words can do in a pattern; the answers before said it of other words. */
  private addPattern({ term, steps }: PatternEntry): boolean {
    let isNew = false;
    let pattern = this.patternsByTerm.get(term);
    if (!pattern) {
      pattern = { term, steps: steps.map((step) => ({ ...step, words: [] })) };
      this.patternsByTerm.set(term, pattern);
    }
    for (const [at, { words }] of steps.entries()) {
      const known = pattern.steps[at]?.words ?? [];
      const news = words.filter((word) => !known.includes(word));
      known.push(...news);
      if (news.length > 0) isNew = true;
      if (at === 0) for (const word of news) file(this.patternsByWord, word, pattern);
    }
    return isNew;
  }

  *forms(): Iterable<FormEntry> {
    for (const forms of this.formsByWord.values()) yield* forms;
  }

  patterns(): Iterable<PatternEntry> {
    return this.patternsByTerm.values();
  }

  formsOf(firstWord: string): readonly FormEntry[] {
    return this.formsByWord.get(firstWord) ?? [];
  }

  patternsOf(firstWord: string): readonly PatternEntry[] {
    return this.patternsByWord.get(firstWord) ?? [];
  }

  term(key: string): TermEntry | undefined {
    return this.terms.get(key);
  }
}

function file<T>(shelf: Map<string, T[]>, word: string, entry: T): void {
  const row = shelf.get(word);
  if (row) row.push(entry);
  else shelf.set(word, [entry]);
}

/**
 * What a page may need of an index once these words stand on it. Every answer is complete for its words,
 * so a page asks about each word once: a form is filed under the rarest of its words and comes as soon as
 * that word does, whether the others stand there already, come later or never. Of patterns, the answer holds
 * the steps that these words can take; a vocabulary puts the answers together.
 * Compounds are resolved here: a word that builds on a term comes back as a form of it.
 * @param words Distinct folded words that have not been asked about before.
 */
export function knownWords(index: LanguageIndex, words: ReadonlySet<string>): LanguageIndex {
  const shelves = formShelves(index);
  const known = [...words].flatMap((word) => shelves.get(word) ?? []);
  const forms = [...known, ...compoundForms(index, words)];
  const patterns = patternsWithin(index, words);
  const terms: Record<string, TermEntry> = {};
  for (const { term } of [...forms, ...patterns]) {
    const entry = index.terms[term];
    if (entry) terms[term] = entry;
  }
  const isEmpty = forms.length + patterns.length === 0;
  return { terms, forms, patterns, compounds: [], lists: isEmpty ? {} : index.lists };
}

/** All patterns or none, so that their order, which decides between equals, stays that of the index. */
function patternsWithin(index: LanguageIndex, words: ReadonlySet<string>): PatternEntry[] {
  const patterns = index.patterns.map(({ term, steps }) => ({
    term,
    steps: steps.map((step) => ({
      ...step,
      words: step.words.filter((word) => words.has(bareWord(word))),
    })),
  }));
  const isTouched = patterns.some(({ steps }) => steps.some((step) => step.words.length > 0));
  return isTouched ? patterns : [];
}

const shelvesOf = new WeakMap<LanguageIndex, ReadonlyMap<string, readonly FormEntry[]>>();

/** Forms by the rarest of their words, in the order of the index. Forms of the same words share a shelf. */
function formShelves(index: LanguageIndex): ReadonlyMap<string, readonly FormEntry[]> {
  let shelves = shelvesOf.get(index);
  if (!shelves) {
    const uses = new Map<string, number>();
    for (const { words } of index.forms) {
      for (const word of words) uses.set(bareWord(word), (uses.get(bareWord(word)) ?? 0) + 1);
    }
    const rarest = (words: readonly string[]) =>
      words
        .map(bareWord)
        .reduce((best, word) => ((uses.get(word) ?? 0) < (uses.get(best) ?? 0) ? word : best));
    shelves = Map.groupBy(index.forms, ({ words }) => rarest(words));
    shelvesOf.set(index, shelves);
  }
  return shelves;
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
