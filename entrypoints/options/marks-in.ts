import type { Settings } from '../../lib/app/settings-type.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import { isWanted, shownPlaces } from '../../lib/match/density.ts';
import { findOccurrences } from '../../lib/match/match.ts';
import type { Occurrence } from '../../lib/match/occurrence.ts';
import { vocabularyFor } from '../../lib/match/vocabulary.ts';

/** What a page in this language that held nothing but this text would show, in the order of the text. */
export function marksIn(
  glossary: Glossary,
  settings: Settings,
  text: string,
  lang: Lang,
): Occurrence[] {
  const { readingLanguages, categoriesOff, levels, density, known } = settings;
  if (!readingLanguages.includes(lang)) return [];
  const wanted = new Set((['warn', 'check', 'info'] as const).filter((level) => levels[level]));
  const unwanted = { known: new Set(known), dismissed: settings.dismissed.filter(isEverywhere) };
  const found = findOccurrences(text, vocabularyFor(lang, glossary.index[lang], text), {
    levels: wanted,
  }).filter((one) => !categoriesOff.includes(one.category) && isWanted(one, unwanted));
  const mentions = found.map((one, place) => ({ ...one, place, article: null }));
  const shown = shownPlaces(mentions, density === 'key' ? 'none' : density);
  return found.filter((_, place) => shown.has(place));
}

function isEverywhere({ site }: Settings['dismissed'][number]): boolean {
  return site === undefined;
}
