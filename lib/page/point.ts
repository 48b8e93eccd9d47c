/** Which occurrence the reader points at: by hovering, by focus, by tap, or by going to one. */
import type { Painter, Spot } from './paint/painter.ts';
import { isWithinEditor } from './skip.ts';
import { closestAcross } from './tree.ts';

/** How long the pointer must rest on a word before its card opens, in milliseconds. */
const dwell = 300;
/** How long the card stays after the pointer has left word and card, in milliseconds. */
const grace = 250;

export interface PointOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly painter: Painter;
  /** The pointer has come to a spot: its card may be wanted soon. */
  approach?(spot: Spot): void;
  /**
   * Show the card for this spot.
   * @param box The line box that was pointed at.
   * @param isEntered The reader goes into the card by keyboard.
   */
  show(spot: Spot, box: DOMRect, isEntered: boolean): void;
  hide(): void;
  /** Whether the reader is in the card by keyboard: it then stays wherever the pointer is. */
  isEntered?(): boolean;
}

export interface Pointing {
  /** The pointer is on the card: it stays. */
  hold(): void;
  /** The pointer has left the card. */
  release(): void;
  /** The card stays until the pointer has come to it again, or the reader closes it. */
  pin(): void;
  /** Number of the occurrence whose card is shown. */
  readonly shown: number | null;
  /**
   * Scrolls to an occurrence by its number and shows it.
   * @param isEntered The reader goes into its card.
   * @returns Whether it is still there.
   */
  goTo(place: number, isEntered?: boolean): boolean;
}

export function watchPointing(options: PointOptions): Pointing {
  const { document, signal, painter, show, hide } = options;
  const isEntered = () => options.isEntered?.() ?? false;
  let shown: number | null = null;
  let waitingFor: number | null = null;
  let dwellTimer: ReturnType<typeof setTimeout> | undefined;
  let graceTimer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let isPinned = false;
  /** Between the press of a key and its release: the focus that moves then is moved by the reader. */
  let isKeyDown = false;
  /** While a card closes, the focus that goes back is not the reader's doing. */
  let isClosing = false;

  function open(spot: Spot, box: DOMRect | undefined, enters = false): void {
    stopWaiting();
    clearTimeout(graceTimer);
    graceTimer = undefined;
    if (!box) return;
    isPinned = false;
    shown = spot.painted.place;
    show(spot, box, enters);
  }

  function close(): void {
    stopWaiting();
    hideShown();
  }

  function hideShown(): void {
    clearTimeout(graceTimer);
    graceTimer = undefined;
    if (shown === null) return;
    shown = null;
    isPinned = false;
    isClosing = true;
    hide();
    isClosing = false;
  }

  function stopWaiting(): void {
    clearTimeout(dwellTimer);
    waitingFor = null;
  }

  function leave(): void {
    stopWaiting();
    // Not `close`: the pointer may rest on another word by then.
    if (shown === null || graceTimer !== undefined || isPinned || isEntered()) return;
    graceTimer = setTimeout(hideShown, grace);
  }

  function hold(): void {
    isPinned = false;
    clearTimeout(graceTimer);
    graceTimer = undefined;
  }

  function pointedAt(x: number, y: number, target: EventTarget | null): void {
    if (isEntered()) return;
    const spot = painter.at(x, y, target);
    if (!spot) {
      leave();
      return;
    }
    const { place } = spot.painted;
    if (place === shown) {
      hold();
      stopWaiting();
      return;
    }
    if (place === waitingFor) return;
    leave();
    waitingFor = place;
    options.approach?.(spot);
    dwellTimer = setTimeout(() => {
      // The word may have been painted anew under a pointer that rests.
      const now = painter.find(place) ?? painter.at(x, y, document.elementFromPoint(x, y));
      if (now) open(now, boxAt(now.boxes, x, y));
    }, dwell);
  }

  // Pages can forge events; only what the reader does counts.
  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    act: (event: DocumentEventMap[K]) => void,
  ) => {
    const trusted = (event: DocumentEventMap[K]) => event.isTrusted && act(event);
    document.addEventListener(type, trusted, { capture: true, passive: false, signal });
  };

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const { clientX, clientY } = event;
    const target = innermost(event);
    cancelAnimationFrame(frame);
    if (isCard(target)) {
      hold();
      stopWaiting();
      return;
    }
    frame = requestAnimationFrame(() => pointedAt(clientX, clientY, target));
  });
  listen('pointerdown', ({ target }) => {
    isKeyDown = false;
    if (!isCard(target)) close();
  });
  listen('click', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    const { clientX, clientY } = event;
    const target = innermost(event);
    // A link, a button or the page's own handler comes first: a tap there is not for us.
    const controls = 'a[href], button, label, [role=button]';
    if (target instanceof Element && closestAcross(target, controls)) return;
    const spot = painter.at(clientX, clientY, target);
    if (spot) open(spot, boxAt(spot.boxes, clientX, clientY));
  });
  listen('focusin', (event) => {
    const target = innermost(event);
    if (!(target instanceof Element) || isCard(target) || isClosing) return;
    // A page that looks for words, or goes to another article, moves the focus too.
    if (!isKeyDown || !target.matches(':focus-visible')) return;
    // Somebody who begins to write asks for no card.
    const spot = isWithinEditor(target) ? null : spotWithin(painter, target);
    if (spot) open(spot, spot.boxes[0]);
    else leave();
  });
  listen('keyup', () => {
    isKeyDown = false;
  });
  listen('keydown', (event) => {
    isKeyDown = true;
    if (event.key !== 'Escape' || shown === null) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  listen('scroll', ({ target }) => {
    if (!isCard(target) && !isEntered()) close();
  });
  signal.addEventListener('abort', close);

  return {
    hold,
    release: leave,
    pin() {
      clearTimeout(graceTimer);
      graceTimer = undefined;
      isPinned = true;
    },
    get shown() {
      return shown;
    },
    goTo(place, enters = false) {
      if (!painter.find(place)) return false;
      showAround(painter, place);
      const spot = painter.find(place);
      if (spot) scrollTo(document, spot);
      // The scroll event of our own scrolling comes with the next frame and would close the card.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const now = painter.find(place);
          if (now) open(now, now.boxes[0], enters);
        }),
      );
      return true;
    },
  };
}

/** What an event is about, in an open shadow tree too; from outside only its host would be seen. */
function innermost(event: Event): EventTarget | null {
  return event.composedPath()[0] ?? event.target;
}

function isCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === 'migralex-card';
}

/** The box that a point lies in, else the first one: a term may run over two lines. */
function boxAt(boxes: readonly DOMRect[], x: number, y: number): DOMRect | undefined {
  const holds = (box: DOMRect) =>
    box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  return boxes.find(holds) ?? boxes[0];
}

/** The first occurrence inside a focused element: a link, or a mark that was gone to. */
function spotWithin(painter: Painter, element: Element): Spot | null {
  for (const { painted, node, isShown } of painter.all()) {
    if (isShown !== false && element.contains(node)) return painter.find(painted.place);
  }
  return null;
}

/** Scrolls the boxes and the frames that an occurrence lies in; the window itself comes after. */
function showAround(painter: Painter, place: number): void {
  for (const { painted, node } of painter.all()) {
    if (painted.place !== place) continue;
    const element = node instanceof Element ? node : node.parentElement;
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    return;
  }
}

function scrollTo(document: Document, { boxes }: Spot): void {
  const view = document.defaultView;
  const box = boxes[0];
  if (!view || !box) return;
  const behavior = 'instant';
  const visible = box.top >= 60 && box.bottom <= view.innerHeight - 60;
  if (!visible) view.scrollBy({ top: box.top - view.innerHeight / 3, behavior });
}
