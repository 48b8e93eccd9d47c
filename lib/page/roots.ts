/**
 * Shadow trees that come late. No event tells of `attachShadow`, so custom elements without an open root
 * are looked at again: when a script has been loaded, when the page comes to the front, and at growing
 * intervals for about two minutes. A root that is attached to a plain element long after the element came
 * into the page is found only when the page changes something around it.
 */

/** First and longest wait between two looks, in milliseconds. */
const firstWait = 250;
const longestWait = 64_000;

export interface RootsOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** An element has got an open root since it was expected to. */
  found(host: Element): void;
}

export interface Roots {
  /** Looks at a custom element again later. */
  expect(element: Element): void;
}

export function watchForRoots({ document, signal, found }: RootsOptions): Roots {
  const seen = new WeakSet<Element>();
  let expected: WeakRef<Element>[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWait;

  function look(): void {
    expected = expected.filter((reference) => {
      const element = reference.deref();
      if (!element?.isConnected) {
        if (element) seen.delete(element);
        return false;
      }
      if (!element.shadowRoot) return true;
      found(element);
      return false;
    });
  }

  function schedule(): void {
    if (timer !== undefined || expected.length === 0 || document.hidden) return;
    if (wait > longestWait) return;
    timer = setTimeout(() => {
      timer = undefined;
      wait *= 2;
      look();
      schedule();
    }, wait);
  }

  /** Something has happened after which components come to life. */
  function startAgain(): void {
    wait = firstWait;
    clearTimeout(timer);
    timer = undefined;
    look();
    schedule();
  }

  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLScriptElement && expected.length > 0) startAgain();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) startAgain();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    expect(element) {
      if (seen.has(element)) return;
      seen.add(element);
      expected.push(new WeakRef(element));
      wait = firstWait;
      schedule();
    },
  };
}
