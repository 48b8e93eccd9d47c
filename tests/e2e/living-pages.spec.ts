import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, hasRealPages, marked, realPages, test } from './fixtures.ts';

test('a React page that updates itself 100 times shows what it would show alone', async ({
  context,
  server,
}) => {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${server.origin}/built/react/index.html`);
  // Text that a script has made is highlighted, never marked.
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('migralex-term')?.size ?? 0))
    .toBeGreaterThan(0);
  for (let step = 1; step <= 100; step += 1) {
    const { shown, expected } = await page.evaluate((n) => window.update(n), step);
    expect(shown, `after update ${step}`).toEqual(expected);
    if (step % 20 === 0) await page.waitForTimeout(200);
  }
  expect(errors).toEqual([]);
});

test('text that comes later is shown too', async ({ article }) => {
  await article.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.id = 'late';
    paragraph.textContent = 'Later kwam er een asielzoeker bij.';
    document.querySelector('article')?.append(paragraph);
  });
  await expect
    .poll(() =>
      article.evaluate(() => {
        const ranges = [...(CSS.highlights.get('migralex-term') ?? [])];
        return ranges.some(({ startContainer }) => startContainer.parentElement?.id === 'late');
      }),
    )
    .toBe(true);
});

for (const [how, files] of [
  ['alone', ['content-scripts/content.js']],
  ['with those before it', ['early.js', 'begin.js']],
] as const) {
  test(`a page that gets the scripts a second time, ${how}, has one instance and the same marks`, async ({
    context,
    server,
    browserWithExtension,
  }) => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/pages/artikel.html`);
    await marked(page);
    const words = page.locator('mark[data-concept]');
    const before = await words.allTextContents();
    const old = await words.first().elementHandle();
    await browserWithExtension.worker().evaluate(
      async ({ url, files: names }) => {
        const [tab] = await chrome.tabs.query({ url });
        const target = { tabId: tab?.id ?? -1 };
        await chrome.scripting.executeScript({ target, files: names });
      },
      { url: page.url(), files: [...files] },
    );
    await expect.poll(() => old?.evaluate((mark) => mark.isConnected)).toBe(false);
    await expect.poll(() => words.allTextContents()).toEqual(before);
    expect(await page.locator('mark mark').count()).toBe(0);
  });
}

declare const chrome: {
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
};
declare global {
  interface Window {
    update(step: number): { shown: string; expected: string };
  }
}

/** Pages about other things: nothing on them is a term. */
const silent = /Nieuwsblad|vuurwerk/;

const dutch = hasRealPages ? readdirSync(join(realPages, 'nl')) : ['(none here)'];
for (const name of dutch) {
  test(`the real page ${name} reads as without the extension`, async ({
    context,
    controlPage,
    server,
  }) => {
    test.skip(!hasRealPages, 'the folder of real pages is not there');
    const page = await context.newPage();
    const read = async (one: Page) => {
      // Saved pages ask for what is no longer there; only this machine answers.
      await one.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
      await one.goto(`${server.origin}/real/nl/${encodeURIComponent(name)}`, { waitUntil: 'load' });
      await one.waitForTimeout(1500);
      return one.evaluate(() => document.body.innerText);
    };
    const texts = await Promise.all([page, controlPage].map(read));
    expect(texts[0]).toBe(texts[1]);
    const marks = page.locator('mark[data-concept]');
    if (silent.test(name)) await expect(marks).toHaveCount(0);
    else await expect(marks.first()).toBeAttached();
  });
}
