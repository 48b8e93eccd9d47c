import type { PatternStep } from '../glossary/glossary.ts';
import { type TextContext, textContext, type WordSpan } from './context.ts';
import type { Occurrence } from './occurrence.ts';
import type { Span } from './quotes.ts';
import { type JudgeOptions, judge } from './verdict.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Word, wordAfterGap } from './words.ts';

/** How to read a text. */
export interface MatchOptions extends JudgeOptions {
  /** Spans that the page itself marks as quoted (`q`, `blockquote`), UTF-16 offsets. */
  readonly quoted?: readonly Span[];
}

/** A way to read the words from one place on. */
interface Candidate {
  readonly term: string;
  readonly span: WordSpan;
  readonly plural?: true;
  readonly compound?: true;
}

/**
 * Finds the terms of a text and decides what each of them is there.
 * Longest first; where the longest is not meant in this context, the next longest is tried.
 * @param text One block: what a reader reads in one go.
 * @returns Sorted occurrences that do not overlap; offsets are UTF-16 units of `text`.
 */
export function findOccurrences(
  text: string,
  vocabulary: Vocabulary,
  options: MatchOptions = {},
): Occurrence[] {
  const context = textContext(text, vocabulary.lang, vocabulary.lists, options.quoted);
  const found: Occurrence[] = [];
  let at = 0;
  while (at < context.words.length) {
    const occurrence = occurrenceAt(context, vocabulary, at, options);
    if (occurrence && hidesFlag(occurrence, context, vocabulary, at, options)) {
      at += 1;
      continue;
    }
    if (occurrence) found.push(occurrence.value);
    at = occurrence ? occurrence.last + 1 : at + 1;
  }
  return found;
}

/** A remark on an image of speech gives way to a misused word inside it. */
function hidesFlag(
  { value, last }: { value: Occurrence; last: number },
  context: TextContext,
  vocabulary: Vocabulary,
  at: number,
  options: MatchOptions,
): boolean {
  if (value.level !== 'info') return false;
  for (let inner = at + 1; inner <= last; inner += 1) {
    const found = occurrenceAt(context, vocabulary, inner, options)?.value;
    if (found?.level === 'warn' || found?.level === 'check') return true;
  }
  return false;
}

function occurrenceAt(
  context: TextContext,
  vocabulary: Vocabulary,
  at: number,
  options: MatchOptions,
): { value: Occurrence; last: number } | null {
  for (const { term: key, span, plural, compound } of candidatesAt(context, vocabulary, at)) {
    const term = vocabulary.term(key);
    const judgement = term && judge(term, context, span, options);
    if (!term || !judgement) continue;
    const start = context.words[span.first]?.start ?? 0;
    const end = context.words[span.last]?.end ?? 0;
    const value: Occurrence = {
      start,
      end,
      form: context.text.slice(start, end),
      concept: term.concept,
      category: term.category,
      term: term.term,
      ...judgement,
      ...(plural && { plural }),
      ...(compound && { compound }),
    };
    return { value, last: span.last };
  }
  return null;
}

/** All forms and patterns that begin with the word at a place, longest first. */
function candidatesAt(context: TextContext, vocabulary: Vocabulary, at: number): Candidate[] {
  const first = context.words[at];
  if (!first || first.inAddress) return [];
  const candidates: Candidate[] = [];
  for (const form of vocabulary.formsOf(first.folded)) {
    const last = at + form.words.length - 1;
    if (!standsAt(context.words, at, form.words)) continue;
    if (form.exact !== undefined && form.exact !== written(context, at, last)) continue;
    if (form.capitals && !isInCapitals(context, at, last)) continue;
    candidates.push({
      term: form.term,
      span: { first: at, last },
      ...(form.plural && { plural: form.plural }),
      ...(form.compound && { compound: form.compound }),
    });
  }
  for (const { term, steps } of vocabulary.patternsOf(first.folded)) {
    const last = lastStep(context.words, at, steps);
    if (last !== null) candidates.push({ term, span: { first: at, last } });
  }
  // The sort is stable: of two readings of the same words, the one that the index lists first wins.
  return candidates.sort((a, b) => b.span.last - a.span.last);
}

function standsAt(words: readonly Word[], at: number, form: readonly string[]): boolean {
  return form.every((expected, next) => {
    const word = words[at + next];
    if (!word || word.inAddress) return false;
    return (next === 0 ? word.folded : wordAfterGap(word)) === expected;
  });
}

function isInCapitals(context: TextContext, first: number, last: number): boolean {
  const form = written(context, first, last);
  return form === form.toUpperCase();
}

/** The characters of a form as written, with plain spaces for any white space. */
function written({ text, words }: TextContext, first: number, last: number): string {
  return text.slice(words[first]?.start, words[last]?.end).normalize('NFC').replace(/\s+/g, ' ');
}

/** Follows the steps of a pattern; an optional step may stand several times or not at all. */
function lastStep(
  words: readonly Word[],
  at: number,
  steps: readonly PatternStep[],
): number | null {
  let next = at;
  for (const step of steps) {
    let taken = 0;
    while (takes(words, next, at, step) && (taken === 0 || step.optional)) {
      next += 1;
      taken += 1;
    }
    if (taken === 0 && !step.optional) return null;
  }
  return next - 1;
}

function takes(words: readonly Word[], next: number, first: number, step: PatternStep): boolean {
  const word = words[next];
  if (!word || word.inAddress) return false;
  return step.words.includes(next === first ? word.folded : wordAfterGap(word));
}
