/** What the reader has selected stays selected while text nodes are cut up and made whole again. */
import { hostOf } from '../tree.ts';

/** A node and an offset in it, as ranges have them. */
export type Place = readonly [node: Node, offset: number];
/** A selected stretch: where it was begun and where it was extended to. */
type Stretch = readonly [anchor: Place, focus: Place];

/** One end of the selection: in the text of a node, or before a child (at the end when `null`). */
type End =
  | { readonly text: Place }
  | { readonly parent: Node; readonly child: Node | null; readonly children: number };

interface Composed {
  getComposedRanges?(): StaticRange[];
}

/**
 * The range that is selected, where there is one. Firefox tells only a part of a selection that was
 * drawn over a shadow tree, and tells the whole when asked for composed ranges.
 * @returns `null` when an end lies in a shadow tree: it could not be selected again.
 */
function wholeRange(selection: Selection): Range | null {
  const range = selection.getRangeAt(0);
  const composed = (selection as Composed).getComposedRanges?.()[0];
  if (!composed || isSameRange(composed, range)) return range;
  const { startContainer, startOffset, endContainer, endOffset } = composed;
  if (hostOf(startContainer) || hostOf(endContainer)) return null;
  // The same stretch told in other words, as when all of a page is selected.
  if (!(startContainer instanceof Text && endContainer instanceof Text)) return range;
  const whole = new Range();
  whole.setStart(startContainer, startOffset);
  whole.setEnd(endContainer, endOffset);
  return whole;
}

function isSameRange(one: AbstractRange, other: AbstractRange): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** Documents in which nothing is selected as long as `inOneGo` works. */
const unselected = new Set<Document>();
/** Documents that tell when the selection changes, and whether nothing was selected when last asked. */
const watched = new WeakMap<Document, { isNone: boolean }>();

/** Remembers that nothing is selected until the document says that this has changed. */
export function watchSelection(document: Document, signal: AbortSignal): void {
  const state = { isNone: false };
  watched.set(document, state);
  const forget = () => {
    state.isNone = false;
  };
  document.addEventListener('selectionchange', forget, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => watched.delete(document));
}

/**
 * Does work in which nobody can select anything. To ask for the selection makes a browser lay the page
 * out, so it is asked once before the work rather than at every node that is written, and not at all
 * where nothing was selected the last time and the document has told of no change since.
 */
export function inOneGo(document: Document, work: () => void): void {
  const state = watched.get(document);
  const isNone = state?.isNone || selectedRanges(document).length === 0;
  if (state) state.isNone = isNone;
  if (isNone) unselected.add(document);
  try {
    work();
  } finally {
    unselected.delete(document);
  }
}

/** The ranges that the reader has selected; only Firefox knows more than one. */
export function selectedRanges(document: Document): Range[] {
  if (unselected.has(document)) return [];
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return [];
  const ranges =
    selection.rangeCount === 1
      ? [wholeRange(selection) ?? []].flat()
      : Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  return ranges.filter(({ collapsed }) => !collapsed);
}

/** Selects what was selected before; it is told where a place of that time is now. */
export type SelectAgain = (placeNow: (place: Place) => Place) => void;

/**
 * Remembers the selection before nodes are written.
 * @param whole The place in the whole text of a text node for a place in what we made of it;
 *   `null` for a place that is not ours.
 * @returns Selects the same again; `part` is the other way round from `whole`.
 */
export function rememberSelection(
  document: Document,
  whole: (node: Node, offset: number) => Place | null,
): SelectAgain {
  if (selectedRanges(document).length === 0) return () => undefined;
  const selection = document.getSelection();
  if (!selection) return () => undefined;

  function endAt([node, offset]: Place): End {
    if (node instanceof CharacterData) return { text: whole(node, offset) ?? [node, offset] };
    const child = node.childNodes[offset] ?? null;
    const inside = whole(node, offset) ?? (child && whole(child, 0));
    // Before a node of the page: it is still there when all is whole again.
    return inside && inside[0] !== child
      ? { text: inside }
      : { parent: node, child, children: node.childNodes.length };
  }
  const ends = stretches(selection).map(
    ([anchor, focus]) => [endAt(anchor), endAt(focus)] as const,
  );

  return (part) => {
    const placeOf = (end: End): Place => {
      if ('text' in end) return part(end.text);
      const { parent, child } = end;
      const nodes: Node[] = [...parent.childNodes];
      return [parent, child ? Math.max(0, nodes.indexOf(child)) : nodes.length];
    };
    const wanted = ends.map(([anchor, focus]): Stretch => [placeOf(anchor), placeOf(focus)]);
    // Chromium says right offsets, but selects other nodes, once an element has more children.
    const isSteady = ends
      .flat()
      .every((end) => 'text' in end || end.parent.childNodes.length === end.children);
    if (isSteady && isSame(stretches(selection), wanted)) return;
    if (wanted.flat().every(([node]) => node.isConnected)) select(selection, wanted);
  };
}

function stretches(selection: Selection): Stretch[] {
  const { anchorNode, anchorOffset, focusNode, focusOffset, rangeCount } = selection;
  if (!anchorNode || !focusNode || rangeCount === 0) return [];
  if (rangeCount > 1) {
    return Array.from({ length: rangeCount }, (_, at) => stretch(selection.getRangeAt(at)));
  }
  const whole = wholeRange(selection);
  if (whole && !isSameRange(whole, selection.getRangeAt(0))) return [stretch(whole)];
  return [
    [
      [anchorNode, anchorOffset],
      [focusNode, focusOffset],
    ],
  ];
}

function stretch({ startContainer, startOffset, endContainer, endOffset }: Range): Stretch {
  return [
    [startContainer, startOffset],
    [endContainer, endOffset],
  ];
}

function isSame(some: readonly Stretch[], others: readonly Stretch[]): boolean {
  const flat = (all: readonly Stretch[]) => all.flat(2);
  const wanted = flat(others);
  const found = flat(some);
  return found.length === wanted.length && found.every((value, at) => value === wanted[at]);
}

function select(selection: Selection, wanted: readonly Stretch[]): void {
  const [only, ...more] = wanted;
  if (only && more.length === 0) {
    const [[anchor, anchorOffset], [focus, focusOffset]] = only;
    selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
    return;
  }
  selection.removeAllRanges();
  for (const [[start, startOffset], [end, endOffset]] of wanted) {
    const range = new Range();
    range.setStart(start, startOffset);
    range.setEnd(end, endOffset);
    selection.addRange(range);
  }
}
