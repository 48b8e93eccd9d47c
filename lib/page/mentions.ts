/** The occurrences of a page in their order, and the article that each stands in. */
import { type Shown, shownPlaces } from '../match/density.ts';
import type { Painted } from './paint/painter.ts';
import { closestAcross, compareAcross, elementAround } from './tree.ts';

/** An occurrence and the node that it begins in. */
export interface Placement {
  readonly painted: Painted;
  readonly node: Node;
}

/** The article around a node: the nearest `article`, else `main`, else the whole page. */
export function articleOf(node: Node): Node {
  const element = node instanceof Element ? node : elementAround(node);
  const around = (selector: string) => element && closestAcross(element, selector);
  return (
    around('article, [role="article"]') ??
    around('main, [role="main"]') ??
    node.ownerDocument ??
    node
  );
}

/** Sorts occurrences by their place on the page. */
export function inPageOrder<T extends Placement>(placements: readonly T[]): T[] {
  return [...placements].sort((a, b) => {
    if (a.node === b.node) return a.painted.occurrence.start - b.painted.occurrence.start;
    return compareAcross(a.node, b.node);
  });
}

/** The places that are shown of all that was found on a page. */
export function shownOnPage(placements: readonly Placement[], shown: Shown): Set<number> {
  const ordered = shown === 'first' ? inPageOrder(placements) : placements;
  return shownPlaces(
    ordered.map(({ painted: { place, occurrence }, node }) => ({
      place,
      concept: occurrence.concept,
      verdict: occurrence.verdict,
      article: shown === 'first' ? articleOf(node) : null,
    })),
    shown,
  );
}
