/** The card on a page: a closed root in the top layer, placed beside a word, out of the page's reach. */
import {
  computePosition,
  flip,
  offset,
  type Placement,
  platform,
  shift,
  size,
} from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import { addShadowSheet } from './shadow-sheet.ts';

/** Least distance between the card and the edge of the viewport, in pixels. */
const margin = 8;

export interface CardHostOptions {
  readonly document: Document;
  /** Ends the card and removes its host. */
  readonly signal: AbortSignal;
  /** Style sheets of the card, as text. */
  readonly styles: string;
  /** The pointer has come to the card or has left it. */
  onEnter(): void;
  onLeave(): void;
}

interface CardParts {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Writes the one rule that says where the card is. */
  readonly place: (css: string) => void;
  readonly body: HTMLElement;
}

/** Where a card is shown, and how. */
export interface Showing {
  /** The line box of the words, in viewport pixels. */
  readonly box: DOMRect;
  /** Id of the element in the card that names it for those who hear it. */
  readonly titleId?: string | undefined;
  /** Ids of what is read out after the name. */
  readonly descriptionIds?: string | undefined;
  /** The reader goes into the card by keyboard; when it closes, the focus is where it was. */
  readonly isEntered?: boolean | undefined;
}

export interface CardHost {
  /** Shows a card beside some words. */
  show(content: ComponentChild, showing: Showing): Promise<void>;
  /** Moves the focus into the card that is open. */
  enter(): void;
  /** Whether the reader is in the card by keyboard. */
  isEntered(): boolean;
  hide(): void;
}

/** The host is added to the page only when a card first opens. */
export function createCardHost({
  document,
  signal,
  styles,
  onEnter,
  onLeave,
}: CardHostOptions): CardHost {
  let parts: CardParts | null = null;
  let shown: { readonly box: DOMRect; placement: Placement | null } | null = null;
  /** What had the focus before it came into the card. */
  let returnTo: Element | null = null;
  /** The reader has come in by keyboard. */
  let isInside = false;

  function create(): CardParts {
    const host = document.createElement('migralex-card');
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: 'closed' });
    addShadowSheet(root, hostStyle + styles);
    const place = addShadowSheet(root);
    const body = document.createElement('div');
    // Not on the host: what a card is about is nobody's business but the reader's.
    body.setAttribute('role', 'dialog');
    root.append(body);
    // With the next frame: what changes a size while sizes are told is an error that the page hears of.
    const resized = new ResizeObserver(() =>
      requestAnimationFrame(() => shown?.placement && void put()),
    );
    resized.observe(body);
    signal.addEventListener('abort', () => resized.disconnect());
    // A finger leaves whatever it has touched: that says nothing.
    const byPointer = (act: () => void) => (event: PointerEvent) =>
      event.pointerType !== 'touch' && act();
    host.addEventListener('pointerenter', byPointer(onEnter), { signal });
    host.addEventListener('pointerleave', byPointer(onLeave), { signal });
    host.addEventListener('keydown', stayInside, { signal });
    host.addEventListener('focusin', remember, { signal });
    parts = { host, root, place, body };
    return parts;
  }

  function remember({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Element) returnTo ??= relatedTarget;
  }

  /** Tab goes round in the card: after its end the page would come, far from where the reader was. */
  function stayInside(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || !parts || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [...parts.body.querySelectorAll<HTMLElement>(tabStops)].filter((stop) =>
      stop.checkVisibility(),
    );
    const active = parts.root.activeElement;
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const isOutside = !stops.some((stop) => stop === active);
    if (active !== edge && !(isOutside && event.shiftKey)) return;
    isInside = true;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }

  function hasFocus(): boolean {
    return parts !== null && parts.root.activeElement !== null;
  }

  function isEntered(): boolean {
    return isInside && hasFocus();
  }

  function enter(): void {
    if (!parts || !isOpen(parts.host)) return;
    if (!hasFocus()) returnTo ??= activeElement(document);
    isInside = true;
    parts.body.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  function hide(): void {
    if (!parts) return;
    shown = null;
    const isLeft = hasFocus();
    if (isOpen(parts.host)) parts.host.hidePopover();
    render(null, parts.body);
    if (isLeft && returnTo instanceof HTMLElement) returnTo.focus({ preventScroll: true });
    returnTo = null;
    isInside = false;
  }

  /** Puts the card beside its words; once it is there, it stays on the side that was chosen. */
  async function put(): Promise<void> {
    if (!parts || !shown) return;
    const { host, place, body } = parts;
    const mine = shown;
    const anchor = { getBoundingClientRect: () => mine.box };
    const { x, y, placement } = await computePosition(anchor, host, {
      platform: inViewport,
      strategy: 'fixed',
      placement: mine.placement ?? 'bottom-start',
      middleware: [
        offset(8),
        // Above or below, never beside: the words around the term stay readable.
        ...(mine.placement ? [] : [flip({ padding: margin, fallbackPlacements: ['top-start'] })]),
        size({
          padding: margin,
          apply: ({ availableHeight }) => {
            const most = Math.max(160, Math.floor(availableHeight));
            body.style.setProperty('--available-height', `${most}px`);
          },
        }),
        // Last, or the card would lie on the word rather than be lower.
        shift({ padding: margin, crossAxis: true }),
      ],
    });
    if (mine !== shown) return;
    mine.placement = placement;
    const left = Math.max(margin, Math.round(x));
    const top = Math.max(margin, Math.round(y));
    // Important rules inside a closed root win over all rules of the page, its own important ones too.
    place(`:host { left: ${left}px !important; top: ${top}px !important; ${unzoomed(host)} }`);
  }

  signal.addEventListener('abort', () => {
    hide();
    parts?.host.remove();
  });

  return {
    async show(content, { box, titleId = '', descriptionIds = '', isEntered: enters = false }) {
      const { host, place, body } = parts ?? create();
      const wasEntered = isEntered();
      const parent = topmostParent(document, box);
      // Shown anew, so that it lies above what the page has opened meanwhile.
      if (isOpen(host)) host.hidePopover();
      // Outside a modal dialog it would be inert.
      if (host.parentNode !== parent) parent.append(host);
      body.setAttribute('aria-labelledby', titleId);
      body.setAttribute('aria-describedby', descriptionIds);
      body.style.removeProperty('--available-height');
      render(content, body);
      // Unseen until its place is known, so that it never jumps.
      place(`:host { visibility: hidden !important; left: 0; top: 0; ${unzoomed(host)} }`);
      host.showPopover();
      shown = { box, placement: null };
      await put();
      if (enters || wasEntered) enter();
    },
    enter,
    isEntered,
    hide,
  };
}

/** A page that zooms itself by its style would zoom the card too, and its place. */
function unzoomed({ parentElement }: HTMLElement): string {
  return `zoom: ${1 / (parentElement?.currentCSSZoom ?? 1)} !important`;
}

/** Words and card are both told in pixels of the viewport: the library takes the left of the page off, also where it is no 0. */
const inViewport: typeof platform = {
  ...platform,
  getElementRects: ({ reference, floating }) => {
    const { x, y, width, height } = reference.getBoundingClientRect();
    const own = floating.getBoundingClientRect();
    return {
      reference: { x, y, width, height },
      floating: { x: 0, y: 0, width: own.width, height: own.height },
    };
  },
};

/** What Tab stops at in a card. */
const tabStops = 'a[href], button, summary, [tabindex="0"]';

function isOpen(host: HTMLElement): boolean {
  return host.isConnected && host.matches(':popover-open');
}

/** What has the focus, in open shadow trees too. */
function activeElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What the browser shows above the page. */
const layers = 'dialog:modal, :fullscreen, [popover]:popover-open';

/**
 * Where a popover can be used: inside the modal dialog, the page's popover or the full-screen element
 * that the words are seen in, else the body. What lies below the topmost dialog is inert and never hit,
 * so the words themselves tell which one is on top, in whatever order they stand in the document.
 */
function topmostParent(document: Document, box: DOMRect): Element {
  const { left, top, width, height } = box;
  const hit = document
    .elementsFromPoint(left + width / 2, top + height / 2)
    .find(({ localName }) => localName !== 'migralex-card');
  const layer =
    (hit && layerAround(innermost(hit, box))) ??
    [...document.querySelectorAll('dialog:modal')].at(-1) ??
    document.fullscreenElement;
  return layer && canHold(layer) ? layer : document.body;
}

/** The element at the middle of a box, in open shadow trees too. */
function innermost(hit: Element, { left, top, width, height }: DOMRect): Element {
  let at = hit;
  for (;;) {
    const inner = at.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
    if (!inner || inner === at) return at;
    at = inner;
  }
}

function layerAround(element: Element): Element | null {
  for (let at: Element | null = element; at; ) {
    const layer: Element | null = at.closest(layers);
    if (layer) return layer;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The whole page in full screen holds it in its body; a film or a frame holds nothing. */
function canHold({ localName }: Element): boolean {
  return !['html', 'video', 'audio', 'img', 'canvas', 'iframe', 'object', 'embed'].includes(
    localName,
  );
}

/** The page's rules for `*` must not reach the host; `all` would also undo what popovers need, and leaves `direction` alone. */
const hostStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  width: min(368px, calc(100% - ${2 * margin}px)) !important;
  height: auto !important;
  max-width: none !important;
  max-height: none !important;
  background: none !important;
  overflow: visible !important;
  opacity: 1 !important;
  visibility: visible !important;
  transform: none !important;
  font-size: 14px !important;
  direction: ltr !important;
}
:host(:popover-open) { display: block !important; }
:host(:not(:popover-open)) { display: none !important; }
`;
