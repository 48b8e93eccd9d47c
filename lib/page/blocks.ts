/** Blocks of a page: what a reader reads in one go. Inline elements are crossed, others are not. */
import type { Span } from '../match/quotes.ts';
import { inlineNames } from './names.ts';
import { elementAround } from './tree.ts';

/** A text node of a block and where its text begins in the text of the block. */
export interface BlockNode {
  readonly node: Text;
  /** UTF-16 offset in the text of the block. */
  readonly start: number;
  /** How long its text was when it was read. */
  readonly length: number;
}

/** A run of inline text. */
export interface Block {
  /** The element that holds the whole run; the host, where a run lies in a shadow tree by itself. */
  readonly root: Element;
  readonly nodes: readonly BlockNode[];
  /** The nodes' text, with one character for each `br` and each gap; see `readableText`. */
  readonly raw: string;
  /** The same as a reader reads it: white space as spaces. */
  readonly text: string;
  /** UTF-16 units of the text. */
  readonly length: number;
  /** Spans inside a `q`; as one span the whole text, where a quotation is around the root. */
  readonly quoted: readonly Span[];
}

/** Whether an element ends the run before it. An inline element in another language does too. */
export function endsRun(element: Element): boolean {
  return (
    !inlineNames.has(element.localName) || element.shadowRoot !== null || changesLanguage(element)
  );
}

/** Texts pasted from Word say their language on every word: only another language counts. */
export function changesLanguage(element: Element): boolean {
  const tag = element.getAttribute('lang');
  if (tag === null) return false;
  const around = element.parentElement?.closest('[lang]')?.getAttribute('lang');
  return primarySubtag(tag) !== primarySubtag(around);
}

function primarySubtag(tag: string | null | undefined): string {
  return /^[a-z]*/i.exec(tag ?? '')?.[0].toLowerCase() ?? '';
}

/**
 * The element whose children hold the run that a node is part of.
 * @returns `null` for a node outside any element.
 */
export function blockRoot(node: Node): Element | null {
  let at = node instanceof Element ? node : elementAround(node);
  while (at && !endsRun(at)) {
    const parent = elementAround(at);
    if (!parent) break;
    at = parent;
  }
  return at;
}
