/** The extension's own pages in Firefox: they open and show what they are for. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installExtension, launchForOwnPages, openOwnPage } from './firefox.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchForOwnPages();
  await installExtension(browser);
});

afterAll(async () => {
  await browser?.close();
});

const open = (path: string) => openOwnPage(browser, path);

const text = (page: Page, selector: string) =>
  page.$eval(selector, ({ textContent }) => textContent ?? '');

test('the glossary opens at a concept, with charts and their tables', async () => {
  const page = await open('glossary.html#/nl/remittances');
  expect(await text(page, 'h1')).toBe('remittances');
  await page.waitForSelector('.chart svg .dot');
  const [dots, rows] = await page.$eval('figure', (figure) => [
    figure.querySelectorAll('.dot').length,
    figure.querySelectorAll('tbody tr').length,
  ]);
  expect(dots).toBe(rows);
  await page.close();
});

test('two concepts stand side by side in Firefox too', async () => {
  const page = await open('glossary.html#/en/refugee/asylum-seeker');
  const tops = await page.$$eval('.column', (columns) =>
    columns.map((column) => column.getBoundingClientRect().top),
  );
  expect(tops).toHaveLength(2);
  expect(tops[0]).toBe(tops[1]);
  await page.close();
});

test('the welcome page marks its sample and shows a card', async () => {
  const page = await open('welcome.html');
  expect(await text(page, 'h1')).toBe('Welkom bij Migralex');
  await page.waitForSelector('.sample-text mark[data-verdict=flag]');
  await page.waitForSelector('.sample-text mark[data-verdict=info]');
  await page.waitForFunction(() => {
    const mark = document.querySelector('.sample-text mark[data-verdict=flag]');
    const { textDecorationStyle, backgroundColor } = getComputedStyle(mark ?? document.body);
    return textDecorationStyle === 'wavy' && backgroundColor === 'rgba(0, 0, 0, 0)';
  });
  // The sample may be drawn anew until its styles are there: the mark of now is taken.
  await page.hover('.sample-text mark[data-verdict=flag]');
  await page.waitForSelector('migralex-card:popover-open');
  // Its style sheet is in force: the host is as wide as the card.
  const width = await page.$eval('migralex-card', (card) => card.getBoundingClientRect().width);
  expect(width).toBe(368);
  await page.close();
});

test('the menu of the browser has its entries in Firefox too', async () => {
  const page = await open('glossary.html');
  const has = (id: string) =>
    page.evaluate(async (entry) => {
      const own = globalThis as unknown as {
        browser: { contextMenus: { update(id: string, change: object): Promise<void> } };
      };
      return own.browser.contextMenus.update(entry, {}).then(
        () => true,
        () => false,
      );
    }, id);
  expect([await has('look-up'), await has('site'), await has('no-such-entry')]).toEqual([
    true,
    true,
    false,
  ]);
  await page.close();
});

test('where the reader has taken the permission back, the welcome page asks for it', async () => {
  const page = await open('welcome.html');
  expect(await page.$('.permission')).toBe(null);
  await page.evaluate(() => {
    const own = globalThis as unknown as {
      browser: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
    };
    return own.browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
  });
  await page.waitForSelector('.permission button');
  expect(await text(page, '.permission button')).toBe('Laat Migralex pagina’s lezen');
  await page.close();
});
