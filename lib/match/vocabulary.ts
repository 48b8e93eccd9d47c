import type { WordLists } from '../glossary/concept.ts';
import type {
  FormEntry,
  LanguageIndex,
  PatternEntry,
  PatternStep,
  TermEntry,
} from '../glossary/glossary.ts';
import type { Lang } from '../glossary/language.ts';
import { bareWord } from './words.ts';

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
        `${form.term}\n${form.exact ?? form.words.join(' ')}`,
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
 * @param words Distinct folded words of the page.
 */
export function knownWords(index: LanguageIndex, words: ReadonlySet<string>): LanguageIndex {
  const forms = index.forms.filter((form) => form.words.every((word) => words.has(bareWord(word))));
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
  return { terms, forms, patterns, lists: forms.length + patterns.length > 0 ? index.lists : {} };
}

function stepWithin(step: PatternStep, words: ReadonlySet<string>): PatternStep {
  return { ...step, words: step.words.filter((word) => words.has(bareWord(word))) };
}
