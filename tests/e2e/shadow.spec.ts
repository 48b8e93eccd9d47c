/** Shadow trees in the built extension: read, painted, pointed at. */
import type { Page } from '@playwright/test';
import { pixelsOf, termLine } from '../pixels.ts';
import { cardText, expect, test } from './fixtures.ts';

function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    ['migralex-term', 'migralex-flag', 'migralex-info']
      .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
      .map((range) =>
        (range.startContainer.textContent ?? '').slice(range.startOffset, range.endOffset),
      ),
  );
}

/** The box of the first highlighted word in an open tree, once there is one. */
async function wordInRoot(page: Page) {
  const box = await page.waitForFunction(() => {
    const root = document.querySelector('x-declared')?.shadowRoot;
    const ranges = [...(CSS.highlights.get('migralex-term') ?? [])];
    const found = ranges.find((range) => range.startContainer.getRootNode() === root);
    if (!found) return null;
    const live = document.createRange();
    live.setStart(found.startContainer, found.startOffset);
    live.setEnd(found.endContainer, found.endOffset);
    const { x, y, width, height } = live.getBoundingClientRect();
    return { x, y, width, height };
  });
  const found = await box.jsonValue();
  if (!found) throw new Error('No word in the tree.');
  return found;
}

test('open trees are painted, closed ones and buttons are not, and no tree holds anything of ours', async ({
  context,
  server,
}) => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/pages/living/shadow.html`);
  await expect.poll(() => highlighted(page)).toEqual(['asielzoeker', 'vluchteling', 'migrant']);
  await expect(page.locator('mark')).toHaveText(['asielzoeker']);
  await page.evaluate(() => window.defineLate());
  await expect.poll(() => highlighted(page)).toContain('arbeidsmigrant');
  const html = await page.evaluate(
    () => document.querySelector('x-declared')?.shadowRoot?.innerHTML,
  );
  expect(html).not.toContain('mark');
});

test('the paint shows in a shadow tree', async ({ context, server }) => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/pages/living/shadow.html`);
  const clip = await wordInRoot(page);
  const png = (await page.screenshot({ clip })).toString('base64');
  expect(await page.evaluate(pixelsOf, { png, colour: termLine })).toBeGreaterThan(40);
});

test('the pointer opens the card of a word in a shadow tree', async ({ context, server }) => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/pages/living/shadow.html`);
  const box = await wordInRoot(page);
  await page.mouse.move(900, 700);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  expect(await cardText(page)).toContain('asielzoeker');
});

declare global {
  interface Window {
    defineLate(): void;
  }
}
