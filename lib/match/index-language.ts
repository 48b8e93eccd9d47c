/** Turns the terms of the concept files into what matching reads: folded forms by language. */
import type { Concept, Flag, Pattern, Status, WordLists } from '../glossary/concept.ts';
import type {
  CompoundEntry,
  FlagRule,
  FormEntry,
  LanguageIndex,
  PatternEntry,
  TermEntry,
} from '../glossary/glossary.ts';
import type { Lang } from '../glossary/language.ts';
import { foldAccents, foldWord } from './fold.ts';
import { inflectedForms } from './inflections.ts';
import { formWords } from './words.ts';

/** What one language of the glossary is made of. */
export interface LanguageData {
  readonly concepts: readonly Concept[];
  readonly patterns: readonly Pattern[];
  readonly lists: WordLists;
}

const usable: readonly Status[] = ['preferred', 'admitted'];

/** Builds the index of one language. Of two terms with the same form, one in use comes first. */
export function indexLanguage(
  lang: Lang,
  { concepts, patterns, lists }: LanguageData,
): LanguageIndex {
  const terms: Record<string, TermEntry> = {};
  const forms: FormEntry[] = [];
  const compounds: CompoundEntry[] = [];
  for (const { id: concept, category, [lang]: text } of concepts) {
    for (const {
      term,
      status,
      flags,
      caseSensitive,
      compounds: parts = [],
      unless,
      ...written
    } of text?.terms ?? []) {
      const key = `${concept}/${term}`;
      terms[key] = {
        ...{ concept, category, term, status },
        ...(unless && { unless }),
        ...flagRules(flags),
      };
      compounds.push(...parts.map((part) => compoundEntry(key, part)));
      for (const { form, plural } of writtenForms({ term, ...written }, lang)) {
        forms.push({
          term: key,
          words: formWords(form),
          ...(caseSensitive && { exact: form }),
          ...(plural && { plural }),
        });
      }
    }
  }
  const categoryOf = new Map(concepts.map(({ id, category }) => [id, category]));
  const patternEntries = patterns.flatMap((pattern): PatternEntry[] => {
    const text = pattern[lang];
    if (!text) return [];
    const key = `${pattern.concept}/${pattern.id}`;
    terms[key] = {
      concept: pattern.concept,
      category: categoryOf.get(pattern.concept) ?? '',
      term: text.label,
      status: 'deprecated',
      ...flagRules(text.flags),
    };
    const steps = text.steps.map((step) => ({
      words: ('list' in step ? (lists[step.list] ?? []) : step.words).flatMap(formWords),
      ...(step.optional && { optional: step.optional }),
    }));
    return [{ term: key, steps }];
  });
  return {
    terms,
    forms: usableFirst([...forms, ...capitalForms(lang, forms)], terms),
    patterns: patternEntries,
    compounds,
    lists: foldLists(lists),
  };
}

/** Reads `asiel-` or `-vluchteling`. */
export function compoundEntry(term: string, part: string): CompoundEntry {
  const folded = foldWord(part.replace('-', ''));
  return part.endsWith('-') ? { term, first: folded } : { term, last: folded };
}

/** In French capitals the accents may be missing: REFUGIES. Only forms with accents need another. */
export function capitalForms(lang: Lang, forms: readonly FormEntry[]): FormEntry[] {
  if (lang !== 'fr') return [];
  return forms.flatMap((form) => {
    const words = form.words.map(foldAccents);
    const isSame = words.every((word, at) => word === form.words[at]);
    return isSame || form.exact !== undefined ? [] : [{ ...form, words, capitals: true as const }];
  });
}

/** Forms of terms in use before those of discouraged ones; else the order stays. */
export function usableFirst(
  forms: readonly FormEntry[],
  terms: Readonly<Record<string, TermEntry>>,
): FormEntry[] {
  return [...forms].sort((a, b) => rank(terms[a.term]) - rank(terms[b.term]));
}

function rank(term: TermEntry | undefined): number {
  return term && usable.includes(term.status) ? 0 : 1;
}

function flagRules(flags: readonly Flag[] | undefined): { flags?: FlagRule[] } {
  if (!flags) return {};
  return {
    flags: flags.map(({ id, level, when, regions }) => ({
      id,
      level,
      ...(when !== undefined && { when }),
      ...(regions && { regions }),
    })),
  };
}

interface Written {
  readonly term: string;
  readonly forms?: readonly string[] | undefined;
  readonly plurals?: readonly string[] | undefined;
}

/** All written forms of a term without doubles: the listed ones and those that follow from them. */
export function writtenForms(
  { term, forms = [], plurals = [] }: Written,
  lang: Lang,
): { form: string; plural?: true }[] {
  const all = new Set([term, ...forms, ...plurals]);
  const made = (form: string) => [form, ...inflectedForms(lang, form, all)];
  const singular = new Set([term, ...forms].flatMap(made));
  const plural = new Set(plurals.flatMap(made).filter((form) => !singular.has(form)));
  return [
    ...[...singular].map((form) => ({ form })),
    ...[...plural].map((form) => ({ form, plural: true as const })),
  ];
}

function foldLists(lists: WordLists): WordLists {
  return Object.fromEntries(
    Object.entries(lists).map(([name, phrases]) => [
      name,
      phrases.map((phrase) => {
        const folded = formWords(phrase)
          .map((word) => word.replace(/^[^\p{L}\p{M}\p{N}]+/u, ''))
          .join(' ');
        return phrase.endsWith('*') ? `${folded}*` : folded;
      }),
    ]),
  );
}
