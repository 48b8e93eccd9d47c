/**
 * Painter for what is found and not shown: it keeps track and leaves the page as it is. Nothing is
 * seen of it, but the report counts it, the reader can be led to it, and it can be shown for a moment.
 */
import type { Block } from '../blocks.ts';
import { textsBelow } from '../tree.ts';
import { createHighlightsPainter } from './highlights.ts';
import { type NodePart, nodeParts, type Painted, type Painter, type Spot } from './painter.ts';
import type { Place } from './selection.ts';

interface Entry {
  readonly painted: Painted;
  readonly block: Block;
  /** Offsets in the whole text of the nodes, as if none was ever split. */
  readonly parts: readonly NodePart[];
}

export interface QuietPainter extends Painter {
  /** Shows all of it without touching the page, or hides it again. Only where nothing else is painted. */
  reveal(isRevealed: boolean): void;
  readonly isRevealed: boolean;
}

/**
 * @param placeNow Where a place in the whole text of a node is now: another painter may split nodes.
 */
export function createQuietPainter(
  document: Document,
  placeNow: (place: Place) => Place,
): QuietPainter {
  const entries = new Set<Entry>();
  const entriesOf = new WeakMap<Text, Entry[]>();
  let revealed: Painter | null = null;

  function drop(node: Node): void {
    if (!(node instanceof Text)) return;
    for (const entry of entriesOf.get(node) ?? []) entries.delete(entry);
    entriesOf.delete(node);
  }

  function dropBelow(top: Node): void {
    if (entries.size === 0) return;
    for (const node of textsBelow(top)) drop(node);
  }

  /** @returns `null` where the page has other text by now. */
  function spot({ painted, parts }: Entry): Spot | null {
    const first = parts[0];
    const last = parts.at(-1);
    if (!first?.node.isConnected || !last?.node.isConnected) return null;
    const range = document.createRange();
    range.setStart(...placeNow([first.node, first.start]));
    range.setEnd(...placeNow([last.node, last.end]));
    return { painted, boxes: [...range.getClientRects()], element: null };
  }

  return {
    get isRevealed() {
      return revealed !== null;
    },
    reveal(isRevealed) {
      if (isRevealed === (revealed !== null)) return;
      revealed?.takeBack(document);
      revealed = isRevealed ? createHighlightsPainter(document) : null;
      for (const { block, painted } of entries) revealed?.paint(block, [painted]);
    },
    paint(block, occurrences) {
      for (const painted of occurrences) {
        const { start, end } = painted.occurrence;
        const entry = { painted, block, parts: nodeParts(block, start, end) };
        entries.add(entry);
        for (const { node } of entry.parts) {
          const others = (entriesOf.get(node) ?? []).filter((other) => entries.has(other));
          entriesOf.set(node, [...others, entry]);
        }
      }
      revealed?.paint(block, occurrences);
    },
    at: (x, y, target) => revealed?.at(x, y, target) ?? null,
    find(place) {
      for (const entry of entries) if (entry.painted.place === place) return spot(entry);
      return null;
    },
    *all() {
      for (const { painted, parts } of entries) {
        const [first] = parts;
        if (first) yield { painted, node: placeNow([first.node, first.start])[0] };
      }
    },
    guard(records) {
      revealed?.guard(records);
      if (entries.size === 0) return [];
      for (const { type, target, removedNodes } of records) {
        if (type === 'characterData') drop(target);
        for (const removed of removedNodes) dropBelow(removed);
      }
      return [];
    },
    renew: () => revealed?.renew?.(),
    takeBack(below) {
      revealed?.takeBack(below);
      if (below === document) entries.clear();
      else dropBelow(below);
    },
  };
}
