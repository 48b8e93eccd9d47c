/** The text of a page as its nodes hold it, and as a reader reads it. Both are of the same length. */

/** Stands in a raw text for a line break that is meant; the white space of the source is none. */
export const lineCharacter = '\u2028';

/** The text that is read: white space of the source as spaces, breaks that are meant as line feeds. */
export function readableText(raw: string): string {
  return raw.replace(/[\n\r\t]/g, ' ').replaceAll(lineCharacter, '\n');
}
