/** The built extension in real Firefox, through WebDriver BiDi. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { installExtension, launchFirefox, testPages } from './firefox.ts';

let browser: Browser;
let server: PageServer;
let page: Page;
/** Was open before the extension was installed. */
let earlier: Page;

beforeAll(async () => {
  server = await servePages({ pages: testPages });
  browser = await launchFirefox();
  earlier = await browser.newPage();
  await earlier.goto(`${server.origin}/pages/artikel.html`);
  await installExtension(browser);
  page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`${server.origin}/pages/artikel.html`);
  await page.waitForSelector('mark[data-concept]');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('a tab that was open before the install is served, without an element in its text', async () => {
  await earlier.waitForFunction(() => CSS.highlights.has('migralex-flag'));
  expect(await earlier.$$('mark[data-concept]')).toEqual([]);
  await earlier.close();
});

test('terms are marked, a misused word is flagged, a quoted one is not', async () => {
  await page.waitForSelector('mark[data-concept=xenophobia]');
  const found = await page.$$eval('mark[data-concept]', (marks) =>
    marks.map((mark) => `${mark.textContent} ${mark.getAttribute('data-verdict')}`),
  );
  expect(found).toContain('illegalen flag');
  expect(found).toContain('illegalen info');
  expect(found).toContain('arbeidsmigrant term');
});

test('text that no element may enter is highlighted', async () => {
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  expect(names).toContain('migralex-term');
});

test('hovering a flag opens the card beside it, and Escape closes it', async () => {
  const flag = await page.waitForSelector('mark[data-verdict=flag]');
  await flag?.hover();
  await page.waitForSelector('migralex-card:popover-open');
  const place = await page.$eval('migralex-card', (card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  });
  expect(place).toBe(true);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('migralex-card:popover-open'));
});

test('text that comes later is shown, and the page reads as written', async () => {
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.id = 'late';
    paragraph.textContent = 'Later kwam er een asielzoeker bij.';
    document.querySelector('article')?.append(paragraph);
  });
  await page.waitForFunction(() =>
    [...(CSS.highlights.get('migralex-term') ?? [])].some(
      ({ startContainer }) => startContainer.parentElement?.id === 'late',
    ),
  );
  expect(await page.$eval('#late', ({ textContent }) => textContent)).toBe(
    'Later kwam er een asielzoeker bij.',
  );
  expect(await page.$eval('textarea', ({ value }) => value)).toBe(
    'Ik ken een asielzoeker in onze straat.',
  );
});
