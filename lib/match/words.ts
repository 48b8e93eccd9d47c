import { foldGap, foldWord } from './fold.ts';

/** One word of a text. Offsets are UTF-16 units of the original text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** The folded word. */
  readonly folded: string;
  /** Folded characters between the word before and this one; empty at the start of the text. */
  readonly gap: string;
  /** Part of an address, a file name or a slug: no term ever stands there. */
  readonly inAddress: boolean;
}

export const wordPattern = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
const invisibleEdge = /^[\u00AD\u200B-\u200D\u2060\uFEFF]+|[\u00AD\u200B-\u200D\u2060\uFEFF]+$/g;

/** Web and mail addresses, paths, file names, hashtags and handles. */
const addressPattern = new RegExp(
  [
    String.raw`(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)\S+`,
    String.raw`[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]+\.\p{L}{2,}`,
    String.raw`[#@][\p{L}\p{N}_][\p{L}\p{N}_-]*`,
    String.raw`(?<![\p{L}\p{N}.])\/(?:[\p{L}\p{N}_.-]+\/)+[\p{L}\p{N}_.-]*`,
    String.raw`[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+){0,4}\.(?:html?|pdf|docx?|xlsx?|csv|jpe?g|png|gif|svg|mp[34]|aspx?|php|com|org|net|eu|nl|be|fr|de|at|ch|uk|int|gov)(?![\p{L}\p{N}])(?:\/\S*)?`,
  ].join('|'),
  'giu',
);
/** Cheap sign that a text may hold an address at all. */
const addressSign = /[/@#]|\.\p{L}/u;

function addresses(text: string): { start: number; end: number }[] {
  if (!addressSign.test(text)) return [];
  return [...text.matchAll(addressPattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/**
 * Cuts a text into words by Unicode letters, marks and digits.
 * @param text Any text; nothing in it is changed.
 * @returns Words in order; their offsets point into `text`.
 */
export function splitWords(text: string): Word[] {
  const skipped = addresses(text);
  const found: Word[] = [];
  let address = 0;
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const visible = match[0].replace(invisibleEdge, '');
    if (visible === '') continue;
    const start = match.index + match[0].indexOf(visible);
    const end = start + visible.length;
    while (address < skipped.length && (skipped[address]?.end ?? 0) <= start) address += 1;
    found.push({
      start,
      end,
      folded: foldWord(visible),
      gap: found.length === 0 ? '' : foldGap(text.slice(last, start)),
      inAddress: start >= (skipped[address]?.start ?? Number.POSITIVE_INFINITY),
    });
    last = end;
  }
  return found;
}

/**
 * The words of a form as the index keeps them: a gap that counts is written before its word.
 * @example formWords("demandeur d'asile") // ['demandeur', 'd', "'asile"]
 */
export function formWords(form: string): string[] {
  return splitWords(form).map((word, at) => (at === 0 ? word.folded : wordAfterGap(word)));
}

/** A word together with the gap before it, as `formWords` writes it. */
export function wordAfterGap(word: Word): string {
  return word.gap === ' ' ? word.folded : word.gap + word.folded;
}

/** The word of a form without the gap in front: what a page is asked about. */
export function bareWord(formWord: string): string {
  return formWord.replace(/^[^\p{L}\p{M}\p{N}]+/u, '');
}
