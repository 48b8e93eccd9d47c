/** The way from mark to mark, for readers at the keyboard. */
import { inPageOrder, type Placement } from './mentions.ts';
import type { Found } from './paint/painter.ts';

/** What is gone through: all that is marked, or only what is flagged. */
export type Stops = 'marks' | 'flags';

/** What was found and can be seen, once each, in the order of the page. */
export function visibleInOrder(all: Iterable<Found>): Found[] {
  const places = new Map<number, Found>();
  for (const found of all) {
    const { place } = found.painted;
    if (!places.has(place) && elementOf(found)?.checkVisibility()) places.set(place, found);
  }
  return inPageOrder([...places.values()]);
}

/**
 * The place to go to next; after the last one comes the first.
 * All flags count, also those that the reader's choice of density leaves unmarked; of the rest what
 * is marked, or everything where nothing is.
 * @param last The place where the reader was last.
 */
export function nextPlace(all: Iterable<Found>, stops: Stops, last: number | null): number | null {
  const visible = visibleInOrder(all);
  const marked = visible.filter(({ isShown }) => isShown !== false);
  const candidates =
    stops === 'flags'
      ? visible.filter(({ painted }) => painted.occurrence.verdict === 'flag')
      : marked.length > 0
        ? marked
        : visible;
  const at = candidates.findIndex(({ painted }) => painted.place === last);
  const before = candidates[at];
  const next =
    before && isOnScreen(before)
      ? candidates[at + 1]
      : candidates.find((found) => topOf(found) >= 0);
  return (next ?? candidates[0])?.painted.place ?? null;
}

function elementOf({ node }: Placement): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function topOf({ node }: Placement): number {
  if (node instanceof Element) return node.getBoundingClientRect().top;
  const range = document.createRange();
  range.selectNode(node);
  return range.getBoundingClientRect().top;
}

function isOnScreen(found: Placement): boolean {
  const box = elementOf(found)?.getBoundingClientRect();
  return box !== undefined && box.bottom >= 0 && box.top <= innerHeight;
}
