/** The one form in which data files are kept, so that a change shows only what was changed. Text in, text out. */
import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, Lexer, type Node, parseDocument } from 'yaml';
import type { DataFile, Problem } from '../../lib/glossary/read.ts';
import { layOut, type Place, width } from './layout.ts';
import { compareText, goesFromAToZ, shapeOf, statusRank } from './order.ts';

/** Thrown when a file cannot be formatted; it is left as it is. */
export class FormatError extends Error {}

/**
 * Puts a data file into the canonical form. What it says stays the same.
 * @returns The text of the file as it should be.
 * @throws FormatError when the file is not readable, or when its content would change.
 */
export function formatDataFile({ path, text }: DataFile): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new FormatError(`not readable as YAML: ${error.message.split('\n')[0]}`);
  const before: unknown = document.toJS();
  if (before === null) throw new FormatError('there is nothing in this file');
  const place = { path, fields: [], shape: shapeOf(path), indent: 0, used: 0 };
  keepHeader(document);
  layOut(document.contents, place);
  const formatted = written(document);
  const after: unknown = parseDocument(formatted).toJS();
  const isSame =
    isDeepStrictEqual(inOrder(before, place), inOrder(after, place)) &&
    isDeepStrictEqual(commentsOf(text), commentsOf(formatted));
  if (!isSame) throw new FormatError('formatting would change what it says: write it more simply');
  return formatted;
}

function written(document: Document): string {
  try {
    // One column less: a text of exactly this width is not folded by the library.
    return document.toString({ lineWidth: width - 1, flowCollectionPadding: false });
  } catch (error) {
    throw new FormatError(`cannot be formatted: ${error instanceof Error ? error.message : error}`);
  }
}

/** @returns The first line that is not as it should be, or `null` when the file is in the canonical form. */
export function formatProblem(file: DataFile): Problem | null {
  const problem = (line: number, message: string) => ({ path: file.path, line, message });
  try {
    const wanted = linesOf(formatDataFile(file));
    const lines = linesOf(file.text);
    const length = Math.max(lines.length, wanted.length);
    for (let at = 0; at < length; at += 1) {
      if (lines[at] !== wanted[at]) {
        return problem(
          at + 1,
          'not in the form in which data files are kept: run npm run data:fix',
        );
      }
    }
    return null;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return problem(1, error.message);
  }
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

/**
 * A comment at the top is about the whole file: it stays there when the first entry moves.
 * Only one that follows it, after an empty line, belongs to the first entry.
 */
function keepHeader(document: Document): void {
  const { contents } = document;
  const first = isMap(contents) ? (contents.items[0]?.key as Node | undefined) : contents;
  if (document.commentBefore || !first?.commentBefore) return;
  const paragraphs = first.commentBefore.split('\n\n');
  const own = paragraphs.length > 1 ? paragraphs.pop() : undefined;
  document.commentBefore = paragraphs.join('\n\n');
  first.commentBefore = own ?? null;
}

/** All comments of a text, from A to Z. */
function commentsOf(text: string): string[] {
  const tokens = [...new Lexer().lex(text)];
  const scalarFollows = '\u001F';
  return tokens
    .filter((token, at) => token.startsWith('#') && tokens[at - 1] !== scalarFollows)
    .map((token) => token.trim())
    .sort(compareText);
}

/** A value with everything that formatting may reorder in its canonical order, and texts trimmed. */
function inOrder(value: unknown, place: Pick<Place, 'path' | 'fields'>): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => inOrder(item, place));
    if (goesFromAToZ(place.path, place.fields)) {
      return items.sort((a, b) => compareText(String(a), String(b)));
    }
    const rank = (item: unknown) => statusRank((item as { status?: unknown } | null)?.status);
    return place.fields.at(-1) === 'terms' ? items.sort((a, b) => rank(a) - rank(b)) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      inOrder(inner, { path: place.path, fields: [...place.fields, key] }),
    ]),
  );
}
