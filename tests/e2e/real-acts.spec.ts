import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findCount } from '../acts/acts.ts';
import { expect, hasRealPages, realPages, test } from './fixtures.ts';

/** The real pages but the two that take longest, as paths below their folder. */
function pagesToTry(): string[] {
  return readdirSync(realPages, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, size: statSync(join(realPages, path)).size }))
    .sort((a, b) => a.size - b.size)
    .slice(0, -2)
    .map(({ path }) => path);
}

/** Waits until no more is painted. @returns How much is; some pages have no term. */
async function painted(page: Page): Promise<number> {
  const counts: number[] = [];
  await expect
    .poll(
      async () => {
        const count = await page.evaluate(() =>
          [...CSS.highlights.values()].reduce(
            (sum, { size }) => sum + size,
            document.querySelectorAll('mark[data-concept]').length,
          ),
        );
        counts.push(count);
        return counts.length > 3 && counts.slice(-3).every((one) => one === count);
      },
      { intervals: [200] },
    )
    .toBe(true);
  return counts.at(-1) ?? 0;
}

/** Texts that run over both edges of a mark, as a reader may look for them. */
function overEdges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll('mark[data-concept]')].flatMap((mark) => {
      const { previousSibling: head, nextSibling: tail, textContent } = mark;
      if (!(head instanceof Text && tail instanceof Text)) return [];
      return `${head.data.slice(-4)}${textContent}${tail.data.slice(0, 4)}`;
    });
    return [...new Set(texts.filter((text) => !/[\n\t\u00a0]| {2}/.test(text)))].slice(0, 8);
  });
}

/** What is found, what is printed, and what is on the clipboard after all was selected and copied. */
async function actsOn(page: Page, words: readonly string[]) {
  const found: number[] = [];
  for (const word of words) found.push(await page.evaluate(findCount, word));
  await page.evaluate(() => {
    getSelection()?.removeAllRanges();
    document.addEventListener('copy', () => document.documentElement.classList.add('copied'));
  });
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.waitForSelector('html.copied');
  return { found, printed };
}

async function paste(page: Page, origin: string) {
  await page.goto(`${origin}/pages/paste.html`);
  await page.locator('#here').focus();
  await page.keyboard.press('Control+v');
  return page.evaluate(() => window.pasted);
}

test('on real pages: find, print, select all and copy are as without the extension', async ({
  context,
  controlPage,
  server,
}) => {
  test.skip(!hasRealPages, 'the folder of real pages is not there');
  test.setTimeout(180_000);
  const page = await context.newPage();
  // Scripts, frames and pictures of the sites are not there: without waiting for them.
  for (const tab of [page, controlPage]) {
    await tab.route(
      ({ origin }) => origin !== server.origin,
      (route) => route.abort(),
    );
  }
  let shown = 0;
  let copied = 0;
  let sought = 0;
  for (const path of pagesToTry()) {
    const address = `${server.origin}/real/${path.split('/').map(encodeURIComponent).join('/')}`;
    for (const tab of [page, controlPage]) {
      await tab.goto(address, { waitUntil: 'domcontentloaded' });
      // A script in the page goes on by the clock; what is compared is text that stands.
      await tab.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe')) frame.remove();
      });
    }
    shown += await painted(page);
    const edges = await overEdges(page);
    sought += edges.length;
    const words = ['migra', 'asyl', 'asiel', 'vlucht', 'réfugié', 'e', ...edges];
    const [mine, control] = await Promise.all([actsOn(page, words), actsOn(controlPage, words)]);
    expect.soft(mine, path).toEqual(control);
    const pasted = await Promise.all([page, controlPage].map((tab) => paste(tab, server.origin)));
    copied += pasted[1]?.html.length ?? 0;
    expect.soft(pasted[0], path).toEqual(pasted[1]);
  }
  expect(shown).toBeGreaterThan(500);
  expect(sought).toBeGreaterThan(50);
  expect(copied).toBeGreaterThan(1_000_000);
});
