/**
 * What the reader selects is the page's own text: no element of ours is in it when it is copied,
 * dragged or looked at by the page. Selected text is highlighted from then on, not marked.
 */
import { watchSelection } from './paint/selection.ts';
import { sliceLength, yieldToPage } from './slices.ts';

export interface SelectingOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /**
   * Takes our elements out of the selected text, up to a time of `performance.now()`.
   * @returns Whether all of it is done.
   */
  free(end: number): boolean;
}

/** Keeps the selected text free of our elements until the signal is aborted. */
export function watchSelecting({ document, signal, free }: SelectingOptions): void {
  watchSelection(document, signal);
  /** Between press and release the browser still selects: nodes must stay where they are. */
  let isPressed = false;
  let isFreeing = false;

  async function freeSoon(): Promise<void> {
    if (isPressed || isFreeing) return;
    isFreeing = true;
    while (!signal.aborted && !isPressed && !free(performance.now() + sliceLength)) {
      await yieldToPage();
    }
    isFreeing = false;
  }

  function release(): void {
    isPressed = false;
    void freeSoon();
  }

  const view = document.defaultView;
  function listen<K extends keyof WindowEventMap>(
    type: K,
    act: (event: WindowEventMap[K]) => void,
  ) {
    view?.addEventListener(type, act, { capture: true, passive: true, signal });
  }

  listen('mousedown', ({ button }) => {
    if (button === 0) isPressed = true;
  });
  // A click goes to the element that was pressed: it must be there until then.
  listen('mouseup', () => setTimeout(release));
  listen('dragend', release);
  listen('mousemove', ({ buttons }) => {
    if (isPressed && buttons % 2 === 0) release();
  });
  view?.document.addEventListener('selectionchange', () => void freeSoon(), {
    capture: true,
    passive: true,
    signal,
  });
  // The browser takes what is selected right after these events, also when a page asks for it.
  listen('copy', () => free(Number.POSITIVE_INFINITY));
  listen('cut', () => free(Number.POSITIVE_INFINITY));
}
