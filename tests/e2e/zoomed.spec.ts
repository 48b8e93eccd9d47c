/** Pages that are zoomed, pinched, read from right to left or from top to bottom: the pointer meets the right word. */
import type { Page } from '@playwright/test';
import { card } from './card.ts';
import { expect, marked, test } from './fixtures.ts';

interface Way {
  readonly css?: string;
  /** How much the page is zoomed in by two fingers. */
  readonly pinch?: number;
  /** How many pixels of the page the window holds: what the browser's own zoom changes. */
  readonly size?: { readonly width: number; readonly height: number };
}

const ways: Readonly<Record<string, Way>> = {
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
const words: Readonly<Record<string, RegExp>> = {
  illegalen: /^illegalen$/,
  asielzoeker: /^asielzoeker$/,
  vluchteling: /^vluchteling$/,
  arbeidsmigrant: /^arbeidsmigrant$/,
  'mensen zonder papieren': /^persoon zonder wettig verblijf$/,
};
const html = `
  <p>Vorige week werden hier in de duinen illegalen opgepakt, zegt men.</p>
  <p>In de bus naar de kust zat een asielzoeker uit Gent.</p>
  <p>Lees <a href="#x">alles over een vluchteling</a> in deze krant.</p>
  <p>Arbeidsmigrant zijn is zwaar werk in deze tijd.</p>
  <p class="smal">Hier wonen mensen zonder papieren nu.</p>`;

async function openPage(page: Page, origin: string, { css = '', pinch, size }: Way) {
  await page.route('**/pages/zoomed.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <style>p { margin: 60px; line-height: 2 } .smal { inline-size: 9em } ${css}</style>${html}</html>`,
    }),
  );
  const session = await page.context().newCDPSession(page);
  if (size) await page.setViewportSize(size);
  await page.goto(`${origin}/pages/zoomed.html`);
  await marked(page);
  if (pinch) await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: pinch });
}

/** Where the lines of a word are, whichever painter has it, as the mouse counts; it is scrolled to. Runs in the page. */
async function linesOf(wanted: string) {
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
  }));
}

/** By how many pixels the card is out of what can be seen. Runs in the page. */
function outOfView(): number {
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

for (const [name, way] of Object.entries(ways)) {
  test(`on a page ${name}, each word under the pointer has its card, all of it in view`, async ({
    context,
    server,
  }) => {
    const page = await context.newPage();
    await openPage(page, server.origin, way);
    const painted = await page.evaluate(() => [
      document.querySelectorAll('mark').length,
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    ]);
    expect(painted).toEqual([3, 2]);
    const open = page.locator('migralex-card:popover-open');
    for (const [word, title] of Object.entries(words)) {
      const { length } = await page.evaluate(linesOf, word);
      for (let line = 0; line < length; line += 1) {
        const place = (await page.evaluate(linesOf, word))[line];
        await page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 2 });
        await card.opened(page, title);
        await expect.poll(() => page.evaluate(outOfView), `${word}, line ${line}`).toBe(0);
        await page.keyboard.press('Escape');
        await expect(open).toHaveCount(0);
        await page.mouse.move(3, 3);
      }
    }
  });
}
