/** Puts together what the glossary page shows. */
import type { CardFlag } from '../glossary/card.ts';
import { type Flag, statuses, type Term } from '../glossary/concept.ts';
import type { Entry, EntryPattern, EntryTerms, ListedConcept } from '../glossary/entry.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Lang } from '../glossary/language.ts';
import { makeCard, preferredTerm } from './card.ts';
import { sourcesOf } from './card-figures.ts';

/** @returns The entry, or `null` when the glossary has no such concept. */
export function makeEntry(glossary: Glossary, concept: string, lang: Lang): Entry | null {
  const card = makeCard(glossary, { concept, lang, interfaceLang: lang });
  if (!card) return null;
  const { terms: _terms, flag: _flag, ...rest } = card;
  const terms = glossary.concepts[concept]?.[card.lang]?.terms ?? [];
  return { ...rest, wording: wordingOf(glossary, terms), patterns: patternsOf(glossary, card) };
}

/** Terms by status, the best first; those with the same remarks together. */
function wordingOf(glossary: Glossary, terms: readonly Term[]): EntryTerms[] {
  return statuses.flatMap((status) => {
    const alike = Map.groupBy(
      terms.filter((term) => term.status === status),
      ({ flags = [] }) => JSON.stringify(flags),
    );
    return [...alike.values()].map((group) => ({
      terms: group.map(({ term }) => term),
      status,
      flags: (group[0]?.flags ?? []).map((flag) => entryFlag(glossary, flag)),
    }));
  });
}

function patternsOf(
  glossary: Glossary,
  { concept, lang }: { concept: string; lang: Lang },
): EntryPattern[] {
  return Object.values(glossary.patterns).flatMap((pattern) => {
    const text = pattern.concept === concept ? pattern[lang] : undefined;
    return text
      ? [{ label: text.label, flags: text.flags.map((flag) => entryFlag(glossary, flag)) }]
      : [];
  });
}

/** A flag without a place in a text: what a pattern would take from there is left open. */
function entryFlag(glossary: Glossary, flag: Flag): CardFlag {
  const { id, level, instead, because, correctWhen, reviewed } = flag;
  return {
    id,
    level,
    instead: instead.map((term) => term.replaceAll('{rest}', '…')),
    because,
    ...(correctWhen && { correctWhen }),
    sources: sourcesOf(glossary, flag.sources),
    reviewed,
  };
}

/** Every concept that has a text in a language, in the order of the glossary. */
export function listConcepts(glossary: Glossary, lang: Lang): ListedConcept[] {
  return Object.values(glossary.concepts).flatMap((concept) => {
    const text = concept[lang];
    const term = preferredTerm(concept, lang);
    if (!text || !term) return [];
    const others = text.terms.filter((other) => other.term !== term);
    return [
      {
        concept: concept.id,
        category: concept.category,
        term,
        definition: text.definition,
        others: others.map(({ term: other, status }) => ({ term: other, status })),
      },
    ];
  });
}

/** The sentence that tells two concepts apart, whichever of the two has it. */
export function differenceBetween(
  glossary: Glossary,
  [one, other]: readonly [string, string],
  lang: Lang,
): string | null {
  const from = (id: string, to: string) => glossary.concepts[id]?.[lang]?.differences?.[to];
  return from(one, other) ?? from(other, one) ?? null;
}
