/** Where nothing may be marked, all of it on one page, and what is written there. */
import type { Page } from '@playwright/test';
import { addNews, areas, toldNow, writeIn, wronglyShown } from '../acts/writing.ts';
import { wordsShown } from '../shown.ts';
import { expect, marked, test } from './fixtures.ts';
import { handOf } from './hand.ts';

async function open(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/pages/living/forbidden.html`);
}

async function isShownRight(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(wronglyShown)).toEqual({ lost: [], extra: [] });
}

test('only what may be read is shown, whatever is around it', async ({ context, server }) => {
  const page = await context.newPage();
  await open(page, server.origin);
  await isShownRight(page);
  const shown = await page.evaluate(wordsShown);
  expect(shown.length).toBeGreaterThan(12);
});

/** The same in both tabs. @param isRight Waits until all is shown that should be. */
async function bothWrite(
  tabs: readonly [Page, Page],
  origin: string,
  id: string,
  isRight: (page: Page) => Promise<void>,
): Promise<void> {
  const seen: unknown[] = [];
  for (const [at, tab] of tabs.entries()) {
    const isPainted = () => (at === 0 ? isRight(tab) : Promise.resolve());
    await open(tab, origin);
    await isPainted();
    const states = await writeIn(handOf(tab), id, async () => {
      await tab.evaluate(addNews);
      await isPainted();
    });
    const { records, events } = await tab.evaluate(toldNow);
    expect(new Set(states.map((state) => JSON.stringify(state))).size).toBeGreaterThan(4);
    expect(events.join('\n')).toMatch(/compositionend.*vluchteling/);
    expect(events.join('\n')).toMatch(/historyUndo[\s\S]*historyRedo/);
    seen.push({ states, records, events });
  }
  expect(seen[0]).toEqual(seen[1]);
}

for (const id of Object.keys(areas)) {
  test(`writing in #${id} goes as without the extension, back and forth too`, async ({
    context,
    controlPage,
    server,
  }) => {
    const page = await context.newPage();
    await bothWrite([page, controlPage], server.origin, id, isShownRight);
    await isShownRight(page);
  });
}

for (const id of ['rijk', 'midden', 'prosemirror']) {
  test(`writing in #${id} goes as without the extension where editors are read too`, async ({
    context,
    controlPage,
    server,
    choose,
  }) => {
    await choose({ editorSites: ['127.0.0.1'] });
    const page = await context.newPage();
    const isShown = async () => {
      await marked(page);
      // Highlighted, since nothing may be put there.
      await expect.poll(() => page.evaluate(wordsWithin, `#${id}`)).toContain('vluchteling');
      await expect(page.locator('[contenteditable] mark')).toHaveCount(0);
    };
    await bothWrite([page, controlPage], server.origin, id, isShown);
    // Nor does a card come because an editor with terms in it got the focus.
    await expect(page.locator('migralex-card')).toHaveCount(0);
  });
}

/** The words that are highlighted within an element. */
function wordsWithin(selector: string): string[] {
  const within = document.querySelector(selector);
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .filter(({ startContainer }) => within?.contains(startContainer))
    .map(({ startContainer, startOffset, endOffset }) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    );
}
