/** A page is its frames too: each is read for itself, the popup and the badge speak of all of them. */
import type { Frame, Page } from '@playwright/test';
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

const bothWords = ['asielzoeker', 'illegalen'];

async function openFrames(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/pages/living/frames.html`);
  for (const id of read) await expect.poll(() => wordsIn(page, id), id).toEqual(bothWords);
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
  const badge = () =>
    browserWithExtension.worker().evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    }, page.url());
  await expect.poll(badge).toBe(String(read.length + 1));
  await page.evaluate(() => {
    for (const id of ['same', 'other']) document.getElementById(id)?.remove();
  });
  await expect.poll(badge).toBe(String(read.length - 1));
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
