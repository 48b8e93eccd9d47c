/** The glossary in short, for the reader's choices: what a category holds, and what was put away. */
import type { Concept } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { type Lang, languages } from '../glossary/language.ts';
import { preferredTerm } from './card.ts';

/** A category as it is offered. */
export interface CategorySummary {
  readonly id: string;
  readonly name: string;
  /** How many concepts it holds. */
  readonly count: number;
  /** A few of its terms, those first that others lead to most. */
  readonly examples: readonly string[];
}

/** How many terms stand for a category. */
const exampleCount = 3;

/** The categories in their order, in one language. */
export function categorySummaries(glossary: Glossary, lang: Lang): CategorySummary[] {
  const concepts = Object.values(glossary.concepts);
  const links = new Map<string, number>();
  for (const { related, notTheSameAs } of concepts) {
    for (const id of [...related, ...notTheSameAs]) links.set(id, (links.get(id) ?? 0) + 1);
  }
  const weight = ({ id }: Concept) => links.get(id) ?? 0;
  return glossary.categories.map((category) => {
    const own = concepts.filter((concept) => concept.category === category.id);
    const best = own.toSorted((a, b) => weight(b) - weight(a)).slice(0, exampleCount);
    return {
      id: category.id,
      name: category[lang],
      count: own.length,
      examples: best.flatMap((concept) => preferredTerm(concept, lang) ?? []),
    };
  });
}

/** A remark in words: on what, in which language, and what it says is better. */
export interface RemarkWords {
  readonly lang: Lang;
  readonly instead: readonly string[];
}

/** Finds a remark by its id and its term. @returns `null` when the glossary no longer has it. */
export function remarkWords(
  glossary: Glossary,
  { flag: id, term: wanted }: { readonly flag: string; readonly term: string },
): RemarkWords | null {
  const named = [...Object.values(glossary.concepts), ...Object.values(glossary.patterns)];
  for (const lang of languages) {
    for (const { [lang]: text } of named) {
      if (!text) continue;
      const terms = 'terms' in text ? text.terms : [{ term: text.label, flags: text.flags }];
      for (const { term, flags = [] } of terms) {
        const flag = term === wanted && flags.find((one) => one.id === id);
        // What the better terms of a pattern were said of is not known here.
        if (flag) return { lang, instead: flag.instead.map((one) => one.replace('{rest}', '…')) };
      }
    }
  }
  return null;
}
