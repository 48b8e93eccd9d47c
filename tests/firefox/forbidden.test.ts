/** Where nothing may be marked, and what is written there, in Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { addNews, areas, toldNow, writeIn, wronglyShown } from '../acts/writing.ts';
import { wordsShown } from '../shown.ts';
import { installExtension, launchFirefox, testPages } from './firefox.ts';
import { handOf } from './hand.ts';

let server: PageServer;
const browsers: Browser[] = [];
/** A tab with the extension and one without. */
const tabs: Page[] = [];

beforeAll(async () => {
  server = await servePages({ pages: testPages });
  for (const isWith of [true, false]) {
    // An input method works in the window of the browser, not in the page.
    const browser = await launchFirefox(['--remote-allow-system-access']);
    browsers.push(browser);
    if (isWith) await installExtension(browser);
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1000, height: 800 });
    tabs.push(tab);
  }
});

afterAll(async () => {
  for (const browser of browsers) await browser.close();
  await server?.close();
});

async function isShownRight(tab: Page): Promise<void> {
  await expect
    .poll(() => tab.evaluate(wronglyShown), { timeout: 10_000, interval: 100 })
    .toEqual({ lost: [], extra: [] });
}

async function open(tab: Page): Promise<void> {
  await tab.goto(`${server.origin}/pages/living/forbidden.html`);
  if (tab === tabs[0]) await isShownRight(tab);
}

/** Changes the page beside what is being written, and waits until that is painted. */
async function addBeside(tab: Page): Promise<void> {
  await tab.evaluate(addNews);
  if (tab === tabs[0]) await isShownRight(tab);
}

test('only what may be read is shown, whatever is around it', async () => {
  const [tab] = tabs;
  if (!tab) throw new Error('Firefox has not been started.');
  await open(tab);
  expect((await tab.evaluate(wordsShown)).length).toBeGreaterThan(12);
});

test.each(Object.keys(areas))(
  'writing in #%s goes as without the extension, back and forth too',
  async (id) => {
    const seen: unknown[] = [];
    for (const tab of tabs) {
      await open(tab);
      const states = await writeIn(handOf(tab), id, () => addBeside(tab));
      const { records, events } = await tab.evaluate(toldNow);
      expect(new Set(states.map((state) => JSON.stringify(state))).size).toBeGreaterThan(4);
      expect(events.join('\n')).toMatch(/compositionend.*vluchteling/);
      expect(events.join('\n')).toMatch(/historyUndo[\s\S]*historyRedo/);
      seen.push({ states, records, events });
    }
    expect(seen[0]).toEqual(seen[1]);
  },
);
