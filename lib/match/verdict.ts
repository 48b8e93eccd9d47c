import type { Level } from '../glossary/concept.ts';
import type { FlagRule, TermEntry } from '../glossary/glossary.ts';
import { attributionOf, isNamedWord } from './attribution.ts';
import {
  endsPhrase,
  hasPhrase,
  sentenceAround,
  type TextContext,
  type WordSpan,
} from './context.ts';
import type { Attribution, Verdict } from './occurrence.ts';
import { rules } from './rules/index.ts';

/** What a reader gets to see of a term in its place. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly attribution: Attribution;
  readonly flag?: string;
  readonly level?: Level;
}

/** What of the reader and the page bears on a verdict. */
export interface JudgeOptions {
  /** Levels that the reader wants to see; all when left out. */
  readonly levels?: ReadonlySet<Level>;
  /** Country of the text, ISO 3166 in lower case; flags for other countries do not hold. */
  readonly region?: string | undefined;
}

/**
 * Decides what a term in its place is. In this order: does a flag of the term hold here
 * (its context rule)? Is the word only discussed, or part of a title? Is it quoted?
 * @returns `null` when nothing is to be shown: a discouraged word in a use that is not meant.
 */
export function judge(
  term: TermEntry,
  context: TextContext,
  span: WordSpan,
  options: JudgeOptions = {},
): Judgement | null {
  if (isAnotherSense(term, context, span)) return null;
  const attribution = attributionOf(context, span);
  const flag = term.flags?.find((candidate) => holds(candidate, context, span, options));
  if (!flag) {
    const isDiscouraged = term.status === 'deprecated' || term.status === 'superseded';
    // "Het woord illegaal": without a noun behind it, it is the word itself that is meant.
    const isShown =
      !isDiscouraged || (isNamedWord(context, span) && endsPhrase(context, span.last));
    return isShown ? { verdict: 'term', attribution } : null;
  }
  // A word that is discussed, or part of a name, is explained like any other.
  if (attribution === 'mention' || attribution === 'title') return { verdict: 'term', attribution };
  const accuses = flag.level !== 'info' && attribution === 'own';
  return { verdict: accuses ? 'flag' : 'info', attribution, flag: flag.id, level: flag.level };
}

/** A homonym: the sentence speaks of tugboats, animals or data, not of people who move. */
function isAnotherSense(term: TermEntry, context: TextContext, span: WordSpan): boolean {
  if (!term.unless) return false;
  const sentence = sentenceAround(context, span);
  return term.unless.some((list) => hasPhrase(context, list, sentence));
}

function holds(
  flag: FlagRule,
  context: TextContext,
  span: WordSpan,
  { levels, region }: JudgeOptions,
): boolean {
  if (levels && !levels.has(flag.level)) return false;
  if (flag.regions && region !== undefined && !flag.regions.includes(region)) return false;
  if (flag.when === undefined) return true;
  return rules[flag.when]?.(context, span) ?? false;
}
