/** How the nodes of a data file are laid out: order, brackets, folds. Works on the document of the library. */
import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  stringify,
  type YAMLMap,
  YAMLSeq,
} from 'yaml';
import {
  compareText,
  fieldRank,
  goesFromAToZ,
  type Shape,
  shapeWithin,
  statusRank,
} from './order.ts';

/** Columns of a line. */
export const width = 120;

/** Lists of sentences: one a line, however short. */
const sentenceLists: readonly string[] = ['match', 'ignore'];

/** A place in a file: the fields that lead to it, the shape of its value, and the columns in front of it. */
export interface Place {
  readonly path: string;
  readonly fields: readonly string[];
  readonly shape: Shape | undefined;
  /** Columns before each line of a block at this place. */
  readonly indent: number;
  /** Columns that the first line has used already. */
  readonly used: number;
  /** Set for an item of a list: a comment over it stays over it. */
  readonly isItem?: true;
}

/** Gives a node, and all that it holds, its canonical order and style. */
export function layOut(node: unknown, place: Place): void {
  if (isMap(node)) layOutMap(node, place);
  else if (isSeq(node)) layOutList(node, place);
  else if (isScalar(node)) layOutScalar(node, place);
}

function layOutMap(map: YAMLMap, place: Place): void {
  const { path, fields, shape, indent } = place;
  map.flow = map.items.length === 0;
  reorder(map, keyOrder(map, place), ({ key }) => (place.isItem ? undefined : asNode(key)));
  for (const pair of map.items) {
    const field = keyOf(pair);
    const used = indent + field.length + 2;
    const key = asNode(pair.key);
    if (key) key.spaceBefore = false;
    layOut(key, place);
    if (isSeq(pair.value)) pair.value = inBrackets(pair.value, field, used);
    const inner = { path, fields: [...fields, field], shape: shapeWithin(shape, field) };
    layOut(pair.value, { ...inner, indent: indent + 2, used });
  }
}

function layOutList(list: YAMLSeq, { path, fields, shape, indent }: Place): void {
  if (goesFromAToZ(path, fields)) {
    reorder(list, (a, b) => compareText(textOf(a), textOf(b)), asNode);
  } else if (fields.at(-1) === 'terms') {
    reorder(list, (a, b) => statusRank(statusOf(a)) - statusRank(statusOf(b)), asNode);
  }
  const columns = { indent: indent + 2, used: indent + 2 };
  for (const item of list.items) {
    const node = asNode(item);
    if (node) node.spaceBefore = false;
    layOut(item, { path, fields, shape: shapeWithin(shape), ...columns, isItem: true });
  }
}

/** Texts stand plain, or in quotation marks, where they fit on the line, else folded. */
function layOutScalar(scalar: Scalar, { used }: Place): void {
  if (typeof scalar.value !== 'string') return;
  const text = scalar.value.trim();
  scalar.value = text;
  scalar.type = Scalar.PLAIN;
  const onOneLine = stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();
  if (used + onOneLine.length <= width && !text.includes('\n')) return;
  if (!/[ \t\n]/.test(text)) return;
  const isSimple = /^[^ \t\n]+(?:(?: |\n+)[^ \t\n]+)*$/.test(text);
  scalar.type = isSimple ? Scalar.BLOCK_FOLDED : Scalar.QUOTE_DOUBLE;
}

/** A list on one line; the library would break it before the line is full. */
class OneLineList extends YAMLSeq {
  override flow = true;

  override toString(...[context, ...rest]: Parameters<YAMLSeq['toString']>): string {
    if (!context) return super.toString();
    return super.toString({ ...context, options: { ...context.options, lineWidth: 0 } }, ...rest);
  }
}

/** Short lists of words stand in brackets on the line of their field, all others one item a line. */
function inBrackets(list: YAMLSeq, field: string, used: number): YAMLSeq {
  const isPlain = list.items.every(
    (item) =>
      isScalar(item) && !item.comment && !item.commentBefore && !textOf(item).includes('\n'),
  );
  const onOneLine = stringify(list.items.map(textOf), {
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    lineWidth: 0,
  }).trimEnd();
  const isShort = isPlain && !list.comment && used + onOneLine.length <= width;
  const result = isShort && !sentenceLists.includes(field) ? new OneLineList() : new YAMLSeq();
  if (list.commentBefore) result.commentBefore = list.commentBefore;
  if (list.comment) result.comment = list.comment;
  result.items = list.items;
  return result;
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
  collection.items = [...collection.items].sort(compare);
  if (first === undefined || first === collection.items[0]) return;
  const node = nodeOf(first);
  if (!node || !collection.commentBefore) return;
  node.commentBefore = collection.commentBefore;
  collection.commentBefore = null;
}

function asNode(item: unknown): Node | undefined {
  return isMap(item) || isSeq(item) || isScalar(item) ? item : undefined;
}

function keyOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

function textOf(item: unknown): string {
  return String(isScalar(item) ? item.value : item).trim();
}

function statusOf(item: unknown): unknown {
  return isMap(item) ? item.get('status') : undefined;
}
