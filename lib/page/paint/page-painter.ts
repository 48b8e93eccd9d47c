import { type Block, blockRoot } from '../blocks.ts';
import { parentAcross } from '../tree.ts';
import { choosePainter } from './choose.ts';
import { canHighlight, createHighlightsPainter } from './highlights.ts';
import { createMarksPainter } from './marks.ts';
import type { Painted, Painter, Spot } from './painter.ts';

/** Both painters behind one interface, and the memory of which text the page changes. */
export interface PagePainter extends Painter {
  /** Whether anything is painted at all. */
  isEmpty(): boolean;
}

/**
 * @param takeRecords Hands over the mutation records that have not been delivered yet.
 */
export function createPagePainter(
  document: Document,
  takeRecords: () => MutationRecord[],
): PagePainter {
  const marks = createMarksPainter(document, takeRecords);
  const highlights = canHighlight() ? createHighlightsPainter(document) : null;
  const painters: readonly Painter[] = highlights ? [marks, highlights] : [marks];
  /** Elements whose marked text the page has changed: nothing below them is marked again. */
  const living = new WeakSet<Node>();
  let isEmpty = true;

  function isLiving({ root, nodes }: Block): boolean {
    for (let at: Node | null = nodes[0]?.node ?? root; at; at = parentAcross(at)) {
      if (living.has(at)) return true;
    }
    return false;
  }

  return {
    isEmpty: () => isEmpty,
    paint(block: Block, occurrences: readonly Painted[]) {
      if (occurrences.length === 0) return;
      isEmpty = false;
      const choice = choosePainter(block, occurrences, isLiving(block));
      if (choice.marks.length > 0) marks.paint(block, choice.marks);
      highlights?.paint(block, choice.highlights);
    },
    at: (x, y, target): Spot | null =>
      marks.at(x, y, target) ?? highlights?.at(x, y, target) ?? null,
    find: (place) => marks.find(place) ?? highlights?.find(place) ?? null,
    *all() {
      for (const painter of painters) yield* painter.all();
    },
    guard(records) {
      const changed = painters.flatMap((painter) => painter.guard(records));
      for (const element of changed) living.add(blockRoot(element) ?? element);
      return changed;
    },
    takeBack(below) {
      for (const painter of painters) painter.takeBack(below);
      if (below === document) isEmpty = true;
    },
  };
}
