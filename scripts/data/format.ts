/** The one form in which data files are kept, so that a change shows only what was changed. Text in, text out. */
import { isDeepStrictEqual } from 'node:util';
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  type YAMLMap,
  YAMLSeq,
} from 'yaml';
import type { DataFile, Problem } from '../../lib/glossary/read.ts';
import {
  compareText,
  fieldRank,
  goesFromAToZ,
  type Shape,
  shapeOf,
  shapeWithin,
  statusRank,
} from './order.ts';

/** Columns of a line. */
const width = 120;

/** Lists of sentences: one a line, however short. */
const sentenceLists: readonly string[] = ['match', 'ignore'];

/** Thrown when a file cannot be formatted; it is left as it is. */
export class FormatError extends Error {}

/** A place in a file: the fields that lead to it, the shape of its value, and the column where that begins. */
interface Place {
  readonly path: string;
  readonly fields: readonly string[];
  readonly shape: Shape | undefined;
  /** Columns before each line of a block at this place. */
  readonly indent: number;
  /** Columns that the first line has used already. */
  readonly used: number;
}

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
  if (document.contents) formatNode(document.contents, place);
  // One column less: a text of exactly this width is not folded by the library.
  const formatted = document.toString({ lineWidth: width - 1, flowCollectionPadding: false });
  const after: unknown = parseDocument(formatted).toJS();
  if (!isDeepStrictEqual(inOrder(before, place), inOrder(after, place))) {
    throw new FormatError('formatting would change what it says: write it more simply');
  }
  return formatted;
}

/** @returns The first line that is not as it should be, or `null` when the file is in the canonical form. */
export function formatProblem(file: DataFile): Problem | null {
  const problem = (line: number, message: string) => ({ path: file.path, line, message });
  try {
    const wanted = formatDataFile(file).split('\n');
    const lines = file.text.split('\n');
    const at = wanted.findIndex((line, number) => line !== lines[number]);
    if (at < 0 && wanted.length === lines.length) return null;
    const line = (at < 0 ? wanted.length : at) + 1;
    return problem(line, 'not in the form in which data files are kept: run npm run data:fix');
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return problem(1, error.message);
  }
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

function formatNode(node: unknown, place: Place): void {
  if (isMap(node)) formatMap(node, place);
  else if (isSeq(node)) formatList(node, place);
  else if (isScalar(node)) formatScalar(node, place);
}

function formatMap(map: YAMLMap, place: Place): void {
  const { fields, shape, indent } = place;
  map.flow = false;
  reorder(map, keyOrder(map, place), (pair) => pair.key as Node);
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (isScalar(pair.key)) formatScalar(pair.key, place);
    if (isScalar(pair.key)) pair.key.spaceBefore = false;
    const inner = { path: place.path, fields: [...fields, key], shape: shapeWithin(shape, key) };
    const value = isSeq(pair.value) ? layOut(pair.value, key, indent) : pair.value;
    pair.value = value;
    formatNode(value, { ...inner, indent: indent + 2, used: indent + key.length + 2 });
  }
}

function formatList(list: YAMLSeq, place: Place): void {
  const { indent } = place;
  const field = place.fields.at(-1);
  if (goesFromAToZ(place.path, place.fields)) {
    reorder(list, (a, b) => compareText(String(valueOf(a)), String(valueOf(b))), itemNode);
  } else if (field === 'terms') {
    reorder(list, (a, b) => statusRank(statusOf(a)) - statusRank(statusOf(b)), itemNode);
  }
  for (const item of list.items) {
    const node = itemNode(item);
    if (node) node.spaceBefore = false;
    const shape = shapeWithin(place.shape);
    formatNode(item, { ...place, shape, indent: indent + 2, used: indent + 2 });
  }
}

/** Texts stand plain or in quotation marks where they fit on the line, else folded. */
function formatScalar(scalar: Scalar, { used }: Place): void {
  if (typeof scalar.value !== 'string') return;
  const text = scalar.value.trim();
  scalar.value = text;
  scalar.type = Scalar.PLAIN;
  if (used + written(text).length <= width && !text.includes('\n')) return;
  if (!/[ \t\n]/.test(text)) return;
  const isSimple = /^[^ \t\n]+(?:(?: |\n+)[^ \t\n]+)*$/.test(text);
  scalar.type = isSimple ? Scalar.BLOCK_FOLDED : Scalar.QUOTE_DOUBLE;
}

/** A list on one line; the library would break it earlier than the line is full. */
class OneLineList extends YAMLSeq {
  override flow = true;

  override toString(...[context, ...rest]: Parameters<YAMLSeq['toString']>): string {
    if (!context) return super.toString();
    return super.toString({ ...context, options: { ...context.options, lineWidth: 0 } }, ...rest);
  }
}

/** Short lists of words stand in brackets on the line of their field, all others one item a line. */
function layOut(list: YAMLSeq, field: string, indent: number): YAMLSeq {
  const words = list.items.every((item) => isScalar(item) && !item.comment && !item.commentBefore);
  const inBrackets = stringify(
    list.items.map((item) => String(valueOf(item)).trim()),
    { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 },
  ).trimEnd();
  const fits = indent + field.length + 2 + inBrackets.length <= width;
  const onOneLine = words && fits && !sentenceLists.includes(field) && !list.comment;
  const result = onOneLine ? new OneLineList() : new YAMLSeq();
  if (list.commentBefore) result.commentBefore = list.commentBefore;
  if (list.comment) result.comment = list.comment;
  result.items = list.items;
  return result;
}

function written(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
}

function keyOrder(map: YAMLMap, { path, fields, shape }: Place): (a: Pair, b: Pair) => number {
  if (goesFromAToZ(path, fields)) return (a, b) => compareText(keyOf(a), keyOf(b));
  const rank = fieldRank(shape, map.items.map(keyOf));
  return (a, b) => (rank.get(keyOf(a)) ?? 0) - (rank.get(keyOf(b)) ?? 0);
}

/** Sorts entries; a comment over the first one goes where that entry goes. */
function reorder<T>(
  collection: { items: T[]; commentBefore?: string | null },
  compare: (a: T, b: T) => number,
  nodeOf: (item: T) => Node | undefined,
): void {
  const [first] = collection.items;
  const sorted = [...collection.items].sort(compare);
  if (first === undefined || isDeepStrictEqual(sorted, collection.items)) return;
  const node = nodeOf(first);
  if (node && collection.commentBefore) {
    node.commentBefore = collection.commentBefore;
    collection.commentBefore = null;
  }
  collection.items = sorted;
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function itemNode(item: unknown): Node | undefined {
  return isMap(item) || isSeq(item) || isScalar(item) ? item : undefined;
}

function valueOf(item: unknown): unknown {
  return isScalar(item) ? item.value : item;
}

function statusOf(item: unknown): unknown {
  return isMap(item) ? item.get('status') : undefined;
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
