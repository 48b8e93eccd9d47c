/** Other extensions at work on the same page. */
import { darken, marksLook, paintedWords, translate } from '../acts/neighbours.ts';
import { expect, marked, test } from './fixtures.ts';

test('a translator that puts its words into nested font elements, and the original again', async ({
  context,
  server,
}) => {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${server.origin}/pages/acts.html`);
  await marked(page);
  const original = await page.evaluate(() => document.body.innerText);
  const before = await page.evaluate(paintedWords);
  expect(before.length).toBeGreaterThan(15);

  await page.evaluate(translate);
  const said = (await page.locator('#eerste').innerText()).trim();
  expect(said).toMatch(/^(?:Vertaald: een migrant en een asielzoeker\.\s*)+$/);
  const times = said.split('Vertaald').length - 1;
  const translated = Array.from({ length: times }, () => ['migrant', 'asielzoeker']).flat();
  await expect.poll(() => page.evaluate(paintedWords)).toEqual([...translated, ...before.slice(2)]);
  expect((await page.locator('#eerste').innerText()).trim()).toBe(said);

  await page.evaluate(() => window.showOriginal());
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toBe(original);
  await expect.poll(() => page.evaluate(paintedWords)).toEqual(before);
  expect(errors).toEqual([]);
});

test('an extension that darkens pages: the terms stay, without a colour behind them', async ({
  context,
  server,
}) => {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${server.origin}/pages/acts.html`);
  await marked(page);
  const before = await page.evaluate(paintedWords);
  await page.evaluate(darken);
  // The words are all still there, and nobody reads the page again for a matter of style.
  await page.waitForTimeout(500);
  expect(await page.evaluate(paintedWords)).toEqual(before);
  const isKept = await page.evaluate(() => window.keptMarks.every((mark) => mark.isConnected));
  expect(isKept, 'the marks are the same elements').toBe(true);
  expect(await page.evaluate(marksLook)).toEqual(['rgba(0, 0, 0, 0) rgb(232, 230, 227) underline']);
  expect(errors).toEqual([]);
});
