/**
 * Which text the page's scripts have put there or written: they may hold its nodes and read them back.
 * A little script begins to look when the HTML has been parsed and before the page's own programs run
 * (those that are deferred, as all bundles are); the reader of the page goes on from there.
 */

import type { Change } from './change.ts';

const key = Symbol.for('migralex.scripted');

interface Early {
  readonly nodes: WeakSet<Node>;
  stop(): void;
}
type Shared = { [key]?: Early };

/** Adds what mutation records say that scripts have put on the page or written. */
export function noteScripted(nodes: WeakSet<Node>, records: Iterable<Change>): void {
  for (const { type, target, addedNodes } of records) {
    if (type === 'characterData') nodes.add(target);
    for (const added of addedNodes) nodes.add(added);
  }
}

/**
 * Begins to look once the HTML of a document has been parsed, or goes on looking. Of a page that was open before
 * the extension came nobody can tell any more what its scripts hold: all of it counts as theirs.
 */
export function watchScripted(document: Document): void {
  const shared = globalThis as Shared;
  const before = shared[key];
  before?.stop();
  const nodes = before?.nodes ?? new WeakSet<Node>();
  const isLoading = document.readyState === 'loading';
  if (!before && !isLoading) nodes.add(document.documentElement);
  const observer = new MutationObserver((records) => noteScripted(nodes, records));
  const begin = () =>
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  shared[key] = {
    nodes,
    stop() {
      document.removeEventListener('readystatechange', begin);
      noteScripted(nodes, observer.takeRecords());
      observer.disconnect();
    },
  };
  if (isLoading) {
    document.addEventListener('readystatechange', begin, { once: true });
  } else {
    begin();
  }
}

/** What has been seen so far; who takes it goes on looking. */
export function takeScripted(): WeakSet<Node> {
  const { [key]: early } = globalThis as Shared;
  early?.stop();
  return early?.nodes ?? new WeakSet();
}
