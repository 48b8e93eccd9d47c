/** The card on a page: a closed root in the top layer, placed beside a word, out of the page's reach. */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
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
  /** Writes the one rule that says where the card is. */
  readonly place: (css: string) => void;
  readonly body: HTMLElement;
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
  let parts: CardParts | null = null;

  function create(): CardParts {
    const host = document.createElement('migralex-card');
    host.setAttribute('popover', 'manual');
    host.setAttribute('role', 'dialog');
    const root = host.attachShadow({ mode: 'closed' });
    addShadowSheet(root, hostStyle + styles);
    const place = addShadowSheet(root);
    const body = document.createElement('div');
    root.append(body);
    host.addEventListener('pointerenter', onEnter, { signal });
    host.addEventListener('pointerleave', onLeave, { signal });
    parts = { host, place, body };
    return parts;
  }

  function hide(): void {
    if (!parts) return;
    if (isOpen(parts.host)) parts.host.hidePopover();
    render(null, parts.body);
  }

  signal.addEventListener('abort', () => {
    hide();
    parts?.host.remove();
  });

  return {
    async show(content, box, name) {
      const { host, place, body } = parts ?? create();
      const parent = topmostParent(document);
      // Moving an open popover closes it; outside a modal dialog it would be inert.
      if (host.parentNode !== parent) parent.append(host);
      host.setAttribute('aria-label', name);
      body.style.removeProperty('--available-height');
      render(content, body);
      // Unseen until its place is known, so that it never jumps.
      place(':host { visibility: hidden !important; left: 0; top: 0 }');
      if (!isOpen(host)) host.showPopover();
      const anchor = { getBoundingClientRect: () => box };
      const { x, y } = await computePosition(anchor, host, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [
          offset(8),
          // Above or below, never beside: the words around the term stay readable.
          flip({ padding: margin, fallbackPlacements: ['top-start'] }),
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
      const left = Math.max(margin, Math.round(x));
      const top = Math.max(margin, Math.round(y));
      // Important rules inside a closed root win over all rules of the page, its own important ones too.
      place(`:host { left: ${left}px !important; top: ${top}px !important }`);
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

/** The page's rules for `*` must not reach the host; `all` would also undo what popovers need, and leaves `direction` alone. */
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
  direction: ltr !important;
}
:host(:popover-open) { display: block !important; }
:host(:not(:popover-open)) { display: none !important; }
`;
