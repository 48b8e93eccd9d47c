/** A page that writes, cuts, joins and replaces its own text nodes. */
import type { Page } from '@playwright/test';
import { paintedWords } from '../acts/neighbours.ts';
import {
  clearAndLook,
  rewriteAndLook,
  rewrites,
  wordsOf,
  writtenTerms,
} from '../acts/rewriting.ts';
import { expect, marked, test } from './fixtures.ts';

async function termsShown(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const painted = wordsOf(await page.evaluate(paintedWords));
      const written = wordsOf(await page.evaluate(writtenTerms));
      return painted === written ? 'all' : `${painted} for ${written}`;
    })
    .toBe('all');
}

for (const name of rewrites) {
  for (const moment of ['before it is read', 'when it is marked'] as const) {
    test(`a page that ${name}, ${moment}, is what it is alone`, async ({
      context,
      controlPage,
      server,
    }) => {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const seen: unknown[] = [];
      for (const tab of [page, controlPage]) {
        await tab.goto(`${server.origin}/pages/living/rewritten.html`);
        if (tab === page && moment === 'when it is marked') {
          await marked(tab);
          await termsShown(tab);
          expect(await tab.locator('#een mark, #twee mark, li mark').count()).toBeGreaterThan(4);
        }
        const looks = await tab.evaluate(rewriteAndLook, name);
        if (tab === page) await termsShown(tab);
        seen.push([looks, await tab.evaluate(clearAndLook)]);
      }
      expect(seen[0]).toEqual(seen[1]);
      expect(errors).toEqual([]);
    });
  }
}
