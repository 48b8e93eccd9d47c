import type { KnownConcept, PutAwayRemark } from '../../components/options/PutAway.tsx';
import type { Settings } from '../../lib/app/settings-type.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { type Lang, languages } from '../../lib/glossary/language.ts';
import { preferredTerm } from '../../lib/match/card.ts';
import { remarkWords } from '../../lib/match/summary.ts';

/** What the reader knows, as words of a language where the concept has them. */
export function knownConcepts(
  glossary: Glossary,
  known: readonly string[],
  wanted: Lang,
): KnownConcept[] {
  return known.map((id) => {
    const concept = glossary.concepts[id];
    const lang = [wanted, ...languages].find((one) => concept?.[one]) ?? wanted;
    return { id, lang, term: (concept && preferredTerm(concept, lang)) ?? id };
  });
}

/** The remarks that were put away, as words. */
export function putAwayRemarks(
  glossary: Glossary,
  dismissed: Settings['dismissed'],
): PutAwayRemark[] {
  return dismissed.map((dismissal) => ({ dismissal, words: remarkWords(glossary, dismissal) }));
}
