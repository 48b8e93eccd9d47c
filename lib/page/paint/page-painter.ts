import { type Block, blockRoot } from '../blocks.ts';
import { noteScripted } from '../scripted.ts';
import { parentAcross } from '../tree.ts';
import { choosePainter, hydratingTops, type Looked } from './choose.ts';
import { canHighlight, createHighlightsPainter } from './highlights.ts';
import { looksOf, neighbours } from './looks.ts';
import { createMarksPainter } from './marks.ts';
import type { Painted, Painter, Spot } from './painter.ts';
import { createQuietPainter } from './quiet.ts';
import { inOneGo, selectedRanges } from './selection.ts';

/** The painters behind one interface, and the memory of which text the page changes. */
export interface PagePainter extends Painter {
  /** @param shown The places that are shown; of the others track is kept, unseen. */
  paint(block: Block, occurrences: readonly Painted[], shown?: ReadonlySet<number>): void;
  /** Paints several blocks at once: what must be asked of the page for each of them is asked once. */
  inOneGo(paint: () => void): void;
  /** Shows for a moment what is not shown, where nothing is; the page is not touched. */
  reveal(isRevealed: boolean): void;
  /** Whether anything is painted at all. */
  isEmpty(): boolean;
  /**
   * Takes our elements out of the text that the reader has selected; it is highlighted instead.
   * @param end Stops at this time of `performance.now()`, with at least one block done.
   * @returns Whether all of it is done.
   */
  freeSelected(end: number): boolean;
}

/**
 * @param takeRecords Hands over the mutation records that have not been delivered yet.
 * @param living Nodes that the page's scripts have made or written: no text in them is marked.
 */
export function createPagePainter(
  document: Document,
  takeRecords: () => MutationRecord[],
  living = new WeakSet<Node>(),
): PagePainter {
  const marks = createMarksPainter(document, takeRecords);
  const highlights = canHighlight() ? createHighlightsPainter(document) : null;
  const quiet = createQuietPainter(document, marks.placeNow);
  const loud: readonly Painter[] = highlights ? [marks, highlights] : [marks];
  const painters: readonly Painter[] = [...loud, quiet];
  let isEmpty = true;
  /** Kept only while several blocks are painted in one go. */
  let looked: Looked | undefined;
  let hasLooked = false;

  function isLiving({ nodes }: Block): boolean {
    if (!hasLooked) for (const top of hydratingTops(document)) living.add(top);
    hasLooked = true;
    return nodes.some(({ node }) => {
      for (let at: Node | null = node; at; at = parentAcross(at)) if (living.has(at)) return true;
      return false;
    });
  }

  function isSelected({ nodes }: Block): boolean {
    return selectedRanges(document).some((range) =>
      nodes.some(({ node }) => range.intersectsNode(node)),
    );
  }

  /** Marks, and takes it back where the page then looks otherwise. @returns Whether it is marked. */
  function paintUnnoticed(block: Block, occurrences: readonly Painted[]): boolean {
    const around = neighbours(block, occurrences);
    const before = looksOf(around);
    marks.paint(block, occurrences);
    if (!highlights || looksOf(around) === before) return true;
    marks.unpaint(block);
    return false;
  }

  return {
    isEmpty: () => isEmpty,
    inOneGo(paint) {
      looked = new Map();
      inOneGo(document, paint);
      looked = undefined;
    },
    freeSelected(end) {
      const lifted = isEmpty ? [] : marks.lift(selectedRanges(document), end);
      for (const { block, occurrences } of lifted) highlights?.paint(block, occurrences);
      return lifted.length === 0;
    },
    reveal: (isRevealed) => highlights && quiet.reveal(isRevealed),
    paint(block, occurrences, shown) {
      if (occurrences.length === 0) return;
      isEmpty = false;
      const isShown = ({ place }: Painted) => shown?.has(place) ?? true;
      // First, while no text node is split.
      quiet.paint(
        block,
        occurrences.filter((one) => !isShown(one)),
      );
      const choice = choosePainter(
        block,
        occurrences.filter(isShown),
        isLiving(block) || isSelected(block),
        looked,
      );
      const { marks: marked, highlights: rest } = choice;
      const isMarked = marked.length > 0 && paintUnnoticed(block, marked);
      highlights?.paint(block, isMarked ? rest : [...marked, ...rest]);
    },
    at: (x, y, target): Spot | null =>
      marks.at(x, y, target) ?? highlights?.at(x, y, target) ?? quiet.at(x, y, target),
    find: (place) => marks.find(place) ?? highlights?.find(place) ?? quiet.find(place),
    *all() {
      for (const painter of loud) yield* painter.all();
      for (const found of quiet.all()) yield { ...found, isShown: quiet.isRevealed };
    },
    guard(records) {
      const changed = painters.flatMap((painter) => painter.guard(records));
      for (const element of changed) living.add(blockRoot(element) ?? element);
      noteScripted(living, records);
      return changed;
    },
    renew() {
      highlights?.renew?.();
      quiet.renew?.();
    },
    takeBack(below) {
      if (isEmpty) return;
      for (const painter of painters) painter.takeBack(below);
      if (below === document) isEmpty = true;
    },
  };
}
