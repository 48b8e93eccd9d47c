/** The popup as the browser opens it from its button, which Playwright does not get to see. */
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { expect } from './fixtures.ts';

const root = join(import.meta.dirname, '..', '..');
const isPopup = (address: string) => address.endsWith('/popup.html');

const test = base.extend<{ browserWithWindow: Browser; server: PageServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
  server: async ({}, use) => {
    const server = await servePages({ pages: join(root, 'tests', 'pages') });
    await use(server);
    await server.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
  browserWithWindow: async ({}, use) => {
    const browser = await puppeteer.launch({
      executablePath: await findChromium(),
      pipe: true,
      enableExtensions: [join(root, '.output', 'chrome-mv3')],
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    await use(browser);
    await browser.close();
  },
});

async function openWindow(browser: Browser): Promise<Page> {
  const worker = await (
    await browser.waitForTarget((target) => target.type() === 'service_worker')
  ).worker();
  await worker?.evaluate(() => chrome.action.openPopup());
  const popup = await browser.waitForTarget((target) => isPopup(target.url()));
  return popup.asPage();
}

test('the window opens ready to type, uses all of its width, and Escape closes it in the end', async ({
  browserWithWindow: browser,
  server,
}) => {
  await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
  const article = await browser.newPage();
  await article.goto(`${server.origin}/pages/artikel.html`);
  await article.waitForSelector('mark[data-concept]');
  await article.bringToFront();
  const popup = await openWindow(browser);
  await popup.waitForSelector('li.group');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  const widths = () =>
    popup.evaluate(() => ({
      width: innerWidth,
      used: document.querySelector('.popup-foot')?.getBoundingClientRect().width,
    }));
  // The browser fits its window to what is in it, and takes its time.
  await expect
    .poll(async () => {
      const { width, used } = await widths();
      return used === width;
    })
    .toBe(true);
  expect((await widths()).width).toBeGreaterThanOrEqual(380);
  await popup.keyboard.type('asielzoeker');
  await popup.waitForSelector('[role=option]');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('article.card');
  const isOpen = () => browser.targets().some((target) => isPopup(target.url()));
  const query = () => popup.$eval('input', ({ value }) => value);
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('article.card', { hidden: true });
  expect(await query()).toBe('asielzoeker');
  await popup.keyboard.press('Escape');
  await expect.poll(query).toBe('');
  expect(isOpen()).toBe(true);
  // The window may be gone before the key is up again.
  await popup.keyboard.press('Escape').catch(() => undefined);
  await expect.poll(isOpen).toBe(false);
});

declare const chrome: { action: { openPopup(): Promise<void> } };
