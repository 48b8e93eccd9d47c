/** Frames of every kind in Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { wordsShown } from '../shown.ts';
import { installExtension, launchFirefox, testPages } from './firefox.ts';

let browser: Browser;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePages({ pages: testPages });
  browser = await launchFirefox();
  await installExtension(browser);
  page = await browser.newPage();
  await page.goto(`${server.origin}/pages/living/frames.html`);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function wordsIn(id: string): Promise<string[]> {
  const frame = await (await page.$(`#${id}`))?.contentFrame();
  return frame?.evaluate(wordsShown) ?? [];
}

const bothWords = ['asielzoeker', 'illegalen'];
const soon = { timeout: 8000, interval: 100 };

test.each(['same', 'srcdoc', 'sandboxed', 'blank', 'blob', 'other'])(
  'the frame "%s" is read',
  async (id) => {
    await expect.poll(() => wordsIn(id), soon).toEqual(bothWords);
  },
);

test('small and hidden frames are read when they grow', async () => {
  // A page behind the welcome page is not laid out.
  await page.bringToFront();
  for (const id of ['tiny', 'hidden']) {
    expect(await wordsIn(id)).toEqual([]);
    await page.$eval(`#${id}`, (frame) => {
      frame.setAttribute('style', 'display: block; width: 300px; height: 100px');
    });
    await expect.poll(() => wordsIn(id), soon).toEqual(bothWords);
  }
});

test('frames that leave while they are read leave no error, and the rest is read', async () => {
  const tab = await browser.newPage();
  const errors: unknown[] = [];
  tab.on('pageerror', (error) => errors.push(error));
  await tab.goto(`${server.origin}/pages/living/leaving.html`);
  const { kinds, ways } = await tab.evaluate(() => ({ kinds: window.kinds, ways: window.ways }));
  expect(kinds.length * ways.length).toBe(20);
  for (const after of [0, 20, 100]) {
    for (const way of ways) {
      // Of all kinds at once, so that one is read while another one leaves.
      await tab.evaluate(
        (all, how, time) => Promise.all(all.map((kind) => window.comeAndGo(kind, how, time))),
        ...([kinds, way, after] as const),
      );
    }
  }
  await tab.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<iframe id="last" src="frame.html"></iframe>');
    document.body.insertAdjacentHTML('beforeend', '<p>Ten slotte een vluchteling.</p>');
  });
  await expect
    .poll(async () => {
      const frame = await (await tab.$('#last'))?.contentFrame();
      return frame?.evaluate(wordsShown);
    }, soon)
    .toEqual(bothWords);
  await expect.poll(() => tab.evaluate(wordsShown), soon).toEqual([...bothWords, 'vluchteling']);
  expect(errors).toEqual([]);
  await tab.close();
});

declare global {
  interface Window {
    kinds: string[];
    ways: string[];
    comeAndGo(kind: string, way: string, after: number): Promise<void>;
  }
}
