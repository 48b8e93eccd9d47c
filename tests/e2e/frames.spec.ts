/** A page is its frames too: each is read for itself, the popup and the badge speak of all of them. */
import type { Frame, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/chromium.ts';
import { wordsShown } from '../shown.ts';
import { expect, test } from './fixtures.ts';

const read = ['same', 'srcdoc', 'sandboxed', 'blank', 'blob', 'other'];

async function frameOf(page: Page, id: string): Promise<Frame> {
  const element = await page.waitForSelector(`#${id}`, { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`There is no frame in #${id}.`);
  return frame;
}

async function wordsIn(page: Page, id: string): Promise<string[]> {
  return (await frameOf(page, id)).evaluate(wordsShown);
}

/** Each frame starts the script for itself, and the badge hears of all of them: a busy machine takes its time. */
const soon = (message: string) => ({ message, timeout: 30_000 });

/** What the badge says about a page. */
function badgeOf(browser: ExtensionBrowser, page: Page): Promise<string> {
  return browser.worker().evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  }, page.url());
}

const bothWords = ['asielzoeker', 'illegalen'];

async function openFrames(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/pages/living/frames.html`);
  for (const id of read) await expect.poll(() => wordsIn(page, id), soon(id)).toEqual(bothWords);
}

test('frames of every kind are read, small and hidden ones when they grow', async ({
  context,
  server,
}) => {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await openFrames(page, server.origin);
  expect(await wordsIn(page, 'tiny')).toEqual([]);
  expect(await wordsIn(page, 'hidden')).toEqual([]);
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll<HTMLElement>('#tiny, #hidden')) {
      frame.style.cssText = 'display: block; width: 300px; height: 100px';
    }
  });
  for (const id of ['tiny', 'hidden']) {
    await expect.poll(() => wordsIn(page, id), id).toEqual(bothWords);
  }
  expect(errors).toEqual([]);
});

test('the badge counts the flags of all frames, and of none that has left', async ({
  context,
  server,
  browserWithExtension,
}) => {
  const page = await context.newPage();
  await openFrames(page, server.origin);
  await expect
    .poll(() => badgeOf(browserWithExtension, page), soon('badge'))
    .toBe(String(read.length + 1));
  await page.evaluate(() => {
    for (const id of ['same', 'other']) document.getElementById(id)?.remove();
  });
  await expect
    .poll(() => badgeOf(browserWithExtension, page), soon('badge'))
    .toBe(String(read.length - 1));
});

test('the popup tells of all frames and leads into each', async ({
  context,
  server,
  openPopup,
}) => {
  const page = await context.newPage();
  await openFrames(page, server.origin);
  const popup = await openPopup(page);
  const group = popup.getByRole('listitem').filter({ hasText: 'illegalen' }).first();
  await expect(group).toContainText(String(read.length + 1));
});

for (const address of ['deep.html', 'deep.html#other']) {
  test(`the popup goes to a word far down in a frame, in a box far down: ${address}`, async ({
    context,
    server,
    openPopup,
  }) => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/pages/living/${address}`);
    const inner = page.frameLocator('iframe');
    const word = inner.locator('mark[data-concept=xenophobia]');
    await expect(word).toBeAttached();
    await expect(word).not.toBeInViewport();
    const popup = await openPopup(page);
    const group = popup.locator('li.group').filter({ hasText: /^xenofobie/ });
    await group.locator('.group-main').click();
    await page.bringToFront();
    await expect(inner.locator('migralex-card:popover-open')).toBeAttached();
    // It is to be seen in its frame, its frame in the box, and the box in the window.
    const place = await word.boundingBox();
    const frame = await page.locator('iframe').boundingBox();
    const box = await page.locator('#vak').boundingBox();
    const shown = [place, frame, box, { x: 0, y: 0, width: 1000, height: 800 }];
    for (const around of shown.slice(1)) {
      expect(place?.y).toBeGreaterThanOrEqual(around?.y ?? Number.NaN);
      expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(
        (around?.y ?? 0) + (around?.height ?? 0),
      );
    }
  });
}

test('frames that leave while they are read leave no error, and the rest is read', async ({
  context,
  server,
  browserWithExtension,
}) => {
  test.setTimeout(120_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (said) => {
    if (said.type() === 'error' && !said.text().includes('404')) errors.push(said.text());
  });
  browserWithExtension.worker().on('console', (said) => errors.push(said.text()));
  await page.goto(`${server.origin}/pages/living/leaving.html`);
  const { kinds, ways } = await page.evaluate(() => ({ kinds: window.kinds, ways: window.ways }));
  expect(kinds.length * ways.length).toBe(20);
  for (const after of [0, 5, 20, 60, 150]) {
    for (const way of ways) {
      // Of all kinds at once, so that one is read while another one leaves.
      await page.evaluate(
        ([how, time, all]) => Promise.all(all.map((kind) => window.comeAndGo(kind, how, time))),
        [way, after, kinds] as const,
      );
    }
  }
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<iframe id="last" src="frame.html"></iframe>');
    document.body.insertAdjacentHTML('beforeend', '<p>Ten slotte een vluchteling.</p>');
  });
  await expect.poll(() => wordsIn(page, 'last')).toEqual(bothWords);
  await expect.poll(() => page.evaluate(wordsShown)).toEqual([...bothWords, 'vluchteling']);
  await expect.poll(() => badgeOf(browserWithExtension, page), soon('badge')).toBe('2');
  expect(errors).toEqual([]);
});

test('a site that is switched off takes its frames along, wherever they come from', async ({
  context,
  server,
  openPopup,
}) => {
  const page = await context.newPage();
  await openFrames(page, server.origin);
  const popup = await openPopup(page);
  await popup.getByRole('switch').click();
  for (const id of read) await expect.poll(() => wordsIn(page, id), id).toEqual([]);
  await page.reload();
  await page.waitForTimeout(1000);
  for (const id of read) expect(await wordsIn(page, id), id).toEqual([]);
  await popup.getByRole('switch').click();
  for (const id of read) await expect.poll(() => wordsIn(page, id), id).toEqual(bothWords);
});

declare const chrome: {
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};
declare global {
  interface Window {
    kinds: string[];
    ways: string[];
    comeAndGo(kind: string, way: string, after: number): Promise<void>;
  }
}
