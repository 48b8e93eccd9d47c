/** What an instance of an extension that is gone has left on a page, and how it learns that it is gone. */

import { ownHighlightNames } from './paint/highlights.ts';
import { markSelector } from './paint/marks.ts';

/** How often a visible page looks whether the extension is still there, in milliseconds. */
const lookEvery = 1500;

/** Calls back while the page is visible, until the signal is aborted. */
export function watchLife(document: Document, signal: AbortSignal, look: () => void): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const beat = () => {
    clearInterval(timer);
    timer = undefined;
    if (document.hidden) return;
    timer = setInterval(look, lookEvery);
  };
  document.addEventListener(
    'visibilitychange',
    () => {
      look();
      if (!signal.aborted) beat();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearInterval(timer));
  beat();
}

/**
 * Clears a page of what an instance has left that has ended, or is about to: the words stay, our elements go,
 * and the pieces of a text node that was split are joined to the first, which is the page's own.
 */
export function clearOrphans(document: Document): void {
  for (const name of ownHighlightNames) CSS.highlights?.delete(name);
  for (const left of document.querySelectorAll(`${markSelector}, migralex-card`)) {
    if (left.localName === 'mark') join(left);
    else left.remove();
  }
}

function join(mark: Element): void {
  const { previousSibling: head, nextSibling: tail, textContent } = mark;
  if (!(head instanceof Text)) {
    mark.replaceWith(...mark.childNodes);
    return;
  }
  head.appendData(textContent ?? '');
  if (tail instanceof Text) {
    head.appendData(tail.data);
    tail.remove();
  }
  mark.remove();
}
