/** Longest stretch of work on the page's thread, in milliseconds. */
export const sliceLength = 8;

interface Yielding {
  scheduler?: { yield?(): Promise<void> };
}

/** Lets the page do its own work first. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does a piece of work for each item, in slices with room for the page in between.
 * Stops without a word when the signal is aborted.
 * @param work May return a promise, which is waited for.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  signal: AbortSignal,
  work: (item: T) => unknown,
): Promise<void> {
  let end = performance.now() + sliceLength;
  for (const item of items) {
    if (signal.aborted) return;
    const rest = work(item);
    if (rest instanceof Promise) await rest;
    else if (performance.now() < end) continue;
    else await yieldToPage();
    end = performance.now() + sliceLength;
  }
}
