/** What is on the screen now, without a look at what is not. */
import { blockRoot, endsRun } from './blocks.ts';

/** Pages with fewer elements are read in one go. */
const smallPage = 600;
/** Steps from block to block, in each direction, before the search ends. */
const mostSteps = 60;
/** Longest wait for a frame, in milliseconds: none comes where nothing is drawn. */
const longestWait = 100;

/**
 * Whether the reader sees another part of a page than its beginning, where reading begins anyway.
 * Waits for a frame: then the page is laid out, and to ask costs little.
 * @returns `false` for a small page, or one that nobody sees.
 */
export async function isScrolledAway(document: Document): Promise<boolean> {
  if (!isWorthALook(document)) return false;
  await nextFrame();
  return globalThis.scrollY > globalThis.innerHeight / 2;
}

/**
 * Blocks on the screen that hold no other blocks, so that they can be read before all others.
 * Waits for a frame: then the page is laid out, and to ask where things are costs little. On a long page
 * to ask what is at a point does not: that is asked three times, and the neighbours of what is there then.
 * @returns Nothing for a small page, or one that nobody sees.
 */
export async function blocksOnScreen(document: Document): Promise<Element[]> {
  if (!isWorthALook(document)) return [];
  await nextFrame();
  const { innerWidth, innerHeight } = globalThis;
  const found = new Set<Element>();
  for (const x of [0.5, 0.2, 0.8]) {
    const start = document.elementFromPoint(innerWidth * x, innerHeight * 0.4);
    const root = start && blockRoot(start);
    // A wide column: there is nothing beside it that would be worth another look.
    const isLast = root && root.getBoundingClientRect().width > innerWidth * 0.6;
    if (!root || root === document.body || found.has(root)) continue;
    for (const isForward of [true, false]) {
      let at: Element | null = innermost(root, isForward);
      for (let steps = 0; at && steps < mostSteps; steps += 1) {
        const { top, bottom } = at.getBoundingClientRect();
        if (isForward ? top > innerHeight : bottom < 0 && bottom !== top) break;
        if (bottom > top && endsRun(at) && isWithoutBlocks(at)) found.add(at);
        at = neighbour(at, isForward);
      }
    }
    if (isLast) break;
  }
  return [...found];
}

function isWorthALook(document: Document): boolean {
  return !document.hidden && document.getElementsByTagName('*').length >= smallPage;
}

/** The first or last block in an element. */
function innermost(element: Element, isForward: boolean): Element {
  let at = element;
  while (!isWithoutBlocks(at)) {
    const inner = isForward ? at.firstElementChild : at.lastElementChild;
    if (!inner) break;
    at = inner;
  }
  return at;
}

/** The block before or after an element in the document. */
function neighbour(element: Element, isForward: boolean): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const next = isForward ? at.nextElementSibling : at.previousElementSibling;
    if (next) return innermost(next, isForward);
  }
  return null;
}

function isWithoutBlocks(element: Element): boolean {
  if (element.shadowRoot) return false;
  // No live collection: to walk along one, a browser counts all that is in it.
  const inner = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  for (let at = inner.nextNode(); at; at = inner.nextNode()) {
    if (at instanceof Element && endsRun(at)) return false;
  }
  return true;
}

/** The end of the next frame, when the page has been laid out and drawn. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestWait);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
