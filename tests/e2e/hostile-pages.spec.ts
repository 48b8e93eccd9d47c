/**
 * The card on pages that would spoil it, pixel by pixel the same as on a plain page in the same run: no
 * stored pictures, which would differ from one machine's fonts to the next.
 */
import type { Page } from '@playwright/test';
import { card } from './card.ts';
import { expect, test } from './fixtures.ts';

const text =
  '<p>Vorige week werden hier illegalen opgepakt in de duinen, zei de politie gisteren.</p>';

interface HostilePage {
  readonly css?: string;
  readonly body?: string;
  /** Brings the page into its state, after a press of the reader. */
  readonly prepare?: string;
}

const hostile: Readonly<Record<string, HostilePage>> = {
  'everything unset': { css: '* { all: unset !important; display: block !important }' },
  'a huge root font': { css: 'html { font-size: 90px !important } p { font-size: 16px }' },
  'transforms, filters, containment': {
    css: 'body { transform: translateX(30px) scale(0.9); filter: blur(0.4px); contain: paint; overflow: hidden }',
  },
  'right to left': { css: 'html { direction: rtl !important }' },
  'vertical writing': { css: 'html { writing-mode: vertical-rl !important }' },
  'loud rules for every element': {
    css: '* { font: 60px fantasy !important; color: red !important; letter-spacing: 9px !important } p, mark { font-size: 16px !important }',
  },
  'a modal dialog': {
    body: `<dialog>${text}</dialog>`,
    prepare: "document.querySelector('dialog').showModal()",
  },
  'a modal dialog over one that stands after it': {
    body: `<dialog id="a">${text}</dialog><dialog id="b">x</dialog>`,
    prepare: 'b.showModal(); a.showModal()',
  },
  'a popover of the page': {
    body: `<div id="a" popover>${text}</div>`,
    prepare: 'a.showPopover()',
  },
  'full screen': {
    body: `<section id="a" style="background:#fff">${text}</section>`,
    prepare: 'a.requestFullscreen()',
  },
};

async function cardOn(page: Page, origin: string, { css = '', body = text, prepare }: HostilePage) {
  await page.route('**/pages/hostile.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="nl"><meta charset="utf-8"><style>body { margin: 40px; background: #fff } dialog, [popover] { inset: 40px auto auto 40px; margin: 0; border: 0 } ${css}</style>
        <button style="position:fixed;bottom:4px;left:4px" onclick="${prepare ?? ''}">Verder</button>${body}</html>`,
    }),
  );
  await page.goto(`${origin}/pages/hostile.html`);
  if (prepare) await page.locator('button').first().click();
  const word = page.locator('mark[data-verdict=flag]:visible').first();
  await word.waitFor();
  await word.hover();
  await card.opened(page, /^illegalen$/);
  // Room for the whole card is there on all of these pages; its corners show the page behind it.
  const inset = 14;
  const box = await page.locator('migralex-card').boundingBox();
  if (!box) throw new Error('The card has no box.');
  const image = await page.screenshot({
    animations: 'disabled',
    clip: {
      x: box.x + inset,
      y: box.y + inset,
      width: box.width - 2 * inset,
      height: box.height - 2 * inset,
    },
  });
  return { image: image.toString('base64'), width: box.width, height: box.height };
}

/** The share of pixels in which two pictures differ visibly. */
function difference(page: Page, a: string, b: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (picture) => {
          const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
          const bitmap = await createImageBitmap(blob);
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!one || !other || one.width !== other.width || one.height !== other.height) return 1;
      let differing = 0;
      for (let at = 0; at < one.data.length; at += 1) {
        if (Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > 32) differing += 1;
      }
      return differing / one.data.length;
    },
    [a, b],
  );
}

for (const [name, made] of Object.entries(hostile)) {
  test(`the card is the same with ${name}`, async ({ context, server, controlPage }) => {
    const page = await context.newPage();
    const plain = await cardOn(page, server.origin, {});
    await page.close();
    const spoilt = await context.newPage();
    const there = await cardOn(spoilt, server.origin, made);
    expect([there.width, there.height]).toEqual([plain.width, plain.height]);
    expect(await difference(controlPage, plain.image, there.image)).toBeLessThan(0.002);
  });
}
