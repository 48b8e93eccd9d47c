/** Dialogs, popovers and full screen of the page: the card comes above them, and they stay as they are. */
import type { Page } from '@playwright/test';
import { cardTextsFor } from '../../components/card-locale.ts';
import {
  heardWhenOpen,
  isLayerOpen,
  type Layer,
  layers,
  metInCard,
  middleOfWord,
  pageOf,
  wordsInLayer,
} from '../acts/layers.ts';
import { card } from './card.ts';
import { expect, marked, test } from './fixtures.ts';

async function openLayer(page: Page, origin: string, layer: Layer): Promise<void> {
  await page.route('**/pages/layers.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: pageOf(layer),
    }),
  );
  await page.goto(`${origin}/pages/layers.html`);
  await marked(page);
  await page.locator('#open').click();
  await expect.poll(() => isOpen(page)).toBe(true);
  await expect.poll(() => page.evaluate(() => window.heard.at(-1))).toMatch(heardWhenOpen);
}

const isOpen = (page: Page) => page.evaluate(isLayerOpen);

/** Puts the pointer on a word, marked or highlighted. */
async function pointAt(page: Page, selector: string, word: string): Promise<void> {
  const place = await page.evaluate(middleOfWord, [selector, word] as const);
  // In one go: a pointer that is held up on its way may rest on another word.
  await page.mouse.move(place?.x ?? 0, place?.y ?? 0);
  await card.opened(page, new RegExp(`^${word}$`));
}

for (const [name, layer] of Object.entries(layers)) {
  for (const { painter, selector, word } of wordsInLayer) {
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
      expect(await page.evaluate(metInCard)).toBe('migralex-card');
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
