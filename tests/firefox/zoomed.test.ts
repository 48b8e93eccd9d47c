/** Pages that are zoomed, read from right to left or from top to bottom, in Firefox: the pointer meets the right word. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { distance, linesOf, outOfView, ways, words } from '../acts/zoomed.ts';
import { installExtension, launchFirefox, testPages } from './firefox.ts';

let server: PageServer;
let browser: Browser;

beforeAll(async () => {
  server = await servePages({ pages: testPages });
  browser = await launchFirefox();
  await installExtension(browser);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const openCard = 'migralex-card:popover-open';
const isPainted = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelectorAll('mark').length === 3 &&
      [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === 2,
  );

// Firefox has no command for two fingers.
const possible = Object.entries(ways).filter(([, { pinch }]) => !pinch);

test.each(possible)(
  'on a page %s, each word under the pointer has its card, all of it in view',
  async (_, { css = '', size = { width: 1000, height: 800 } }) => {
    const page = await browser.newPage();
    await page.setViewport(size);
    await page.goto(`${server.origin}/pages/living/zoomed.html#${encodeURIComponent(css)}`);
    await isPainted(page);
    for (const word of Object.keys(words)) {
      const { length } = await page.evaluate(linesOf, word);
      for (let line = 0; line < length; line += 1) {
        const place = (await page.evaluate(linesOf, word))[line];
        if (!place) throw new Error(`${word} has no such line any more.`);
        await page.mouse.move(place.x - 3, place.y);
        await page.mouse.move(place.x, place.y);
        await page.waitForSelector(openCard);
        const soon = { timeout: 10_000, interval: 50, message: `${word}, line ${line}` };
        await expect.poll(() => page.evaluate(outOfView), soon).toBe(0);
        // The words are further apart than the card is from its word.
        await expect.poll(() => page.evaluate(distance, place), soon).toBeLessThan(12);
        await page.keyboard.press('Escape');
        await page.waitForFunction((open) => !document.querySelector(open), {}, openCard);
        await page.mouse.move(3, 3);
      }
    }
    await page.close();
  },
  90_000,
);
