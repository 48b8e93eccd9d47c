/** Keeps up with the page: one observer for the guard of the painters and for text that comes later. */
import { blockRoot } from './blocks.ts';
import { markSelector } from './paint/marks.ts';

/** How long the page must be quiet before late text is read, and the longest wait, in milliseconds. */
const quiet = 120;
const longestWait = 1000;
/** More passes than this in ten seconds and the waits double, up to half a minute. */
const passesBeforeBackingOff = 8;
const longestBackOff = 30_000;

export interface Watch {
  /** Mutation records that have not been delivered yet; they are then ours to handle. */
  takeRecords(): MutationRecord[];
  /** Handles what the page did up to now, before we write. */
  settle(): void;
}

export interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Runs inside the observer's callback, before the screen is painted. Must be quick. */
  guard(records: readonly MutationRecord[]): Element[];
  /** Text below these elements is new or has changed. Called when the page is quiet again. */
  changed(elements: ReadonlySet<Element>): void;
}

/** Watches the whole document until the signal is aborted. */
export function watchPage({ document, signal, guard, changed }: WatchOptions): Watch {
  const dirty = new Set<Element>();
  const passes: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;

  function handle(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    for (const element of guard(records)) note(element);
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') note(target);
      for (const added of addedNodes) note(added);
      if (type === 'childList' && addedNodes.length === 0) noteRemoval(target);
    }
    if (dirty.size > 0) schedule();
  }

  function note(node: Node): void {
    if (!node.isConnected || (node instanceof Text && !/\S/.test(node.data))) return;
    if (node instanceof Element && node.matches(markSelector)) return;
    const root = node instanceof Element ? blockRoot(node) : blockRoot(node.parentNode ?? node);
    if (root) dirty.add(root);
  }

  /** Where inline content went away, the words around it stand together now. */
  function noteRemoval(target: Node): void {
    for (const child of target.childNodes) {
      if (child instanceof Text && /\S/.test(child.data)) {
        note(target);
        return;
      }
    }
  }

  function schedule(): void {
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    clearTimeout(timer);
    while (passes.length > 0 && now - (passes[0] ?? 0) > 10_000) passes.shift();
    const excess = Math.max(0, passes.length - passesBeforeBackingOff);
    const wait = Math.min(quiet * 2 ** excess, longestBackOff);
    const most = Math.max(longestWait, wait) - (now - firstChange);
    timer = setTimeout(pass, Math.max(0, Math.min(wait, most)));
  }

  function pass(): void {
    timer = undefined;
    passes.push(performance.now());
    settle();
    clearTimeout(timer);
    timer = undefined;
    const elements = new Set([...dirty].filter((element) => element.isConnected));
    dirty.clear();
    if (elements.size > 0) changed(outermost(elements));
  }

  const observer = new MutationObserver(handle);
  function settle(): void {
    handle(observer.takeRecords());
  }
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    // What the page wrote in this moment must not be taken for ours.
    settle();
    observer.disconnect();
    clearTimeout(timer);
  });
  return { takeRecords: () => observer.takeRecords(), settle };
}

/** Leaves out elements that lie within another one. */
function outermost(elements: ReadonlySet<Element>): Set<Element> {
  const kept = new Set<Element>();
  for (const element of elements) {
    let isInner = false;
    for (let at = element.parentElement; at && !isInner; at = at.parentElement) {
      isInner = elements.has(at);
    }
    if (!isInner) kept.add(element);
  }
  return kept;
}
