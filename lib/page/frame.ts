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
  await new Promise<void>((resolve) => {
    const grown = new AbortController();
    window.addEventListener(
      'resize',
      () => {
        if (!isLargeEnough()) return;
        grown.abort();
        resolve();
      },
      { signal: AbortSignal.any([signal, grown.signal]) },
    );
  });
}
