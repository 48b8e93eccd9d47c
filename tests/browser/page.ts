/** A page to test on, and the least that is needed to paint it. */
import { onTestFinished } from 'vitest';
import type { Occurrence, Verdict } from '../../lib/match/occurrence.ts';
import type { Block } from '../../lib/page/blocks.ts';
import type { Painted, Painter } from '../../lib/page/paint/painter.ts';
import { blocksBelow } from '../../lib/page/walk.ts';

/** How long what must come is waited for, in milliseconds: a busy machine takes its time. */
export const soon = { timeout: 10_000, interval: 10 };

/** The value, or an error that says that the test itself is wrong. */
export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Not on the page.');
  return value;
}

/** Makes the body of the page; what was there is gone. */
export function put(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.replaceChildren(main);
  return main;
}

export function one(selector: string): HTMLElement {
  return must(document.querySelector<HTMLElement>(selector));
}

/** All text nodes below a node, in order. */
export function textsOf(top: Node): Text[] {
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found;
}

/** A text node that is a child of the first element that a selector finds. */
export function textIn(selector: string, at = 0): Text {
  return must([...one(selector).childNodes].filter((node) => node instanceof Text)[at]);
}

export function blocksOf(top: Element): Block[] {
  return [...blocksBelow(top)];
}

export function blockTexts(top: Element): string[] {
  return blocksOf(top).map(({ text }) => text);
}

const terms =
  /mensen\s+zonder\s+papieren|(?<![\p{L}\uFFFC])(?:vluchtelingen|vluchteling|migrant)(?!\p{L})/giu;
let places = 0;

/** What a matcher of three terms finds in a block. */
export function paintedIn({ text }: Block, verdict: Verdict = 'term'): Painted[] {
  return [...text.matchAll(terms)].map((found) => {
    const occurrence: Occurrence = {
      start: found.index,
      end: found.index + found[0].length,
      form: found[0],
      ...{ concept: 'made', category: 'persons', term: 'made', attribution: 'own', verdict },
    };
    places += 1;
    return { place: places, lang: 'nl', text, occurrence };
  });
}

/** Paints all that there is below an element. */
export function paintAll(painter: Painter, top: Element, verdict: Verdict = 'term'): Painted[] {
  return blocksOf(top).flatMap((block) => {
    const painted = paintedIn(block, verdict);
    painter.paint(block, painted);
    return painted;
  });
}

export interface Guarded<T extends Painter> {
  readonly painter: T;
  /** How often the observer was called, with what the painter said must not be marked again. */
  readonly calls: Element[][];
  readonly observer: MutationObserver;
}

/** A painter with the observer that guards it, as the watcher of the page wires them. */
export function guarded<T extends Painter>(
  create: (takeRecords: () => MutationRecord[]) => T,
): Guarded<T> {
  const calls: Element[][] = [];
  const observer = new MutationObserver((records) => {
    calls.push(painter.guard(records));
  });
  const painter = create(() => observer.takeRecords());
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => {
    observer.disconnect();
    painter.takeBack(document);
  });
  return { painter, calls, observer };
}

/** Lets the observers have their turn: they run as a microtask, before the screen is painted. */
export async function turn(): Promise<void> {
  await Promise.resolve();
}

/** The HTML as it would be without our marks. */
export function htmlWithoutMarks(top: Element): string {
  const copy = top.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('mark[data-concept][data-markjs]')) {
    mark.replaceWith(...mark.childNodes);
  }
  return copy.innerHTML;
}
