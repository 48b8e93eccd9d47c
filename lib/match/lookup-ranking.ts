/** How well a written form answers a query, and which part of it does. */
import type { Status } from '../glossary/concept.ts';
import { languages } from '../glossary/language.ts';
import { foldAccents } from './fold.ts';
import { commonWords } from './language-parts.ts';
import type { Span } from './quotes.ts';

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a query or a form, as look-up sees them: `d’asile` is two words. */
export function lookupWords(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** The same, folded, with nothing but a space between two words. */
export function lookupKey(text: string): string {
  return lookupWords(text).map(foldAccents).filter(Boolean).join(' ');
}

/** Common words of all languages, folded as look-up folds. */
const common = new Set(languages.flatMap((lang) => [...commonWords[lang]].map(foldAccents)));

/**
 * The words of a query that say what is looked for: "en" says nothing beside "illegaal".
 * @param query The query as {@link lookupKey} writes it.
 * @returns All of them where each is a common word: it may be an abbreviation too.
 */
export function tellingWords(query: string): string[] {
  const words = query.split(' ');
  const telling = words.filter((word) => !common.has(word));
  return telling.length > 0 ? telling : words;
}

/** What is known of a form that answers a query. */
export interface Answer {
  /** The form as {@link lookupKey} writes it. */
  readonly key: string;
  readonly status: Status;
  /** Whether the form is in the reader's own language. */
  readonly isOwn: boolean;
}

const statusWeight: Readonly<Record<Status, number>> = {
  preferred: 1,
  admitted: 0.5,
  deprecated: 0,
  superseded: 0,
};

/**
 * A number to sort answers by, the best first. The same words come before a beginning, a beginning before
 * words further on, and those before a slip of the pen; among equals, the form that says least beyond the
 * query, in the reader's own language, and the term to be preferred.
 * @param query The query as {@link lookupKey} writes it.
 */
export function closeness({ key, status, isOwn }: Answer, query: string): number {
  const coverage = Math.min(1, query.length / Math.max(1, key.length));
  return 10 * kindOfAnswer(key, query) + 5 * coverage + (isOwn ? 2 : 0) + statusWeight[status];
}

/** The same for a form that need not answer more than one word of the query: less than if it answered all of them. */
export function closenessToOne(answer: Answer, query: string): number {
  return Math.max(...query.split(' ').map((word) => closeness(answer, word))) - 10;
}

function kindOfAnswer(key: string, query: string): number {
  if (key === query) return 3;
  if (key.startsWith(query)) return 2;
  return query.split(' ').every((word) => ` ${key}`.includes(` ${word}`)) ? 1 : 0;
}

/**
 * The parts of a form that answer a query.
 * @param query The query as {@link lookupKey} writes it.
 * @param alike Folded words that were found although they are written differently.
 * @returns Sorted spans that do not overlap, in UTF-16 offsets of `form`.
 */
export function matchedSpans(form: string, query: string, alike: ReadonlySet<string>): Span[] {
  const wanted = query.split(' ');
  // A letter that stands alone among words is a word: the d of d’asile is not that of débouté.
  const begins = (word: string, one: string) =>
    word === one || (word.startsWith(one) && (one.length > 1 || wanted.length === 1));
  return [...form.matchAll(wordPattern)].flatMap(({ 0: word, index: start }) => {
    const folded = foldAccents(word);
    const begun = wanted
      .filter((one) => begins(folded, one))
      .reduce((longest, one) => Math.max(longest, one.length), 0);
    if (begun > 0) return [{ start, end: start + writtenLength(word, begun) }];
    return alike.has(folded) ? [{ start, end: start + word.length }] : [];
  });
}

/** How many UTF-16 units of a word as it is written fold to this many. */
function writtenLength(word: string, foldedLength: number): number {
  let written = 0;
  for (const character of word) {
    if (foldAccents(word.slice(0, written)).length >= foldedLength) break;
    written += character.length;
  }
  // An accent that is written apart belongs to its letter.
  const accents = /^\p{M}*/u.exec(word.slice(written))?.[0] ?? '';
  return written + accents.length;
}
