/** What an instance of an extension that is gone has left on a page, and how it learns that it is gone. */

import { ownHighlightNames } from './paint/highlights.ts';
import { markSelector } from './paint/marks.ts';

/**
 * Sent by a new instance that finds traces of another one. It says nothing and does nothing by itself:
 * the other looks whether its own extension is gone, so a page that forges it changes nothing.
 */
const lookEvent = 'migralex-look';
/** How often a visible page looks whether the extension is still there, in milliseconds. */
const lookEvery = 1500;

/** Calls back while the page is visible, and when a new instance asks, until the signal is aborted. */
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
  document.addEventListener(lookEvent, look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer));
  beat();
}

/**
 * Clears a page of what another instance has left. One that still runs takes back its own, every node as
 * it was. Where its browser has already ended it, the words stay and our elements go; the pieces of a text
 * node that was split are joined to the first, which is the page's own.
 */
export function clearOrphans(document: Document): void {
  const elements = document.querySelectorAll(`${markSelector}, migralex-card`);
  const names = ownHighlightNames.filter((name) => CSS.highlights?.has(name));
  if (elements.length + names.length === 0) return;
  document.dispatchEvent(new Event(lookEvent));
  for (const name of names) CSS.highlights.delete(name);
  for (const left of elements) {
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
