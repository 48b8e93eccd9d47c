/** Documents that are no pages, in Firefox: nothing is done to them. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
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

test.each([
  'bericht.xml',
  'tekening.svg',
  'bericht.json',
  'bericht.txt',
  'bericht.pdf',
  'schrijven.html',
])('%s is left as it is', async (name) => {
  const page = await browser.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${server.origin}/pages/odd/${name}`);
  const later = await browser.newPage();
  await later.goto(`${server.origin}/pages/living/frame.html`);
  await later.waitForSelector('mark');
  const found = await page.evaluate(() => [
    document.getElementsByTagName('mark').length,
    CSS.highlights.size,
  ]);
  expect(found).toEqual([0, 0]);
  expect(errors).toEqual([]);
  await later.close();
  await page.close();
});

test('a page in quirks mode is read', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/pages/odd/oud.html`);
  await page.waitForSelector('mark');
  expect(await page.$$eval('mark', (marks) => marks.map((mark) => mark.textContent))).toEqual([
    'illegalen',
    'asielzoeker',
  ]);
});
