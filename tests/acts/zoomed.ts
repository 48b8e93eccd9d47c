/** Pages that are zoomed, read from right to left or from top to bottom, the same in both browsers. */

export interface Way {
  readonly css?: string;
  /** How much the page is zoomed in by two fingers. */
  readonly pinch?: number;
  /** How many pixels of the page the window holds: what the browser's own zoom changes. */
  readonly size?: { readonly width: number; readonly height: number };
}

export const ways: Readonly<Record<string, Way>> = {
  'as it is': {},
  'zoomed to 50 %': { size: { width: 2560, height: 2048 } },
  'zoomed to 200 %': { size: { width: 640, height: 512 } },
  'zoomed to 400 %, 320 pixels wide': { size: { width: 320, height: 256 } },
  'zoomed by its style': { css: 'html { zoom: 2.5 }' },
  'zoomed out in part by its style': { css: 'p { zoom: 0.6 }' },
  'pinched to 250 %': { pinch: 2.5 },
  'from right to left': { css: 'html { direction: rtl }' },
  'from top to bottom, lines from right to left': { css: 'html { writing-mode: vertical-rl }' },
  'from top to bottom, lines from left to right': { css: 'html { writing-mode: vertical-lr }' },
  'with upright letters': { css: 'html { writing-mode: vertical-rl; text-orientation: upright }' },
  sideways: { css: 'html { writing-mode: sideways-lr }' },
};

/** Words for each painter, and what their card is called: in a sentence, at its beginning, in a link, over two lines. */
export const words: Readonly<Record<string, RegExp>> = {
  illegalen: /^illegalen$/,
  asielzoeker: /^asielzoeker$/,
  vluchteling: /^vluchteling$/,
  arbeidsmigrant: /^arbeidsmigrant$/,
  'mensen zonder papieren': /^persoon zonder wettig verblijf$/,
};
/** Where the lines of a word are, whichever painter has it, as the mouse counts; it is scrolled to. Runs in the page. */
export async function linesOf(wanted: string): Promise<Place[]> {
  const pieces: { element: Element | null; range: Range }[] = [];
  const add = (element: Element | null, range: Range) => pieces.push({ element, range });
  for (const mark of document.querySelectorAll('mark')) {
    const range = document.createRange();
    range.selectNodeContents(mark);
    add(mark, range);
  }
  for (const highlight of CSS.highlights.values()) {
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      add(startContainer.parentElement, range);
    }
  }
  const piece = pieces.find(({ range }) => `${range}`.toLowerCase() === wanted);
  if (!piece) throw new Error(`${wanted} is not painted.`);
  piece.element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  // A scroll closes the card, and is told with the next frame.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  const { offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {};
  return [...piece.range.getClientRects()].map(({ left, top, width, height }) => ({
    x: left + width / 2 - offsetLeft,
    y: top + height / 2 - offsetTop,
    width,
    height,
  }));
}

/** By how many pixels the card is out of what can be seen. Runs in the page. */
export function outOfView(): number {
  const box = document.querySelector('migralex-card')?.getBoundingClientRect();
  const view = window.visualViewport;
  if (!box || !view || box.width === 0) return Number.POSITIVE_INFINITY;
  const { offsetLeft, offsetTop, width, height } = view;
  const edges = [
    offsetLeft - box.left,
    offsetTop - box.top,
    box.right - offsetLeft - width,
    box.bottom - offsetTop - height,
  ];
  return Math.max(0, ...edges.map(Math.round));
}

export interface Place {
  /** The middle of a line of a word, and how large the line is, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many pixels are between a word and the card. Runs in the page. */
export function distance({ x, y, width, height }: Place): number {
  const box = document.querySelector('migralex-card')?.getBoundingClientRect();
  if (!box || box.width === 0) return Number.POSITIVE_INFINITY;
  const { offsetLeft = 0, offsetTop = 0 } = window.visualViewport ?? {};
  const left = x + offsetLeft;
  const top = y + offsetTop;
  const across = Math.max(box.left - left, left - box.right) - width / 2;
  const along = Math.max(box.top - top, top - box.bottom) - height / 2;
  return Math.max(0, across, along);
}
