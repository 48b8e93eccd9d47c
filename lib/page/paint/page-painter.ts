import { type Block, blockRoot } from '../blocks.ts';
import { noteScripted } from '../scripted.ts';
import { parentAcross } from '../tree.ts';
import { choosePainter, hydratingTops } from './choose.ts';
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

/** A block that is about to be painted. */
interface Job {
  readonly block: Block;
  readonly marked: readonly Painted[];
  readonly rest: readonly Painted[];
  readonly around: readonly Element[];
  /** How the elements around looked. */
  readonly before: string;
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
  let jobs: Job[] | undefined;
  /** Whether comments of frameworks have been looked for: those that come later come by scripts. */
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

  /** Sorts the occurrences of a block over the painters; nothing is written yet. */
  function prepare(block: Block, occurrences: readonly Painted[]): Job {
    const isKept = isLiving(block) || isSelected(block);
    const { marks: marked, highlights: rest } = choosePainter(block, occurrences, isKept);
    const around = marked.length > 0 ? neighbours(block, marked) : [];
    return { block, marked, rest, around, before: looksOf(around) };
  }

  /**
   * Marks, and takes it back where the page then looks otherwise. All is written first and looked at
   * afterwards, so that the browser works the styles out once.
   */
  function finish(prepared: readonly Job[]): void {
    for (const { block, marked } of prepared) if (marked.length > 0) marks.paint(block, marked);
    const unlike = highlights ? prepared.filter((one) => looksOf(one.around) !== one.before) : [];
    for (const { block, marked, rest } of prepared) {
      const isMarked = !unlike.some((one) => one.block === block);
      if (!isMarked) marks.unpaint(block);
      highlights?.paint(block, isMarked ? rest : [...marked, ...rest]);
    }
  }

  return {
    isEmpty: () => isEmpty,
    inOneGo(paint) {
      const prepared: Job[] = [];
      jobs = prepared;
      try {
        inOneGo(document, () => {
          paint();
          finish(prepared);
        });
      } finally {
        jobs = undefined;
      }
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
      const job = prepare(block, occurrences.filter(isShown));
      if (jobs) jobs.push(job);
      else finish([job]);
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
