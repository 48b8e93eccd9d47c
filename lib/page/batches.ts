/** Blocks that are asked about in one question. */
import type { Lang } from '../glossary/language.ts';
import type { Block } from './blocks.ts';
import { holdsLetter } from './run.ts';

/** Blocks that are declared alike. */
export interface BlockBatch {
  readonly lang: Lang;
  /** How the page writes their language. */
  readonly tag: string | null;
  readonly blocks: readonly Block[];
}

interface Batch extends BlockBatch {
  readonly blocks: Block[];
}

/** UTF-16 units of text after which a question is asked: few questions, each of them soon answered. */
const batchLength = 100_000;
/** The same for the first question: about what is on a screen. */
const firstLength = 10_000;

export class Batches {
  private byTag = new Map<string | null, Batch>();
  private length = 0;
  private full = firstLength;

  /** @returns A batch that is full and has to be asked about now. */
  add(block: Block, lang: Lang, tag: string | null): BlockBatch | null {
    // Without a letter there is no word of a glossary: clocks and counters ask nothing.
    if (!holdsLetter(block.raw)) return null;
    let batch = this.byTag.get(tag);
    if (!batch) {
      batch = { lang, tag, blocks: [] };
      this.byTag.set(tag, batch);
    }
    batch.blocks.push(block);
    this.length += block.length;
    if (this.length < this.full) return null;
    this.length = 0;
    this.full = batchLength;
    this.byTag.delete(tag);
    return batch;
  }

  /** What has been added since. */
  rest(): Iterable<BlockBatch> {
    return this.byTag.values();
  }
}
