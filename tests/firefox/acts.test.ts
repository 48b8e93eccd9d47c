/** What the reader selects, copies and drags in Firefox is as without the extension. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  type Act,
  acts,
  dragLinkAway,
  dragSelectionAway,
  findCount,
  selectionSeen,
} from '../acts/acts.ts';
import { differences, hostileRules, looksOf, setAsideByFirefox } from '../acts/looks.ts';
import { handOf } from './hand.ts';
import { openPair } from './pair.ts';

const pair = openPair();
const { tabs } = pair;

async function open(page: Page): Promise<void> {
  await page.goto(`${pair.origin}/pages/acts.html`);
  if (page === tabs[0]) await page.waitForSelector('#slot mark[data-concept]');
}

async function afterAct(page: Page, { act }: Act) {
  await open(page);
  const hand = handOf(page);
  await act(hand);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  const selection = await page.evaluate(selectionSeen);
  await hand.press('Control', 'c');
  const { copied } = await page.evaluate(() => window.seen);
  await page.goto(`${pair.origin}/pages/paste.html`);
  await page.focus('#here');
  await hand.press('Control', 'v');
  const pasted = await page.evaluate(() => window.pasted);
  return { selection, copied, pasted };
}

test.each(acts)('selection and clipboard: $name', async (act) => {
  const seen: Awaited<ReturnType<typeof afterAct>>[] = [];
  for (const tab of tabs) seen.push(await afterAct(tab, act));
  const [mine, control] = seen;
  expect(control?.copied.join()).toMatch(/\S/);
  expect(control?.pasted?.html).toMatch(/\S/);
  // Firefox itself tells a page only a part of what is selected over a shadow tree.
  if (act.name === 'drag over a shadow root') expect(mine?.pasted).toEqual(control?.pasted);
  else expect(mine).toEqual(control);
});

test('a link with a term that is dragged away', async () => {
  const dragged: unknown[] = [];
  for (const tab of tabs) {
    await open(tab);
    await dragLinkAway(handOf(tab));
    await tab.waitForFunction(() => window.seen.dragged !== null, { timeout: 5000 });
    dragged.push(await tab.evaluate(() => window.seen.dragged));
  }
  expect(dragged[0]).toHaveProperty('html', expect.stringContaining('een vluchteling uit Gent'));
  expect(dragged[0]).toEqual(dragged[1]);
});

test('what is dragged away', async () => {
  const dragged: unknown[] = [];
  for (const tab of tabs) {
    await open(tab);
    await dragSelectionAway(handOf(tab));
    // Firefox without a screen starts the drag but never lets go.
    await tab.waitForFunction(() => window.seen.dragged !== null, { timeout: 5000 });
    dragged.push(await tab.evaluate(() => window.seen.dragged));
  }
  expect(dragged[0]).toHaveProperty('html', expect.stringMatching(/\S/));
  expect(dragged[0]).toEqual(dragged[1]);
});

describe('what a reader of the page is shown and told', () => {
  test('whatever rules a page has, it looks as without the extension', async () => {
    const found: Record<string, string[]> = {};
    for (const [at, rules] of hostileRules.entries()) {
      const address = `${pair.origin}/pages/hostile.html?${at}#${encodeURIComponent(rules)}`;
      const looks: ReturnType<typeof looksOf>[] = [];
      for (const tab of tabs) {
        await tab.goto(address);
        if (tab === tabs[0]) await painted(tab);
        looks.push(await tab.evaluate(looksOf));
      }
      const [mine = [], control = []] = looks;
      const different = differences(mine, control, rules === setAsideByFirefox ? 12 : 0.5);
      if (different.length > 0) found[rules] = different.slice(0, 5);
    }
    expect(found).toEqual({});
  }, 120_000);

  test('find in page finds as much, also words that are marked in part', async () => {
    const texts = ['illegalen', 'een vluchteling', 'illegale migranten', 'vlucht'];
    const counts: number[][] = [];
    for (const tab of tabs) {
      await tab.goto(`${pair.origin}/pages/artikel.html`);
      if (tab === tabs[0]) await painted(tab);
      const found: number[] = [];
      for (const text of [...texts, 'als vluchteling erkend', 'grens', 'xenofobie.']) {
        found.push(await tab.evaluate(findCount, text));
      }
      // What is found in a link has the focus: no card comes for it, in which words would be found too.
      expect(await tab.evaluate(findCount, 'een vluchteling')).toBe(1);
      expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('a');
      await new Promise((resolve) => setTimeout(resolve, 500));
      found.push(await tab.evaluate(findCount, 'grens'));
      counts.push(found);
    }
    expect(Math.min(...(counts[1] ?? []))).toBeGreaterThan(0);
    expect(counts[0]).toEqual(counts[1]);
  });

  test('assistive technology hears of no mark that is not of the page', async () => {
    const told: number[][] = [];
    for (const tab of tabs) {
      await tab.goto(`${pair.origin}/pages/hostile.html`);
      if (tab === tabs[0]) await painted(tab);
      const marks = await tab.$$('aria/[role="mark"]');
      const links = await tab.$$('aria/een vluchteling uit Gent[role="link"]');
      told.push([marks.length, links.length]);
    }
    expect(told).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});

/** Waits until the last block of the page is painted. */
async function painted(tab: Page): Promise<void> {
  await tab.waitForFunction(
    () => document.querySelector('mark[data-concept]') !== null || CSS.highlights.size > 0,
  );
  let last = -1;
  await expect
    .poll(
      async () => {
        const count = await tab.evaluate(() =>
          [...CSS.highlights.values()].reduce(
            (sum, { size }) => sum + size,
            document.querySelectorAll('mark[data-concept]').length,
          ),
        );
        const isStill = count === last;
        last = count;
        return isStill;
      },
      { interval: 150 },
    )
    .toBe(true);
}
