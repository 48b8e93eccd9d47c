import { differences, hostileRules, looksOf } from '../acts/looks.ts';
import { expect, test } from './fixtures.ts';

test('whatever rules a page has, it looks as without the extension, and its terms are painted', async ({
  context,
  controlPage,
  server,
}) => {
  test.setTimeout(180_000);
  const page = await context.newPage();
  for (const [at, rules] of hostileRules.entries()) {
    const address = `${server.origin}/pages/hostile.html?${at}#${encodeURIComponent(rules)}`;
    for (const tab of [page, controlPage]) await tab.goto(address);
    await page.waitForFunction(
      () => document.querySelector('p:last-child mark[data-concept]') || CSS.highlights.size > 0,
    );
    await page.waitForTimeout(300);
    const painted = await page.evaluate(() => {
      const marks = [...document.querySelectorAll('mark[data-concept]')].map((mark) => {
        const { display, textDecorationLine, backgroundColor } = getComputedStyle(mark);
        return [display, textDecorationLine, backgroundColor].join();
      });
      const highlighted = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      return { marks: [...new Set(marks)], count: marks.length + highlighted };
    });
    expect.soft(painted.count, rules).toBeGreaterThanOrEqual(18);
    expect.soft(painted.marks.join(' '), rules).toMatch(/^(inline,underline,rgba\(0, 0, 0, 0\))?$/);
    const mine = await page.evaluate(looksOf);
    const control = await controlPage.evaluate(looksOf);
    expect.soft(differences(mine, control).slice(0, 6), rules).toEqual([]);
  }
});
