import type { Lang } from '../../glossary/language.ts';
import type { Occurrence } from '../../match/occurrence.ts';
import type { Block } from '../blocks.ts';
import type { Change } from '../change.ts';

/** An occurrence on this page: what a mark or a highlight stands for. */
export interface Painted {
  /** Number on this page, from 1, given once. */
  readonly place: number;
  readonly lang: Lang;
  /** The text of the block that it was found in. */
  readonly text: string;
  readonly occurrence: Occurrence;
}

/** Where a painted occurrence is on the screen. */
export interface Spot {
  readonly painted: Painted;
  /** The boxes of its lines, in viewport pixels. */
  readonly boxes: readonly DOMRect[];
  /** The element that stands for it, where there is one. */
  readonly element: HTMLElement | null;
}

/** An occurrence among all that a painter keeps track of. */
export interface Found {
  readonly painted: Painted;
  /** The element that stands for it, else the text node that it begins in. */
  readonly node: Node;
  /** Set to false where it is only kept track of. */
  readonly isShown?: boolean;
}

/** Shows occurrences on the page and can take every trace back. */
export interface Painter {
  /** Paints occurrences of a block: sorted, not overlapping, offsets in the text of the block. */
  paint(block: Block, occurrences: readonly Painted[]): void;
  /**
   * The occurrence at a point of the viewport, in pixels.
   * @param target The innermost node at the point, in shadow trees too.
   */
  at(x: number, y: number, target: EventTarget | null): Spot | null;
  /** Where an occurrence of a given number is now. */
  find(place: number): Spot | null;
  /** All that is painted, in no order that counts. */
  all(): Iterable<Found>;
  /**
   * Takes back what the page has touched, before the next paint of the screen.
   * @returns Elements whose text must not be marked again.
   */
  guard(records: readonly Change[]): Element[];
  /** Shows again what the page has put out without touching its text. */
  renew?(): void;
  /** Takes everything below a node back; the page's own nodes are as they were. */
  takeBack(below: Node): void;
}

/** A part of a text node, UTF-16 offsets in its data. */
export interface NodePart {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The parts of text nodes that a stretch of a block's text covers. */
export function nodeParts(block: Block, start: number, end: number): NodePart[] {
  const parts: NodePart[] = [];
  for (const { node, start: nodeStart } of block.nodes) {
    const from = Math.max(start - nodeStart, 0);
    const to = Math.min(end - nodeStart, node.data.length);
    if (from < to) parts.push({ node, start: from, end: to });
  }
  return parts;
}
