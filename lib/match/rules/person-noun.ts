/**
 * Noun, adjective, adverb or act? "Een illegaal" is a label for a person; "illegale wapens",
 * "illegaal oversteken" and "passager clandestin" are not.
 */
import type { Lang } from '../../glossary/language.ts';
import {
  endsPhrase,
  gapText,
  hasPhrase,
  isIn,
  isNumeral,
  rawWord,
  type TextContext,
  type WordSpan,
  wordAt,
} from '../context.ts';
import type { Rule } from './rule.ts';

/** A determiner or a numeral just before, an adjective or two in between allowed. */
function isDetermined(context: TextContext, span: WordSpan): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const at = span.first - back;
    if (at < 0 || !/^[\s\u00AD'’-]*$/.test(gapText(context, at + 1))) return false;
    if (isIn(context, 'determiners', at) || isNumeral(context, at)) return true;
    if (!isIn(context, 'adjectives', at)) return false;
  }
  return false;
}

/** Stands where nothing precedes it in its clause: a headline, a list, the start of a sentence. */
function opensClause(context: TextContext, span: WordSpan): boolean {
  return span.first === 0 || /[.!?:;•\n–—]/.test(gapText(context, span.first));
}

/** "een illegaal in België verblijvende man": a participle further on makes it an adverb. */
export function describesParticiple(context: TextContext, span: WordSpan): boolean {
  return hasPhrase(context, 'participles', { first: span.last + 1, last: span.last + 6 });
}

function dutch(context: TextContext, span: WordSpan): boolean {
  const word = wordAt(context, span.last);
  // Plurals are always nouns; "clandestien" only looks like one.
  if (/(?:[^i]en|ienen|tjes)$/.test(word)) return true;
  if (!endsPhrase(context, span.last) || describesParticiple(context, span)) return false;
  // "De illegale en gevaarlijke stoffen": another adjective follows, and then the noun.
  const next = span.last + 1;
  const isAdjective = /^[,(]/.test(gapText(context, next)) || isIn(context, 'joining-words', next);
  if (word.endsWith('e') && isAdjective) return false;
  return isDetermined(context, span);
}

/** "An illegal, unprovoked attack" is an adjective; so is "an illegal and dangerous trade". */
function english(context: TextContext, span: WordSpan): boolean {
  if (wordAt(context, span.last).endsWith('s')) return true;
  const next = span.last + 1;
  if (/^,/.test(gapText(context, next)) || isIn(context, 'conjunctions', next)) return false;
  return endsPhrase(context, span.last) && isDetermined(context, span);
}

/** French adjectives follow their noun: after a determiner the word is the noun itself. */
function french(context: TextContext, span: WordSpan): boolean {
  const isPlural = /[sx]$/.test(wordAt(context, span.last));
  if (opensClause(context, span) && isPlural) {
    return endsPhrase(context, span.last) && !/^,/.test(gapText(context, span.last + 1));
  }
  // "Rien d'illégal" is a thing; "beaucoup d'illégaux" are people.
  if (isIn(context, 'partitives', span.first - 1)) return isPlural;
  return isDetermined(context, span);
}

/** German nouns carry a capital; at the start of a sentence only the word after tells. */
function german(context: TextContext, span: WordSpan): boolean {
  if (!/^\p{Lu}/u.test(rawWord(context, span.last))) return false;
  // "Das Illegale daran" is a thing.
  if (isIn(context, 'neuter-articles', span.first - 1)) return false;
  const next = rawWord(context, span.last + 1);
  const adjoining = /^[\s\u00AD]*$/.test(gapText(context, span.last + 1));
  if (adjoining && /^\p{Lu}/u.test(next)) return false;
  if (isCoordinatedAdjective(context, span)) return false;
  return endsPhrase(context, span.last) || isDetermined(context, span);
}

/** "Illegale und gefährliche Böller": an adjective follows, and then the noun. */
function isCoordinatedAdjective(context: TextContext, span: WordSpan): boolean {
  const joint = gapText(context, span.last + 1);
  const at = isIn(context, 'conjunctions', span.last + 1) ? span.last + 2 : span.last + 1;
  if (at === span.last + 1 && !/^,\s*$/.test(joint)) return false;
  return (
    /^\p{Ll}+e[nrms]?$/u.test(rawWord(context, at)) && /^\p{Lu}/u.test(rawWord(context, at + 1))
  );
}

const byLanguage: Record<Lang, Rule> = { nl: dutch, en: english, fr: french, de: german };

/** The form stands as a noun for a person, today. */
export const personNoun: Rule = (context, span) =>
  byLanguage[context.lang](context, span) && !inResistanceOrSpying(context);

/** In the Second World War "illegalen" were the resistance; "illegals" are also deep-cover spies. */
function inResistanceOrSpying(context: TextContext): boolean {
  return hasPhrase(context, 'resistance-and-spying', { first: 0, last: context.words.length - 1 });
}
