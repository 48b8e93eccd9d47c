/** Paints what has been found, and keeps up which mention is the first. */
import type { Shown } from '../match/density.ts';
import { type Block, blockRoot } from './blocks.ts';
import { type Placement, shownOnPage } from './mentions.ts';
import type { PagePainter } from './paint/page-painter.ts';
import { nodeParts, type Painted } from './paint/painter.ts';
import type { FoundBlock } from './questions.ts';
import { inSlices } from './slices.ts';

/** How many blocks are painted in one go. */
const atOnce = 24;
/** How often at most what is shown is put right after the page took text away, in milliseconds. */
const settling = 300;

export interface PaintingOptions {
  readonly signal: AbortSignal;
  readonly painter: PagePainter;
  /** How much of what is found is shown now. */
  shown(): Shown;
  /** Handles what the page did up to now, before anything is written. */
  settle(): void;
  /** Reads blocks anew, by their roots. */
  readAnew(roots: readonly Element[]): void;
}

export interface Painting {
  /** @param isCurrent Whether what is painted still holds. */
  paint(blocks: readonly FoundBlock[], isCurrent: () => boolean): Promise<void>;
  /** Each concept once an article: that depends on all that stands on the page. */
  paintFirstMentions(blocks: readonly FoundBlock[], isCurrent: () => boolean): Promise<void>;
  /** Puts right which mention is the first, soon after the page took text away. */
  putRightSoon(): void;
}

export function createPainting(options: PaintingOptions): Painting {
  const { signal, painter, shown: shownNow, settle, readAnew } = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function paintBlock({ block, found }: FoundBlock, shown?: ReadonlySet<number>): void {
    settle();
    if (!isUntouched(block)) return;
    painter.paint(block, found, shown ?? shownOnPage(placementsIn(block, found), shownNow()));
  }

  async function paint(
    blocks: readonly FoundBlock[],
    isCurrent: () => boolean,
    shown?: ReadonlySet<number>,
  ): Promise<void> {
    const batches = Array.from({ length: Math.ceil(blocks.length / atOnce) }, (_, at) =>
      blocks.slice(at * atOnce, (at + 1) * atOnce),
    );
    await inSlices(batches, signal, (batch) => {
      if (!isCurrent()) return;
      painter.inOneGo(() => {
        for (const one of batch) paintBlock(one, shown);
      });
    });
  }

  /** Reads blocks anew whose mention is the first no more, or has become it. */
  function putRight(): void {
    const all = [...painter.all()];
    const shown = shownOnPage(all, 'first');
    const wrong = all.filter(({ painted, isShown = true }) => shown.has(painted.place) !== isShown);
    const roots = new Set(wrong.flatMap(({ node }) => blockRoot(node) ?? []));
    if (roots.size > 0) readAnew([...roots]);
  }

  return {
    paint: (blocks, isCurrent) => paint(blocks, isCurrent),
    async paintFirstMentions(blocks, isCurrent) {
      settle();
      const news = blocks.filter(({ block }) => isUntouched(block));
      const placements = news.flatMap(({ block, found }) => placementsIn(block, found));
      await paint(news, isCurrent, shownOnPage([...painter.all(), ...placements], 'first'));
      if (isCurrent()) putRight();
    },
    putRightSoon() {
      if (shownNow() !== 'first' || timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        if (shownNow() === 'first') putRight();
      }, settling);
    },
  };
}

function placementsIn(block: Block, found: readonly Painted[]): Placement[] {
  return found.map((painted) => {
    const { start, end } = painted.occurrence;
    return { painted, node: nodeParts(block, start, end)[0]?.node ?? block.root };
  });
}

/** Whether the nodes of a block still hold the text that was read, all of it: a page may have cut them. */
function isUntouched({ nodes, raw }: Block): boolean {
  return nodes.every(
    ({ node, start, length }) => node.isConnected && node.data === raw.slice(start, start + length),
  );
}
