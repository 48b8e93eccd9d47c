/** Rules that read the sentence or the block for what it says of the case. */
import {
  endsPhrase,
  gapText,
  hasPhrase,
  isIn,
  isNumeral,
  phrasesBetween,
  rawWord,
  sentenceAround,
  type TextContext,
  type WordSpan,
  wordAt,
} from '../context.ts';
import { describesParticiple } from './person-noun.ts';
import type { Rule } from './rule.ts';

function wholeBlock(context: TextContext): WordSpan {
  return { first: 0, last: context.words.length - 1 };
}

/** "Zij zijn illegaal", "they are illegal": a form of to be, and a person as its subject. */
export const predicateOfPerson: Rule = (context, span) => {
  if (describesParticiple(context, span) || !endsPhrase(context, span.last)) return false;
  const { first } = sentenceAround(context, span);
  for (let at = span.first - 1; at >= Math.max(first, span.first - 4); at -= 1) {
    if (isIn(context, 'be-verbs', at)) {
      return isSubject(context, at - 1, first) || isPronounBetween(context, at + 1, span.first - 1);
    }
    if (!isIn(context, 'adverbs', at) && !isPerson(context, at)) return false;
  }
  return false;
};

function isPerson(context: TextContext, at: number): boolean {
  return isIn(context, 'person-pronouns', at) || isIn(context, 'persons', at);
}

/** "Hier zijn wij illegaal": the subject stands behind the verb. */
function isPronounBetween(context: TextContext, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (isIn(context, 'person-pronouns', at)) return true;
  return false;
}

/**
 * A person just before the verb, whose words open the clause. In "hiring foreign workers is
 * illegal" and "the detention of migrants was illegal" it is an act that is illegal.
 */
function isSubject(context: TextContext, last: number, first: number): boolean {
  let at = last;
  while (at > first && isIn(context, 'adverbs', at)) at -= 1;
  if (isIn(context, 'person-pronouns', at)) return true;
  if (isIn(context, 'plain-pronouns', at)) return isAboutPersons(context, at);
  if (!isIn(context, 'persons', at)) return false;
  while (at > first && isPartOfNounPhrase(context, at - 1)) at -= 1;
  const opens = at === first || /[,;:(–—]/.test(gapText(context, at));
  return opens || isIn(context, 'clause-openers', at - 1);
}

/** "They" may be people or fireworks: a person must have been named before. */
function isAboutPersons(context: TextContext, at: number): boolean {
  return hasPhrase(context, 'persons', { first: 0, last: at - 1 });
}

function isPartOfNounPhrase(context: TextContext, at: number): boolean {
  return (
    ['noun-phrase', 'adjectives', 'modifiers'].some((list) => isIn(context, list, at)) ||
    isNumeral(context, at)
  );
}

/** The block speaks of paid journeys and crossings, and nothing in it shows exploitation. */
export const smugglingContext: Rule = (context, span) => {
  const block = wholeBlock(context);
  if (hasPhrase(context, 'exploitation-signs', block)) return false;
  // The other crime, named beside this one, shows that the writer tells the two apart.
  if (hasPhrase(context, 'smuggling-words', block)) return false;
  return phrasesBetween(context, 'smuggling-signs', block).some(
    (sign) => sign.last < span.first || sign.first > span.last,
  );
};

/** Not the Second World War, nor another historic deportation, nor the law of war. */
export const removalToday: Rule = (context) =>
  !hasPhrase(context, 'deportation-history', wholeBlock(context));

/** The same sentence says that the person has been recognised. */
export const statusGranted: Rule = (context, span) => {
  const sentence = sentenceAround(context, span);
  return (
    hasPhrase(context, 'recognition-signs', sentence) &&
    !hasPhrase(context, 'recognition-doubts', sentence)
  );
};

/** "Alien" for a person, in running text: not law, not film, not "alien to". */
export const alienPerson: Rule = (context, span) => {
  if (hasPhrase(context, 'alien-elsewhere', wholeBlock(context))) return false;
  if (/^\p{Lu}/u.test(rawWord(context, span.first)) && span.first > 0) return false;
  return (
    hasPhrase(context, 'alien-signs', wholeBlock(context)) &&
    wordAt(context, span.last + 1) !== 'to'
  );
};
