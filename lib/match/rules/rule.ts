import type { TextContext, WordSpan } from '../context.ts';

/**
 * A context rule: whether a flag holds for these words in this text.
 * Rules are pure, read no more than the block, and when in doubt say no.
 */
export type Rule = (context: TextContext, span: WordSpan) => boolean;
