/** Pages that work on their own text, and other extensions that do, in Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { darken, marksLook, paintedWords, translate } from '../acts/neighbours.ts';
import {
  clearAndLook,
  rewriteAndLook,
  rewrites,
  wordsOf,
  writtenTerms,
} from '../acts/rewriting.ts';
import { installExtension, launchFirefox, testPages } from './firefox.ts';

let server: PageServer;
const browsers: Browser[] = [];
const errors: unknown[] = [];
/** A tab with the extension. */
let page: Page;
/** A tab without. */
let alone: Page;

beforeAll(async () => {
  server = await servePages({ pages: testPages });
  for (const isWith of [true, false]) {
    const browser = await launchFirefox();
    browsers.push(browser);
    if (isWith) await installExtension(browser);
    const tab = await browser.newPage();
    if (isWith) page = tab;
    else alone = tab;
  }
  page.on('pageerror', (error) => errors.push(error));
});

afterAll(async () => {
  for (const browser of browsers) await browser.close();
  await server?.close();
});

const soon = { timeout: 10_000, interval: 100 };

async function termsShown(): Promise<void> {
  await expect
    .poll(async () => {
      const painted = wordsOf(await page.evaluate(paintedWords));
      const written = wordsOf(await page.evaluate(writtenTerms));
      return painted === written ? 'all' : `${painted} for ${written}`;
    }, soon)
    .toBe('all');
}

for (const moment of ['before it is read', 'when it is marked'] as const) {
  test.each(rewrites)(`a page that %s, ${moment}, is what it is alone`, async (name) => {
    const seen: unknown[] = [];
    for (const tab of [page, alone]) {
      await tab.goto(`${server.origin}/pages/living/rewritten.html`);
      if (tab === page && moment === 'when it is marked') {
        await termsShown();
        const marks = await tab.$$('#een mark, #twee mark, li mark');
        expect(marks.length).toBeGreaterThan(4);
      }
      const looks = await tab.evaluate(rewriteAndLook, name);
      if (tab === page) await termsShown();
      seen.push([looks, await tab.evaluate(clearAndLook)]);
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(errors).toEqual([]);
  });
}

/** Opens a page for another extension to work on. @returns The words that are painted. */
async function open(): Promise<string[]> {
  await page.goto(`${server.origin}/pages/acts.html`);
  let before: string[] = [];
  await expect
    .poll(async () => {
      const last = before.join();
      before = await page.evaluate(paintedWords);
      return before.length > 15 && before.join() === last;
    }, soon)
    .toBe(true);
  return before;
}

const textOf = (selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());

test('a translator that puts its words into nested font elements, and the original again', async () => {
  const before = await open();
  const original = await textOf('body');
  await page.evaluate(translate);
  const said = await textOf('#eerste');
  expect(said).toMatch(/^(?:Vertaald: een migrant en een asielzoeker\.\s*)+$/);
  const times = said.split('Vertaald').length - 1;
  const translated = Array.from({ length: times }, () => ['migrant', 'asielzoeker']).flat();
  await expect
    .poll(() => page.evaluate(paintedWords), soon)
    .toEqual([...translated, ...before.slice(2)]);
  expect(await textOf('#eerste')).toBe(said);
  await page.evaluate(() => window.showOriginal());
  await expect.poll(() => textOf('body'), soon).toBe(original);
  await expect.poll(() => page.evaluate(paintedWords), soon).toEqual(before);
  expect(errors).toEqual([]);
});

test('an extension that darkens pages: the terms stay, without a colour behind them', async () => {
  const before = await open();
  await page.evaluate(darken);
  // What comes after it is read, and nothing else.
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p>Nog een migrant</p>'),
  );
  await expect.poll(() => page.evaluate(paintedWords), soon).toEqual([...before, 'migrant']);
  expect(await page.evaluate(() => window.keptMarks.every((mark) => mark.isConnected))).toBe(true);
  expect(await page.evaluate(marksLook)).toEqual(['rgba(0, 0, 0, 0) rgb(232, 230, 227) underline']);
  expect(errors).toEqual([]);
});
