/** A stretch of text, UTF-16 offsets, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Longest quotation, in UTF-16 units; marks further apart are taken for strays. */
const longest = 1200;

/** Which marks close which opening mark. German and Dutch open low; French and Swiss use guillemets. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
  '”': '”',
};
const letter = /[\p{L}\p{N}]/u;
/** Dutch and English words that begin with an apostrophe: it opens no quotation. */
const elision = /^['’‘](?:s|t|n|k|m|r|ns|em|tis|twas|\d\ds?)(?![\p{L}\p{N}])/iu;

function canOpen(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (letter.test(before)) return false;
  if (/\s/.test(after)) return '«»„'.includes(text[at] ?? '');
  // A headline in quotation marks may begin with a number; elsewhere "'25" is a year.
  if (/^['’‘]\d/.test(text.slice(at, at + 2)) && at === 0) return true;
  return !elision.test(text.slice(at, at + 6));
}

function canClose(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (letter.test(after)) return false;
  return !/\s/.test(before) || '«»'.includes(text[at] ?? '');
}

/**
 * Finds the text between balanced quotation marks. A mark without its partner quotes nothing,
 * and an apostrophe is no mark.
 * @returns Spans in order, the marks themselves left out; a quotation within another is not listed.
 */
export function quoteSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const closing = closers[text[at] ?? ''];
    if (closing === undefined || !canOpen(text, at)) continue;
    const limit = Math.min(text.length, at + longest);
    for (let end = at + 2; end < limit; end += 1) {
      const mark = text[end] ?? '';
      if (mark === '\n' && text[end + 1] === '\n') break;
      if (closing.includes(mark) && canClose(text, end)) {
        spans.push({ start: at + 1, end });
        at = end;
        break;
      }
    }
  }
  return spans;
}
