import type { Page } from '@playwright/test';
import { type Act, acts, dragLinkAway, dragSelectionAway, selectionSeen } from '../acts/acts.ts';
import { expect, marked, test } from './fixtures.ts';
import { handOf } from './hand.ts';

async function afterAct(page: Page, { act }: Act, origin: string) {
  await act(handOf(page));
  // What the page is told of the selection is told in a task of its own.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
  const selection = await page.evaluate(selectionSeen);
  await page.keyboard.press('Control+c');
  const { copied } = await page.evaluate(() => window.seen);
  await page.goto(`${origin}/pages/paste.html`);
  await page.locator('#here').focus();
  await page.keyboard.press('Control+v');
  const pasted = await page.evaluate(() => window.pasted);
  return { selection, copied, pasted };
}

for (const act of acts) {
  test(`selection and clipboard are as without the extension: ${act.name}`, async ({
    context,
    controlPage,
    server,
  }) => {
    const page = await context.newPage();
    for (const tab of [page, controlPage]) await tab.goto(`${server.origin}/pages/acts.html`);
    await marked(page);
    const mine = await afterAct(page, act, server.origin);
    const control = await afterAct(controlPage, act, server.origin);
    expect(control.copied.join(), 'something is copied').toMatch(/\S/);
    expect(mine).toEqual(control);
  });
}

test('all of a page is copied as without the extension, wherever its text ends', async ({
  context,
  controlPage,
  server,
}) => {
  const page = await context.newPage();
  const all: Act = { name: 'select all', act: (hand) => hand.press('Control', 'a') };
  const seen: Awaited<ReturnType<typeof afterAct>>[] = [];
  for (const tab of [page, controlPage]) {
    await tab.addInitScript(() => {
      window.seen = { copied: [], dragged: null, dropped: null };
    });
    await tab.goto(`${server.origin}/pages/artikel.html`);
    if (tab === page) await marked(tab);
    seen.push(await afterAct(tab, all, server.origin));
  }
  expect(seen[1]?.pasted?.html).toContain('vluchteling');
  expect(seen[0]).toEqual(seen[1]);
});

for (const [what, dragAway] of [
  ['a selection', dragSelectionAway],
  ['a link with a term', dragLinkAway],
] as const) {
  test(`${what} that is dragged away is as without the extension`, async ({
    context,
    controlPage,
    server,
  }) => {
    const page = await context.newPage();
    const dropped: unknown[] = [];
    for (const tab of [page, controlPage]) {
      await tab.goto(`${server.origin}/pages/acts.html`);
      if (tab === page) await marked(tab);
      await dragAway(handOf(tab));
      await tab.waitForFunction(() => window.seen.dropped !== null);
      dropped.push(await tab.evaluate(() => window.seen.dropped));
    }
    expect(dropped[0]).toHaveProperty('html', expect.stringMatching(/asielzoeker|vluchteling/));
    expect(dropped[0]).toEqual(dropped[1]);
  });
}

interface Flavours {
  readonly text: string;
  readonly html: string;
}

declare global {
  interface Window {
    seen: { copied: string[]; dragged: Flavours | null; dropped: Flavours | null };
    pasted?: Flavours;
  }
}
