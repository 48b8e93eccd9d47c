/** Dialogs, popovers and full screen of the page in Firefox: the card comes above them, and they stay as they are. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
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
import { installExtension, launchFirefox, testPages } from './firefox.ts';

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({ pages: testPages });
  browser = await launchFirefox();
  await installExtension(browser);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openLayer(page: Page, layer: Layer): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith('/layers.html')) return request.continue();
    return request.respond({ contentType: 'text/html; charset=utf-8', body: pageOf(layer) });
  });
  await page.goto(`${server.origin}/pages/layers.html`);
  await page.waitForSelector('mark[data-concept]');
  await page.click('#open');
  await page.waitForFunction(isLayerOpen);
  await expect.poll(() => page.evaluate(() => window.heard.at(-1))).toMatch(heardWhenOpen);
}

const isCardClosed = () => !document.querySelector('migralex-card:popover-open');

const cases = Object.entries(layers).flatMap(([name, layer]) =>
  wordsInLayer.map((word) => ({ name, layer, ...word })),
);

test.each(cases)(
  'the card of a $painter word comes above $name, which Escape closes only after it',
  async ({ name, layer, painter, selector, word }) => {
    const page = await browser.newPage();
    await openLayer(page, layer);
    expect(await page.$$(`${selector} mark`)).toHaveLength(painter === 'marked' ? 1 : 0);
    await page.evaluate(() => {
      window.heard.length = 0;
    });
    const { x, y } = (await page.evaluate(middleOfWord, [selector, word] as const)) ?? {
      x: 0,
      y: 0,
    };
    await page.mouse.move(x, y);
    await page.waitForSelector('migralex-card:popover-open');
    expect(await page.evaluate(metInCard)).toBe('migralex-card');
    expect(await page.evaluate(isLayerOpen)).toBe(true);
    expect(await page.evaluate(() => window.heard)).toEqual([]);

    if (name === 'full screen') {
      // Firefox keeps the first Escape to itself, and the card is where it was.
      await page.keyboard.press('Escape');
      await page.waitForFunction(`!(${isLayerOpen})()`);
      expect(await page.evaluate(metInCard)).toBe('migralex-card');
      await page.keyboard.press('Escape');
      await page.waitForFunction(isCardClosed);
      await page.close();
      return;
    }
    await page.keyboard.press('Escape');
    await page.waitForFunction(isCardClosed);
    expect(await page.evaluate(isLayerOpen)).toBe(true);
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    if (layer.isClosedByEscape) {
      await page.keyboard.press('Escape');
      await page.waitForFunction(`!(${isLayerOpen})()`);
    }
    await page.close();
  },
);
