/** Asks what stands in blocks, and leaves out what the reader does not want to see. */
import type { Level } from '../glossary/concept.ts';
import type { Lang } from '../glossary/language.ts';
import { isWanted, type Unwanted } from '../match/density.ts';
import type { Span } from '../match/quotes.ts';
import type { FoundOccurrence, TextAnswer, TextsQuestion } from '../match/texts.ts';
import type { BlockBatch } from './batches.ts';
import type { Block } from './blocks.ts';
import { regionOf } from './language.ts';
import type { Painted } from './paint/painter.ts';

/** See `TextReader`. */
export type Ask = (question: TextsQuestion) => Promise<readonly TextAnswer[]>;

/** What the reader wants to see of what stands in a text. */
export interface Wanted {
  readonly languages: ReadonlySet<Lang>;
  readonly categoriesOff: ReadonlySet<string>;
  readonly levels: ReadonlySet<Level>;
  readonly unwanted: Unwanted;
}

/** A block and what stands in it. */
export interface FoundBlock {
  readonly block: Block;
  readonly found: readonly Painted[];
}

/** @returns Asks about a batch; what is found gets its number on the page, in the order of the answers. */
export function createQuestions(
  document: Document,
  ask: Ask,
): (batch: BlockBatch, wanted: Wanted) => Promise<FoundBlock[]> {
  let places = 0;
  const painted = ({ text }: Block, found: FoundOccurrence): Painted => {
    places += 1;
    return { place: places, text, ...found };
  };
  return async ({ lang, tag, blocks }, { levels, categoriesOff, languages, unwanted }) => {
    const region = regionOf(tag, document.location?.hostname ?? '');
    const answers = await ask({
      lang,
      ...(region !== undefined && { region }),
      texts: blocks.map(({ raw }) => raw),
      quoted: quotedIn(blocks),
      languages: [...languages],
      levels: [...levels],
    });
    return answers.flatMap(({ at, found }): FoundBlock[] => {
      const block = blocks[at];
      const wanted = found.filter(
        ({ occurrence }) =>
          !categoriesOff.has(occurrence.category) && isWanted(occurrence, unwanted),
      );
      if (!block || wanted.length === 0) return [];
      return [{ block, found: wanted.map((one) => painted(block, one)) }];
    });
  };
}

function quotedIn(blocks: readonly Block[]): Record<number, readonly Span[]> {
  const quoted: Record<number, readonly Span[]> = {};
  for (const [at, block] of blocks.entries()) {
    if (block.quoted.length > 0) quoted[at] = block.quoted;
  }
  return quoted;
}
