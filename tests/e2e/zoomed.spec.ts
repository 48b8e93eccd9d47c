/** Pages that are zoomed, pinched, read from right to left or from top to bottom: the pointer meets the right word. */
import type { Page } from '@playwright/test';
import { distance, linesOf, outOfView, type Way, ways, words } from '../acts/zoomed.ts';
import { card } from './card.ts';
import { expect, marked, test } from './fixtures.ts';

async function openPage(page: Page, origin: string, { css = '', pinch, size }: Way) {
  if (size) await page.setViewportSize(size);
  await page.goto(`${origin}/pages/living/zoomed.html#${encodeURIComponent(css)}`);
  await marked(page);
  if (!pinch) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: pinch });
}

for (const [name, way] of Object.entries(ways)) {
  test(`on a page ${name}, each word under the pointer has its card, all of it in view`, async ({
    context,
    server,
  }) => {
    const page = await context.newPage();
    await openPage(page, server.origin, way);
    await expect
      .poll(() =>
        page.evaluate(() => [
          document.querySelectorAll('mark').length,
          [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
        ]),
      )
      .toEqual([3, 2]);
    const open = page.locator('migralex-card:popover-open');
    for (const [word, title] of Object.entries(words)) {
      const { length } = await page.evaluate(linesOf, word);
      for (let line = 0; line < length; line += 1) {
        const place = (await page.evaluate(linesOf, word))[line];
        if (!place) throw new Error(`${word} has no such line any more.`);
        await page.mouse.move(place.x, place.y);
        await card.opened(page, title);
        await expect.poll(() => page.evaluate(outOfView), `${word}, line ${line}`).toBe(0);
        // The words are further apart than the card is from its word.
        await expect.poll(() => page.evaluate(distance, place)).toBeLessThan(12);
        await page.keyboard.press('Escape');
        await expect(open).toHaveCount(0);
        await page.mouse.move(3, 3);
      }
    }
  });
}
