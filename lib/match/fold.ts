/**
 * Folding: the one place that says which written differences do not count.
 * Accents count ("il se réfugie" is no réfugié); the Dutch diaeresis is handled when the index is built.
 */

/** Characters inside a word that nobody sees: soft hyphen, zero-width characters, word joiner, BOM. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Folds one word: case, composition (NFC), invisible characters and ß do not count.
 * @example foldWord('Vluchte\u00ADling') === 'vluchteling'
 */
export function foldWord(word: string): string {
  return word.normalize('NFC').replace(invisible, '').toLowerCase().replaceAll('ß', 'ss');
}

/** A space, a line break, a hyphen (with white space after it: "push- en pull"), or nothing visible. */
const plainGap = /^(?:[\s\u00AD\u200B-\u200D\u2060\uFEFF]+|[-\u2010\u2011]\s*)$/;
const apostrophes = /[\u2018\u2019\u02BC\u0060\u00B4]/g;

/**
 * Folds what stands between two words. Space and hyphen are the same; apostrophes are straight.
 * @returns `' '` for a plain gap, else the characters themselves, which then count.
 */
export function foldGap(gap: string): string {
  return plainGap.test(gap) ? ' ' : gap.replace(apostrophes, "'").replace(/\s/g, ' ');
}

/**
 * Takes the accents off, for look-ups in which the reader should not need to type them.
 * @example foldAccents('réfugié') === 'refugie'
 */
export function foldAccents(text: string): string {
  return foldWord(text).normalize('NFD').replace(/\p{M}/gu, '');
}
