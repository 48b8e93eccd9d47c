/** The index as it travels in the extension: each concept and each word list once. */
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
import { capitalForms, compoundEntry, usableFirst } from './index-language.ts';
import { formWords } from './words.ts';

/** A step of a pattern; one whose words are those of a list names the list. */
type PackedStep = PatternStep | { readonly list: string; readonly optional?: true };

/** A term with all that can match it. Forms besides the term itself, one a line, folded words joined by spaces. */
interface PackedTerm extends Omit<TermEntry, 'concept' | 'category'> {
  /** End of the key of the term where it is not the term itself. */
  readonly id?: string;
  readonly forms?: string;
  readonly plurals?: string;
  /** Forms that count only as written; a plus sign stands before plurals. */
  readonly exact?: string;
  readonly steps?: readonly PackedStep[];
  /** Parts of compounds: `asiel-` or `-vluchteling`. */
  readonly compounds?: readonly string[];
}

interface PackedConcept {
  readonly category: string;
  readonly terms: readonly PackedTerm[];
}

export interface PackedIndex {
  readonly concepts: Readonly<Record<string, PackedConcept>>;
  readonly lists: WordLists;
}

/** Makes an index small. */
export function packIndex({
  terms,
  forms,
  patterns,
  compounds,
  lists,
}: LanguageIndex): PackedIndex {
  // Forms in capitals follow from the others and need not travel.
  const listed = forms.filter(({ capitals }) => !capitals);
  const formsOf = Map.groupBy(listed, ({ term }) => term);
  const partsOf = Map.groupBy(compounds, ({ term }) => term);
  const steps = new Map(patterns.map((pattern) => [pattern.term, pattern.steps]));
  const concepts: Record<string, { category: string; terms: PackedTerm[] }> = {};
  for (const [key, { concept, category, ...term }] of Object.entries(terms)) {
    const own = steps.get(key)?.map((step) => packStep(step, lists));
    const id = key.slice(concept.length + 1);
    concepts[concept] ??= { category, terms: [] };
    concepts[concept].terms.push({
      ...term,
      ...(id !== term.term && { id }),
      ...packForms(term.term, formsOf.get(key) ?? []),
      ...(own && { steps: own }),
      ...packCompounds(partsOf.get(key)),
    });
  }
  return { concepts, lists };
}

function packForms(
  term: string,
  forms: readonly FormEntry[],
): Pick<PackedTerm, 'forms' | 'plurals' | 'exact'> {
  const folded = forms.filter(({ exact }) => exact === undefined);
  const own = joined(formWords(term));
  const singular = folded
    .filter(({ plural }) => !plural)
    .map(({ words }) => joined(words))
    .filter((form) => form !== own);
  const plurals = folded.filter(({ plural }) => plural).map(({ words }) => joined(words));
  const exact = forms.flatMap((form) =>
    form.exact === undefined ? [] : [`${form.plural ? '+' : ''}${form.exact}`],
  );
  return {
    ...(singular.length > 0 && { forms: singular.join('\n') }),
    ...(plurals.length > 0 && { plurals: plurals.join('\n') }),
    ...(exact.length > 0 && { exact: exact.join('\n') }),
  };
}

function packCompounds(entries: readonly CompoundEntry[] | undefined) {
  if (!entries) return {};
  return { compounds: entries.map(({ first, last }) => (first ? `${first}-` : `-${last}`)) };
}

function packStep({ words, ...rest }: PatternStep, lists: WordLists): PackedStep {
  const all = JSON.stringify(words);
  const list = Object.keys(lists).find((name) => JSON.stringify(listWords(lists, name)) === all);
  return list === undefined ? { words, ...rest } : { list, ...rest };
}

function listWords(lists: WordLists, name: string): string[] {
  return (lists[name] ?? []).flatMap((phrase) => phrase.split(' '));
}

/** Makes an index usable again. */
export function unpackIndex(lang: Lang, { concepts, lists }: PackedIndex): LanguageIndex {
  const terms: Record<string, TermEntry> = {};
  const forms: FormEntry[] = [];
  const patterns: PatternEntry[] = [];
  const compounds: CompoundEntry[] = [];
  for (const [concept, { category, terms: packed }] of Object.entries(concepts)) {
    for (const {
      id,
      forms: _f,
      plurals: _p,
      exact: _e,
      steps,
      compounds: parts = [],
      ...rest
    } of packed) {
      const key = `${concept}/${id ?? rest.term}`;
      terms[key] = { concept, category, ...rest };
      compounds.push(...parts.map((part) => compoundEntry(key, part)));
      if (steps) patterns.push({ term: key, steps: steps.map((step) => unpackStep(step, lists)) });
    }
    for (const term of packed)
      forms.push(...unpackForms(`${concept}/${term.id ?? term.term}`, term));
  }
  return {
    terms,
    forms: usableFirst([...forms, ...capitalForms(lang, forms)], terms),
    patterns,
    compounds,
    lists,
  };
}

function unpackStep(step: PackedStep, lists: WordLists): PatternStep {
  if (!('list' in step)) return step;
  const { list, ...rest } = step;
  return { words: listWords(lists, list), ...rest };
}

function unpackForms(
  term: string,
  { term: own, forms, plurals, exact, steps }: PackedTerm,
): FormEntry[] {
  const lines = (text: string | undefined) => text?.split('\n') ?? [];
  const plural = true as const;
  return [
    ...(exact === undefined && !steps ? [{ term, words: formWords(own) }] : []),
    ...lines(forms).map((form) => ({ term, words: separated(form) })),
    ...lines(plurals).map((form) => ({ term, words: separated(form), plural })),
    ...lines(exact).map((line) => {
      const form = line.replace(/^\+/, '');
      const entry = { term, words: formWords(form), exact: form };
      return line === form ? entry : { ...entry, plural };
    }),
  ];
}

/** A gap that counts may hold a space itself; there it is written as a no-break space. */
function joined(words: readonly string[]): string {
  return words.map((word) => word.replaceAll(' ', '\u00A0')).join(' ');
}

function separated(form: string): string[] {
  return form.split(' ').map((word) => word.replaceAll('\u00A0', ' '));
}
