/**
 * A key that is held to see what is otherwise not shown. It is Control: by itself it types nothing,
 * opens no menu (as Alt does) and changes no selection (as Shift does), and it is on every keyboard.
 */
const key = 'Control';
/** How long the key must be held alone, in milliseconds: longer than on the way to Control and C. */
const delay = 400;

export interface HeldKeyOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  isWanted(): boolean;
  changed(isHeld: boolean): void;
}

/** Watches whether the key is held, until the signal is aborted. */
export function watchHeldKey({ document, signal, isWanted, changed }: HeldKeyOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;

  function release(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!isHeld) return;
    isHeld = false;
    changed(false);
  }

  const listen = <E extends Event>(
    target: EventTarget | null,
    type: string,
    act: (event: E) => void,
  ) => {
    const trusted = (event: Event) => event.isTrusted && act(event as E);
    target?.addEventListener(type, trusted, { capture: true, passive: true, signal });
  };
  listen(document, 'keydown', (event: KeyboardEvent) => {
    if (event.key !== key || event.altKey || event.shiftKey || event.metaKey) {
      release();
      return;
    }
    // A key that is held repeats itself.
    if (timer !== undefined || isHeld || event.repeat || !isWanted()) return;
    timer = setTimeout(() => {
      isHeld = true;
      changed(true);
    }, delay);
  });
  listen(document, 'keyup', release);
  // The key is on its way to do something else: to select, to zoom, to open in a new tab.
  listen(document, 'pointerdown', release);
  listen(document, 'wheel', release);
  listen(document.defaultView, 'blur', release);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
