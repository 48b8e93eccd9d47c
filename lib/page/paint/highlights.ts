/**
 * Painter for living text: CSS Custom Highlights over `StaticRange`, no change to the page's tree.
 * Live ranges are never kept: the browser would update each of them at every change of the page.
 */
import type { Verdict } from '../../match/occurrence.ts';
import type { Block } from '../blocks.ts';
import { hostOf, rootsAround, textsBelow } from '../tree.ts';
import { nodeParts, type Painted, type Painter, type Spot } from './painter.ts';

const names: Record<Verdict, string> = {
  term: 'migralex-term',
  flag: 'migralex-flag',
  info: 'migralex-info',
};
/** The keys under which highlights of ours are registered. */
export const ownHighlightNames: readonly string[] = Object.values(names);

/** How often a highlight is registered: once, and three times more when the page clears it. */
const mostRegistrations = 4;

interface Entry {
  readonly painted: Painted;
  readonly range: StaticRange;
  readonly highlight: Highlight;
}

interface HitTest {
  highlightsFromPoint?(
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/** Whether this browser can paint without touching the page. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

export function createHighlightsPainter(document: Document): Painter {
  const highlights = new Map<Verdict, Highlight>();
  /** What is in the highlights: Firefox does not let a content script go through those. */
  const entries = new Set<Entry>();
  const entriesOf = new WeakMap<Text, Entry[]>();
  const entryOf = new WeakMap<AbstractRange, Entry>();
  const registrations = new Map<Verdict, number>();
  /** Whether anything in a shadow tree was ever painted: only then is it worth looking into them. */
  let isInShadow = false;

  function highlightFor(verdict: Verdict): Highlight {
    let highlight = highlights.get(verdict);
    if (!highlight) {
      highlight = new Highlight();
      highlights.set(verdict, highlight);
    }
    const times = registrations.get(verdict) ?? 0;
    if (CSS.highlights.get(names[verdict]) !== highlight && times < mostRegistrations) {
      CSS.highlights.set(names[verdict], highlight);
      registrations.set(verdict, times + 1);
    }
    return highlight;
  }

  /** Registers again what the page has cleared, while it may be. */
  function renew(): void {
    for (const [verdict, highlight] of highlights) if (highlight.size > 0) highlightFor(verdict);
  }

  function paint(block: Block, occurrences: readonly Painted[]): void {
    for (const painted of occurrences) {
      const parts = nodeParts(block, painted.occurrence.start, painted.occurrence.end);
      const first = parts[0];
      const last = parts.at(-1);
      if (!first || !last) continue;
      const range = new StaticRange({
        startContainer: first.node,
        startOffset: first.start,
        endContainer: last.node,
        endOffset: last.end,
      });
      isInShadow ||= hostOf(first.node) !== null;
      const highlight = highlightFor(painted.occurrence.verdict);
      highlight.add(range);
      const entry = { painted, range, highlight };
      entries.add(entry);
      entryOf.set(range, entry);
      for (const { node } of parts) entriesOf.set(node, [...(entriesOf.get(node) ?? []), entry]);
    }
  }

  function drop(node: Node): void {
    if (!(node instanceof Text)) return;
    for (const entry of entriesOf.get(node) ?? []) {
      entry.highlight.delete(entry.range);
      entries.delete(entry);
      // Weak tables grow by themselves, but only a deletion makes one small again.
      entryOf.delete(entry.range);
    }
    entriesOf.delete(node);
  }

  function dropBelow(top: Node): void {
    if (highlights.size === 0) return;
    if (isInShadow) {
      for (const node of textsBelow(top)) drop(node);
      return;
    }
    drop(top);
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) drop(node);
  }

  function spot({ painted, range }: Entry): Spot {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return { painted, boxes: [...live.getClientRects()], element: null };
  }

  function entryAt(x: number, y: number, target: EventTarget | null): Entry | null {
    const hitTest: HitTest = CSS.highlights as unknown as HitTest;
    const shadowRoots = isInShadow && target instanceof Node ? rootsAround(target) : [];
    if (hitTest.highlightsFromPoint) {
      const found = hitTest.highlightsFromPoint(x, y, { shadowRoots });
      const hits = found.flatMap(({ ranges }) => ranges);
      return hits.map((range) => entryOf.get(range)).find((entry) => entry !== undefined) ?? null;
    }
    const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots });
    if (!caret || !(caret.offsetNode instanceof Text)) return null;
    // An entry that was dropped may still be filed under its other text nodes.
    const near = (entriesOf.get(caret.offsetNode) ?? []).filter((entry) => entries.has(entry));
    return near.find((entry) => spot(entry).boxes.some((box) => holds(box, x, y))) ?? null;
  }

  return {
    paint,
    renew,
    at(x, y, target) {
      if (highlights.size === 0) return null;
      const entry = entryAt(x, y, target);
      return entry ? spot(entry) : null;
    },
    find(place) {
      for (const entry of entries) if (entry.painted.place === place) return spot(entry);
      return null;
    },
    *all() {
      for (const { painted, range } of entries) yield { painted, node: range.startContainer };
    },
    guard(records) {
      if (highlights.size === 0) return [];
      renew();
      for (const { type, target, removedNodes } of records) {
        if (type === 'characterData') drop(target);
        for (const removed of removedNodes) dropBelow(removed);
      }
      return [];
    },
    takeBack(below) {
      if (below !== document) {
        dropBelow(below);
        return;
      }
      for (const [verdict, highlight] of highlights) {
        if (CSS.highlights.get(names[verdict]) === highlight) CSS.highlights.delete(names[verdict]);
        highlight.clear();
      }
      highlights.clear();
      entries.clear();
      registrations.clear();
    },
  };
}

function holds(box: DOMRect, x: number, y: number): boolean {
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}
