/** One reading of blocks: they are asked about in batches, and what is found is painted while more is read. */
import type { Lang } from '../glossary/language.ts';
import { Batches, type BlockBatch } from './batches.ts';
import type { Block } from './blocks.ts';
import { declaredLanguages } from './language.ts';
import type { FoundBlock } from './questions.ts';
import { inSlices } from './slices.ts';

/** What on the screen is read before its turn. */
export interface ScreenFirst {
  /** Roots of blocks that have been read. */
  readonly read: ReadonlySet<Element>;
  /** Whether something else may be on the screen since it was last read. */
  hasMoved(): boolean;
  /** @param last Where the reading has come to: all before it has been read. */
  readScreen(last: Element): Promise<void>;
}

export interface ReadingOptions {
  readonly signal: AbortSignal;
  /** Whether what is read still holds. */
  isCurrent(): boolean;
  /** The language that a block is read in whose language is declared like this; `null` when it is not read. */
  languageOf(tag: string | null): Lang | null;
  ask(batch: BlockBatch): Promise<FoundBlock[]>;
  /** Paints what has been found; `null` when it can only be painted when all is known. */
  readonly paint: ((found: readonly FoundBlock[]) => Promise<void>) | null;
  readonly screen?: ScreenFirst;
}

/** How many questions are under way while the page is read on; their blocks are all held. */
const mostQuestions = 2;
/** Milliseconds between two paints while a long page is read: each makes the browser lay the page out. */
const betweenPaints = 200;

/**
 * Reads blocks, except those that have been read before their turn.
 * @returns What has been found and not been painted yet, in the order of the blocks.
 */
export async function readBlocks(
  blocks: Iterable<Block>,
  { signal, isCurrent, languageOf, ask, paint, screen }: ReadingOptions,
): Promise<FoundBlock[]> {
  const batches = new Batches();
  const declaredAs = declaredLanguages();
  const asked: Promise<FoundBlock[]>[] = [];
  const held: FoundBlock[] = [];
  let paintAt = 0;
  let isFirst = true;
  const put = (batch: BlockBatch) => {
    const answer = ask(batch);
    asked.push(answer);
    // It is waited for further on, where it may fail; until then nobody hears of that.
    answer.catch(() => undefined);
  };
  const take = async () => {
    isFirst = false;
    held.push(...((await asked.shift()) ?? []));
    if (!paint || performance.now() < paintAt) return;
    await paint(held.splice(0));
    paintAt = performance.now() + betweenPaints;
  };
  await inSlices(blocks, signal, (block) => {
    if (screen?.read.has(block.root)) return undefined;
    const tag = declaredAs(block.root);
    const lang = languageOf(tag);
    const full = lang && batches.add(block, lang, tag);
    if (full && isCurrent()) put(full);
    // What a reader sees first is painted before the rest is read.
    if (asked.length > (isFirst ? 0 : mostQuestions)) return take();
    return screen?.hasMoved() ? screen.readScreen(block.root) : undefined;
  });
  if (isCurrent()) for (const batch of batches.rest()) put(batch);
  while (asked.length > 0 && isCurrent()) await take();
  return held;
}
