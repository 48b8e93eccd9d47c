/** Dialogs, popovers and full screen of the page: the card comes above them, and they stay as they are. */
import type { Page } from '@playwright/test';
import { cardTextsFor } from '../../components/card-locale.ts';
import { card } from './card.ts';
import { expect, marked, test } from './fixtures.ts';

interface Layer {
  readonly html: string;
  /** What the button of the page does. */
  readonly open: string;
  /** Whether Escape closes it once the card is closed. */
  readonly isClosedByEscape: boolean;
}

const text = `<p id="plat">Vorige week werden hier illegalen opgepakt.</p>
  <p><a href="#x" id="link">Alles over een vluchteling</a> in deze krant.</p>`;
const layers: Readonly<Record<string, Layer>> = {
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

async function openLayer(page: Page, origin: string, { html, open }: Layer): Promise<void> {
  await page.route('**/pages/layers.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="nl"><meta charset="utf-8">
        <style>#a { inset: 40px auto auto 40px; margin: 0; background: #fff }</style>
        <button id="open" onclick="${open}">Verder</button>${html}
        <script>
          // The order in which the page hears of what is closed.
          window.heard = [];
          for (const type of ['cancel', 'close', 'beforetoggle', 'toggle', 'fullscreenchange', 'keydown']) {
            a.addEventListener(type, (event) => heard.push(type + (event.newState ?? '')));
          }
        </script></html>`,
    }),
  );
  await page.goto(`${origin}/pages/layers.html`);
  await marked(page);
  await page.locator('#open').click();
  await expect.poll(() => isOpen(page)).toBe(true);
  // The page is told with a later task or frame.
  await expect
    .poll(() => page.evaluate(() => window.heard.at(-1)))
    .toMatch(/^(toggleopen|fullscreenchange)$/);
}

const isOpen = (page: Page) =>
  page.evaluate(() => document.querySelector('#a')?.matches(':modal, :popover-open, :fullscreen'));

/** Puts the pointer on a word, marked or highlighted. */
async function pointAt(page: Page, selector: string, word: string): Promise<void> {
  const place = await page.evaluate(
    ([within, wanted]) => {
      const walker = document.createTreeWalker(document.querySelector(within) ?? document, 4);
      while (walker.nextNode()) {
        const at = walker.currentNode.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      return null;
    },
    [selector, word] as const,
  );
  // In one go: a pointer that is held up on its way may rest on another word.
  await page.mouse.move(place?.x ?? 0, place?.y ?? 0);
  await card.opened(page, new RegExp(`^${word}$`));
}

for (const [name, layer] of Object.entries(layers)) {
  for (const [painter, selector, word] of [
    ['marked', '#plat', 'illegalen'],
    ['highlighted', '#link', 'vluchteling'],
  ] as const) {
    test(`the card of a ${painter} word comes above ${name}, which Escape closes only after it`, async ({
      context,
      server,
    }) => {
      const page = await context.newPage();
      await openLayer(page, server.origin, layer);
      const painted = await page.locator(`${selector} mark`).count();
      expect(painted).toBe(painter === 'marked' ? 1 : 0);
      await page.evaluate(() => {
        window.heard.length = 0;
      });
      await pointAt(page, selector, word);
      // It is what a click in its middle meets, and it does what its buttons say.
      const meets = await page.evaluate(() => {
        const box = document.querySelector('migralex-card')?.getBoundingClientRect();
        const { left = 0, top = 0, width = 0, height = 0 } = box ?? {};
        return document.elementFromPoint(left + width / 2, top + height / 2)?.localName;
      });
      expect(meets).toBe('migralex-card');
      const texts = cardTextsFor('nl').card;
      const open = page.locator('migralex-card:popover-open');
      if (painter === 'marked') {
        await card.click(page, texts.copyOf('mensen zonder papieren'));
        await expect
          .poll(async () => (await card.read(page)).status)
          .toBe(texts.copiedOf('mensen zonder papieren'));
      } else {
        const opening = context.waitForEvent('page');
        await card.click(page, `${texts.more}: vluchteling`);
        await (await opening).close();
        await page.bringToFront();
        // The pointer may have left the card with the page: it is opened anew, so that it stays.
        await page.mouse.move(990, 790);
        await expect(open).toHaveCount(0);
        await pointAt(page, selector, word);
      }
      expect(await isOpen(page)).toBe(true);
      expect(await page.evaluate(() => window.heard)).toEqual([]);

      await page.keyboard.press('Escape');
      await expect(open).toHaveCount(0);
      expect(await isOpen(page)).toBe(true);
      expect(await page.evaluate(() => window.heard)).toEqual([]);
      if (!layer.isClosedByEscape) return;
      await page.keyboard.press('Escape');
      await expect.poll(() => isOpen(page)).toBe(false);
    });
  }
}

declare global {
  interface Window {
    heard: string[];
  }
}
