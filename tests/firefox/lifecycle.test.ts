/** What Firefox leaves of an extension that is taken away, and what a new one makes of it. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { wordsShown } from '../shown.ts';
import { installExtension, launchFirefox, testPages } from './firefox.ts';

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({ pages: testPages });
  browser = await launchFirefox();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const textOf = (page: Page) => page.evaluate(() => document.body.textContent);
const shownCount = async (page: Page) => (await page.evaluate(wordsShown)).length;

test('an update leaves one live instance, and the page as it was written', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/pages/artikel.html`);
  const text = await textOf(page);
  const id = await installExtension(browser);
  await page.reload();
  await page.waitForSelector('mark');
  let count = 0;
  // Until no more come.
  await expect
    .poll(
      async () => {
        const last = count;
        count = await shownCount(page);
        return count > 20 && count === last;
      },
      { interval: 250 },
    )
    .toBe(true);
  await page.$$eval('mark', (marks) => {
    for (const mark of marks) mark.setAttribute('data-old', '');
  });
  await browser.uninstallExtension(id);
  // Firefox ends a script without a word, so its marks stay; what they hold is still the page's text.
  expect(await shownCount(page)).toBe(count);
  expect(await textOf(page)).toBe(text);
  await installExtension(browser);
  await page.waitForFunction(() => document.querySelectorAll('[data-old]').length === 0);
  await expect.poll(() => shownCount(page), { interval: 100 }).toBe(count);
  expect(await page.$$eval('mark mark', (marks) => marks.length)).toBe(0);
  expect(await textOf(page)).toBe(text);
});
