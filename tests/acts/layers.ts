/** What a page puts above itself: dialogs, popovers, full screen; the same in both browsers. */

export interface Layer {
  readonly html: string;
  /** What the button of the page does. */
  readonly open: string;
  /** Whether Escape closes it once the card is closed. */
  readonly isClosedByEscape: boolean;
}

const text = `<p id="plat">Vorige week werden hier illegalen opgepakt.</p>
  <p><a href="#x" id="link">Alles over een vluchteling</a> in deze krant.</p>`;
export const layers: Readonly<Record<string, Layer>> = {
  'a modal dialog': {
    html: `<dialog id="a">${text}</dialog>`,
    open: 'a.showModal()',
    isClosedByEscape: true,
  },
  'a modal dialog within another one': {
    html: `<dialog id="b">Eerst dit. <dialog id="a">${text}</dialog></dialog>`,
    open: 'b.showModal(); a.showModal()',
    isClosedByEscape: true,
  },
  'a popover that closes by itself': {
    html: `<div id="a" popover="auto">${text}</div>`,
    open: 'a.showPopover()',
    isClosedByEscape: true,
  },
  'a popover that stays': {
    html: `<div id="a" popover="manual">${text}</div>`,
    open: 'a.showPopover()',
    isClosedByEscape: false,
  },
  'a popover over a modal dialog': {
    html: `<dialog id="b">Eerst dit. <div id="a" popover="auto">${text}</div></dialog>`,
    open: 'b.showModal(); a.showPopover()',
    isClosedByEscape: true,
  },
  'full screen': {
    html: `<section id="a">${text}</section>`,
    open: 'a.requestFullscreen()',
    isClosedByEscape: false,
  },
};

/** A page whose button opens a layer, and which keeps what its layer hears. */
export function pageOf({ html, open }: Layer): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8">
    <style>#a { inset: 40px auto auto 40px; margin: 0; background: #fff }</style>
    <button id="open" onclick="${open}">Verder</button>${html}
    <script>
      // The order in which the page hears of what is closed.
      window.heard = [];
      for (const type of ['cancel', 'close', 'beforetoggle', 'toggle', 'fullscreenchange', 'keydown']) {
        a.addEventListener(type, (event) => heard.push(type + (event.newState ?? '')));
      }
    </script></html>`;
}

/** What the page is told last once a layer is open, with a later task or frame. */
export const heardWhenOpen = /^(toggleopen|fullscreenchange)$/;

/** Whether the layer is open. Runs in the page. */
export function isLayerOpen(): boolean {
  return document.querySelector('#a')?.matches(':modal, :popover-open, :fullscreen') ?? false;
}

/** The middle of a word, in pixels of the viewport; `null` when it is not there. Runs in the page. */
export function middleOfWord([within, word]: readonly [selector: string, word: string]) {
  const walker = document.createTreeWalker(document.querySelector(within) ?? document, 4);
  while (walker.nextNode()) {
    const at = walker.currentNode.nodeValue?.indexOf(word) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + word.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  return null;
}

/** What a click in the middle of the card would meet. Runs in the page. */
export function metInCard(): string | undefined {
  const box = document.querySelector('migralex-card')?.getBoundingClientRect();
  const { left = 0, top = 0, width = 0, height = 0 } = box ?? {};
  return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
}

/** In each layer: a word with an element of ours around it, and one without. */
export const wordsInLayer = [
  { painter: 'marked', selector: '#plat', word: 'illegalen' },
  { painter: 'highlighted', selector: '#link', word: 'vluchteling' },
] as const;

declare global {
  interface Window {
    heard: string[];
  }
}
