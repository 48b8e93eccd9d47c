/** Shadow trees in Firefox: a sheet of the reader's own origin is needed to paint in them. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { pixelsOf, termLine } from '../pixels.ts';
import { installExtension, launchFirefox, testPages } from './firefox.ts';

let browser: Browser;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePages({ pages: testPages });
  browser = await launchFirefox();
  await installExtension(browser);
  page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await page.goto(`${server.origin}/pages/living/shadow.html`);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The box of the first highlighted word in an open tree, once there is one. */
async function wordInRoot(): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.waitForFunction(() => {
    const root = document.querySelector('x-declared')?.shadowRoot;
    const ranges = [...(CSS.highlights.get('migralex-term') ?? [])];
    const found = ranges.find((range) => range.startContainer.getRootNode() === root);
    if (!found) return null;
    const live = document.createRange();
    live.setStart(found.startContainer, found.startOffset);
    live.setEnd(found.endContainer, found.endOffset);
    const { x, y, width, height } = live.getBoundingClientRect();
    return { x, y, width, height };
  });
  const found = await box.jsonValue();
  if (!found) throw new Error('No word in the tree.');
  return found;
}

const highlighted = () =>
  page.evaluate(() =>
    [...(CSS.highlights.get('migralex-term') ?? [])].map((range) =>
      (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset),
    ),
  );

test('open trees are read, closed ones and buttons are not, and no tree holds anything of ours', async () => {
  await wordInRoot();
  await expect.poll(highlighted).toEqual(['asielzoeker', 'vluchteling', 'migrant']);
  await page.evaluate(() => (window as unknown as { defineLate(): void }).defineLate());
  await expect.poll(highlighted).toContain('arbeidsmigrant');
  const html = await page.$eval('x-declared', (host) => host.shadowRoot?.innerHTML);
  expect(html).not.toContain('mark');
});

test('the paint shows in a shadow tree', async () => {
  const clip = await wordInRoot();
  const png = await page.screenshot({ clip, encoding: 'base64' });
  expect(await page.evaluate(pixelsOf, { png, colour: termLine })).toBeGreaterThan(40);
});

test('the pointer opens the card of a word in a shadow tree', async () => {
  const { x, y, width, height } = await wordInRoot();
  await page.mouse.move(900, 700);
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.waitForSelector('migralex-card:popover-open');
});
