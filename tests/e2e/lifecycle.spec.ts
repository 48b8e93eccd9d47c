/** Extensions are updated and taken away, pages are kept for "back" and made in advance. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts';
import { wordsShown } from '../shown.ts';
import { test as base, expect, marked } from './fixtures.ts';

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A browser of its own for each test: what is done here to the extension is done for good. */
const test = base.extend<{ own: ExtensionBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
  own: async ({}, use) => {
    const executablePath = await findChromium();
    const options = { executablePath, extension, headless: true, keepsPages: true };
    const browser = await launchWithExtension(options);
    await use(browser);
    await browser.close();
  },
});

interface Traces {
  readonly elements: number;
  readonly highlights: string[];
}

const tracesOn = (page: Page): Promise<Traces> =>
  page.evaluate(() => ({
    elements: document.querySelectorAll('mark, migralex-card').length,
    highlights: [...CSS.highlights.keys()],
  }));

/** The extension as the reader switches it on and off, on the page of extensions. */
async function setEnabled({ context, id }: ExtensionBrowser, enabled: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(([of, on]) => chrome.management.setEnabled(of, on), [id, enabled] as const);
  await page.close();
}

/** Without it, Chromium switches an unpacked extension off when it is loaded again. */
async function inDeveloperMode({ context }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
}

/** What the browser has noted of errors in our own scripts. */
async function ownErrors({ context, id }: ExtensionBrowser): Promise<string[]> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const errors = await page.evaluate(async (of) => {
    const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(of);
    return runtimeErrors.map(({ message }) => message);
  }, id);
  await page.close();
  return errors;
}

async function openArticle({ context }: ExtensionBrowser, origin: string) {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${origin}/pages/artikel.html`);
  await marked(page);
  return { page, errors };
}

test('when the extension is switched off, every node is as it was within two seconds', async ({
  own,
  server,
}) => {
  const { page, errors } = await openArticle(own, server.origin);
  await page.hover('mark[data-verdict=flag]');
  await page.waitForSelector('migralex-card:popover-open');
  expect((await tracesOn(page)).highlights).not.toEqual([]);
  await setEnabled(own, false);
  await page.bringToFront();
  await expect
    .poll(() => tracesOn(page), { timeout: 2000, intervals: [100] })
    .toEqual({ elements: 0, highlights: [] });
  const source = await (await fetch(`${server.origin}/pages/artikel.html`)).text();
  const [html, fresh] = await page.evaluate((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    return [document.body.innerHTML, body.innerHTML];
  }, source);
  expect(html).toBe(fresh);
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let neighbours = 0;
    while (walker.nextNode()) neighbours += Number(walker.currentNode.nextSibling instanceof Text);
    return neighbours;
  });
  expect(texts).toBe(0);
  expect(errors).toEqual([]);
});

test('an update leaves one live instance in open tabs, in front and behind', async ({
  own,
  server,
}) => {
  const behind = await openArticle(own, server.origin);
  const front = await openArticle(own, server.origin);
  await inDeveloperMode(own);
  const shown = await Promise.all([front, behind].map(({ page }) => page.evaluate(wordsShown)));
  await front.page.evaluate(() => {
    window.lastMark = document.querySelector('mark') ?? undefined;
  });
  await own.worker().evaluate(() => chrome.runtime.reload());
  // The marks of the old instance go, the new one makes its own.
  await front.page.waitForFunction(() => window.lastMark?.isConnected === false);
  for (const [at, { page, errors }] of [front, behind].entries()) {
    await expect.poll(() => page.evaluate(wordsShown)).toEqual(shown[at]);
    expect(await page.locator('mark mark').count()).toBe(0);
    const before = await page.evaluate(wordsShown);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.id = 'late';
      paragraph.textContent = 'Later kwam er een asielzoeker bij.';
      document.querySelector('article')?.append(paragraph);
    });
    // One instance shows it once; two would show it twice.
    await expect.poll(() => page.evaluate(wordsShown)).toEqual([...before, 'asielzoeker'].sort());
    expect(errors).toEqual([]);
  }
  expect(await ownErrors(own)).toEqual([]);
});

test('a page that is gone back to is kept, and follows what was changed in between', async ({
  own,
  server,
}) => {
  const { page } = await openArticle(own, server.origin);
  // Playwright itself does not follow a page that was kept.
  const session = await own.context.newCDPSession(page);
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    return answer.result.value;
  };
  await evaluate('addEventListener("pageshow", (event) => { window.wasKept = event.persisted; })');
  await page.goto(`${server.origin}/pages/living/frame.html`);
  await marked(page);
  await own
    .worker()
    .evaluate(() => chrome.storage.local.set({ settings: { sitesOff: ['127.0.0.1'] } }));
  await expect(page.locator('mark')).toHaveCount(0);
  await evaluate('history.back()');
  await expect.poll(() => evaluate('window.wasKept')).toBe(true);
  const traces = 'document.querySelectorAll("mark").length + CSS.highlights.size';
  await expect.poll(() => evaluate(traces)).toBe(0);
});

test('a page that is made in advance is left alone until it is shown', async ({ server }) => {
  // A tab that Playwright holds makes no pages in advance.
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    enableExtensions: [extension],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    // The page that welcomes a new reader comes to the front.
    await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    await page.bringToFront();
    await page.goto(`${server.origin}/pages/living/prerender.html`);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    // By now a page made in advance would have been read too.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await page.click('a');
    await page.waitForSelector('mark');
    const shown = await page.evaluate(() => [window.wasPrerendered, window.marksBefore]);
    expect(shown).toEqual([true, 0]);
  } finally {
    await browser.close();
  }
});

declare const chrome: {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  developerPrivate: {
    updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string }[] }>;
  };
  runtime: { reload(): void };
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
};
declare global {
  interface Window {
    lastMark?: Element | undefined;
    wasPrerendered?: boolean;
    marksBefore?: number;
  }
}
