/** Where nothing may be marked, and what is written there, in Firefox. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { addNews, areas, toldNow, writeIn, wronglyShown } from '../acts/writing.ts';
import { wordsShown } from '../shown.ts';
import { handOf } from './hand.ts';
import { openPair } from './pair.ts';

const pair = openPair({
  // An input method works in the window of the browser, not in the page.
  args: ['--remote-allow-system-access'],
});
const { tabs } = pair;

async function isShownRight(tab: Page): Promise<void> {
  await expect
    .poll(() => tab.evaluate(wronglyShown), { timeout: 10_000, interval: 100 })
    .toEqual({ lost: [], extra: [] });
}

async function open(tab: Page): Promise<void> {
  await tab.goto(`${pair.origin}/pages/living/forbidden.html`);
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
