/** When a document is worth beginning with. */

/** Frames smaller than this, in CSS pixels, hold advertisements and counters, not text. */
const leastWidth = 120;
const leastHeight = 60;

/**
 * Waits until a page is before the eyes of its reader: it may be fetched in advance, in vain.
 * Never ends for a page that stays in the wings.
 */
export async function whenActivated(document: Document, signal: AbortSignal): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise<void>((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}

/** Waits until a frame is large enough to hold text; the page of a tab always is. */
export async function whenLargeEnough(window: Window, signal: AbortSignal): Promise<void> {
  const isLargeEnough = () =>
    window.top === window || (window.innerWidth >= leastWidth && window.innerHeight >= leastHeight);
  if (isLargeEnough()) return;
  const ending = new AbortController();
  const either = AbortSignal.any([signal, ending.signal]);
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!isLargeEnough()) return;
      ending.abort();
      resolve();
    };
    window.addEventListener('resize', look, { signal: either });
    // The first size of a frame in a process of its own comes without that event.
    const observer = new ResizeObserver(look);
    observer.observe(window.document.documentElement);
    either.addEventListener('abort', () => observer.disconnect());
  });
}

/** Whether what the reader types goes to this frame; to the page itself while it goes to no frame at all. */
export function hasKeyboard(view: Window): boolean {
  const { document } = view;
  if (!document.hasFocus()) return view.top === view;
  const { activeElement } = document;
  return !(activeElement && /^i?frame$/.test(activeElement.localName));
}
