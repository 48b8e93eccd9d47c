/** The extension's own pages in Firefox: they open and show what they are for. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/browsers.ts';
import { installExtension } from './firefox.ts';

/** The address of the extension, which Firefox else makes up anew in every profile. */
const uuid = '7f6c6a52-0c4b-4f7e-9a7b-1f2a3b4c5d6e';
const id = 'migralex@migralex.org';
let browser: Browser;

beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    // Own pages of extensions can be opened and scripted only so.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': 'nl-BE, nl',
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  });
  await installExtension(browser);
});

afterAll(async () => {
  await browser?.close();
});

/** Opens a page of the extension; its load event never comes. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page
    .goto(`moz-extension://${uuid}/${path}`, { waitUntil: 'domcontentloaded', timeout: 3000 })
    .catch(() => null);
  await page.waitForSelector('h1');
  return page;
}

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
  const flag = await page.waitForSelector('.sample-text mark[data-verdict=flag]');
  await page.waitForSelector('.sample-text mark[data-verdict=info]');
  await page.waitForFunction(() => {
    const mark = document.querySelector('.sample-text mark[data-verdict=flag]');
    const { textDecorationStyle, backgroundColor } = getComputedStyle(mark ?? document.body);
    return textDecorationStyle === 'wavy' && backgroundColor === 'rgba(0, 0, 0, 0)';
  });
  await flag?.hover();
  await page.waitForSelector('migralex-card:popover-open');
  // Its style sheet is in force: the host is as wide as the card.
  const width = await page.$eval('migralex-card', (card) => card.getBoundingClientRect().width);
  expect(width).toBe(368);
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
