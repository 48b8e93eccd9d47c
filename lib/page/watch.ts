/** Keeps up with the page: one observer for the guard of the painters and for text that comes later. */
import { blockRoot, endsRun } from './blocks.ts';
import { type Change, readRecords } from './change.ts';
import { markSelector } from './paint/marks.ts';
import { isBlank } from './run.ts';
import { skipAttributes } from './skip.ts';
import { elementAround } from './tree.ts';

/** How long the page must be quiet before late text is read, and the longest wait, in milliseconds. */
const quiet = 120;
const longestWait = 1000;
/** More passes than this in ten seconds and the waits double, up to half a minute. */
const passesBeforeBackingOff = 8;
const longestBackOff = 30_000;
/** More changed places than this and the page is read anew. */
const mostDirty = 2000;

const watched: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: [...skipAttributes, 'lang'],
};

export interface Watch {
  /** Mutation records that have not been delivered yet; they are then ours to handle. */
  takeRecords(): MutationRecord[];
  /** Handles what the page did up to now, before we write. */
  settle(): void;
  /** Watches a shadow tree too, as long as it lives. */
  enter(root: ShadowRoot): void;
  /** Text below an element is new, although no mutation said so. */
  add(element: Element): void;
}

export interface WatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Runs inside the observer's callback, before the screen is painted. Must be quick. */
  guard(changes: readonly Change[]): Element[];
  /** Whether a node lies where text is written and not read: what changes there changes nothing around it. */
  isWritten(node: Node): boolean;
  /** Text below these elements is new or has changed. Called when the page is quiet again. */
  changed(elements: ReadonlySet<Element>): void;
}

/** Watches the whole document until the signal is aborted. */
export function watchPage(options: WatchOptions): Watch {
  const { document, signal, guard, isWritten, changed } = options;
  /** Elements with new text at or right below them. */
  const dirty = new Set<Element>();
  /** Those of them whose attributes have changed: the text around them may read otherwise. */
  const turned = new Set<Element>();
  const passes: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let dueAt = 0;

  function handle(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    const changes = readRecords(records);
    for (const element of guard(changes)) note(element);
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes' && target instanceof Element) turned.add(target);
      if (target instanceof Text && isBlank(target.data)) noteRemoval(target.parentNode);
      else if (type !== 'childList') note(target);
      else if (addedNodes.length === 0) noteRemoval(target);
      for (const added of addedNodes) note(added);
    }
    if (dirty.size > 0) schedule();
  }

  /** Only notes where; which block that is, is asked when the page is quiet. */
  function note(node: Node): void {
    const element = node instanceof Element ? node : elementAround(node);
    // What is noted already is looked at when the page is quiet: in a storm that is most of it.
    if (!element || dirty.has(element) || dirty.has(document.body)) return;
    if (!node.isConnected || (node instanceof Text && isBlank(node.data))) return;
    if (element.matches(markSelector)) return;
    if (dirty.size >= mostDirty) {
      // Keeping count costs more than reading the page anew.
      dirty.clear();
      turned.clear();
      dirty.add(document.body);
    } else dirty.add(element);
  }

  /** Where inline content went away or was emptied, the words around it stand together now. */
  function noteRemoval(target: Node | null): void {
    if (target instanceof Element && (target.shadowRoot || !endsRun(target))) note(target);
    else {
      for (const child of target?.childNodes ?? []) {
        if (!isInline(child)) continue;
        note(child);
        return;
      }
    }
  }

  function schedule(): void {
    const now = performance.now();
    if (timer === undefined) firstChange = now;
    while (passes.length > 0 && now - (passes[0] ?? 0) > 10_000) passes.shift();
    const excess = Math.max(0, passes.length - passesBeforeBackingOff);
    const wait = Math.min(quiet * 2 ** excess, longestBackOff);
    const due = Math.min(now + wait, firstChange + Math.max(longestWait, wait));
    // The longest wait is not put off: a page that changes at every turn would never be read.
    if (timer !== undefined && due <= dueAt) return;
    clearTimeout(timer);
    dueAt = due;
    timer = setTimeout(pass, due - now);
  }

  function pass(): void {
    passes.push(performance.now());
    settle();
    clearTimeout(timer);
    timer = undefined;
    const roots = new Set<Element>();
    for (const element of dirty) {
      if (!element.isConnected || isWritten(outerOf(element))) continue;
      const root = blockRoot(element);
      if (root) roots.add(root);
    }
    dirty.clear();
    turned.clear();
    if (roots.size > 0) changed(outermost(roots));
  }

  /** An element that has just become an editor, or one no more, is part of the text around it. */
  function outerOf(element: Element): Node {
    return (turned.has(element) && element.parentNode) || element;
  }

  const observer = new MutationObserver(handle);
  function settle(): void {
    handle(observer.takeRecords());
  }
  observer.observe(document, watched);
  signal.addEventListener('abort', () => {
    // What the page wrote in this moment must not be taken for ours.
    settle();
    observer.disconnect();
    clearTimeout(timer);
  });
  const entered = new WeakSet<ShadowRoot>();
  return {
    takeRecords: () => observer.takeRecords(),
    settle,
    enter(root) {
      if (entered.has(root) || signal.aborted) return;
      entered.add(root);
      observer.observe(root, watched);
    },
    add(element) {
      note(element);
      schedule();
    },
  };
}

function isInline(node: Node): boolean {
  return node instanceof Text ? !isBlank(node.data) : node instanceof Element && !endsRun(node);
}

/** Leaves out elements that lie within another one. */
function outermost(elements: ReadonlySet<Element>): Set<Element> {
  const kept = new Set<Element>();
  for (const element of elements) {
    let isInner = false;
    for (let at = elementAround(element); at && !isInner; at = elementAround(at)) {
      isInner = elements.has(at);
    }
    if (!isInner) kept.add(element);
  }
  return kept;
}
