/** The card on a page: a closed root in the top layer, placed beside a word, out of the page's reach. */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';

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

export interface CardHost {
  /**
   * Shows a card beside a box of the viewport.
   * @param name What a screen reader calls the card.
   */
  show(content: ComponentChild, box: DOMRect, name: string): Promise<void>;
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
  let host: HTMLElement | null = null;
  let body: HTMLElement | null = null;

  function create(): { host: HTMLElement; body: HTMLElement } {
    const newHost = document.createElement('migralex-card');
    newHost.setAttribute('popover', 'manual');
    newHost.setAttribute('role', 'dialog');
    const root = newHost.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = hostStyle + styles;
    const newBody = document.createElement('div');
    root.append(style, newBody);
    newHost.addEventListener('pointerenter', onEnter, { signal });
    newHost.addEventListener('pointerleave', onLeave, { signal });
    host = newHost;
    body = newBody;
    return { host: newHost, body: newBody };
  }

  function hide(): void {
    if (!host || !body) return;
    if (isOpen(host)) host.hidePopover();
    render(null, body);
  }

  signal.addEventListener('abort', () => {
    hide();
    host?.remove();
  });

  return {
    async show(content, box, name) {
      const card = host && body ? { host, body } : create();
      const parent = topmostParent(document);
      // Moving an open popover closes it; outside a modal dialog it would be inert.
      if (card.host.parentNode !== parent) parent.append(card.host);
      card.host.setAttribute('aria-label', name);
      render(content, card.body);
      if (!isOpen(card.host)) card.host.showPopover();
      const anchor = { getBoundingClientRect: () => box };
      const { x, y } = await computePosition(anchor, card.host, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(6),
          flip({ padding: margin, fallbackPlacements: ['top-start', 'right', 'left'] }),
          shift({ padding: margin, crossAxis: true }),
          size({
            padding: margin,
            apply: ({ availableHeight }) => {
              const most = Math.max(160, Math.floor(availableHeight));
              card.host.style.setProperty('--available-height', `${most}px`);
            },
          }),
        ],
      });
      setImportant(card.host, 'left', `${Math.round(x)}px`);
      setImportant(card.host, 'top', `${Math.round(y)}px`);
    },
    hide,
  };
}

function isOpen(host: HTMLElement): boolean {
  return host.isConnected && host.matches(':popover-open');
}

/** Where a popover can be used: inside an open modal dialog or full-screen element, else the body. */
function topmostParent(document: Document): Element {
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  return dialogs.at(-1) ?? document.fullscreenElement ?? document.body;
}

/** Rules for any element cannot move the card: its own are important. */
function setImportant(host: HTMLElement, property: string, value: string): void {
  host.style.setProperty(property, value, 'important');
}

/** The page's rules for `*` must not reach the host; `all` would also undo what popovers need. */
const hostStyle = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: auto !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  width: min(368px, calc(100vw - ${2 * margin}px)) !important;
  height: auto !important;
  max-width: none !important;
  max-height: none !important;
  background: none !important;
  overflow: visible !important;
  opacity: 1 !important;
  visibility: visible !important;
  transform: none !important;
  font-size: 14px !important;
  direction: ltr;
}
:host(:popover-open) { display: block !important; }
:host(:not(:popover-open)) { display: none !important; }
`;
