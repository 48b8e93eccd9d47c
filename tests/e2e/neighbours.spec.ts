/** Other extensions at work on the same page. */
import type { Page } from '@playwright/test';
import { expect, marked, test } from './fixtures.ts';

/** The words that are painted, in the order of the page, whichever painter has them. */
function paintedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: { word: string; range: Range }[] = [];
    for (const mark of document.querySelectorAll('mark[data-concept]')) {
      const range = document.createRange();
      range.selectNodeContents(mark);
      found.push({ word: mark.textContent ?? '', range });
    }
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('migralex-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        // Nobody translates or darkens the shadow tree of this page.
        if (startContainer.getRootNode() !== document) continue;
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        found.push({ word: range.toString(), range });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ word }) => word);
  });
}

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
  const before = await paintedWords(page);
  expect(before.length).toBeGreaterThan(15);

  await page.evaluate(() => {
    const undo: (() => void)[] = [];
    const walker = document.createTreeWalker(document.querySelector('#eerste') ?? document.body, 4);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
      inner.textContent = 'Vertaald: een migrant en een asielzoeker. ';
      outer.append(inner);
      const { parentNode } = text;
      parentNode?.replaceChild(outer, text);
      undo.push(() => outer.parentNode?.replaceChild(text, outer));
    }
    window.showOriginal = () => {
      for (const one of undo) one();
    };
  });
  const said = (await page.locator('#eerste').innerText()).trim();
  expect(said).toMatch(/^(?:Vertaald: een migrant en een asielzoeker\.\s*)+$/);
  const times = said.split('Vertaald').length - 1;
  const translated = Array.from({ length: times }, () => ['migrant', 'asielzoeker']).flat();
  await expect.poll(() => paintedWords(page)).toEqual([...translated, ...before.slice(2)]);
  expect((await page.locator('#eerste').innerText()).trim()).toBe(said);

  await page.evaluate(() => window.showOriginal());
  await expect.poll(() => page.evaluate(() => document.body.innerText)).toBe(original);
  await expect.poll(() => paintedWords(page)).toEqual(before);
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
  const before = await paintedWords(page);
  await page.evaluate(() => {
    window.keptMarks = [...document.querySelectorAll('mark[data-concept]')];
    const style = document.createElement('style');
    style.className = 'darkreader darkreader--user-agent';
    style.textContent =
      'html, body, * { background-color: #181a1b !important; color: #e8e6e3 !important; border-color: #736b5e !important } mark { background-color: #4a4a00 !important }';
    document.head.append(style);
    document.documentElement.dataset.darkreaderMode = 'dynamic';
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      element.dataset.darkreaderInlineColor = '';
      element.style.setProperty('--darkreader-inline-color', '#e8e6e3');
    }
  });
  // The words are all still there, and nobody reads the page again for a matter of style.
  await page.waitForTimeout(500);
  expect(await paintedWords(page)).toEqual(before);
  const isKept = await page.evaluate(() => window.keptMarks.every((mark) => mark.isConnected));
  expect(isKept, 'the marks are the same elements').toBe(true);
  const looks = await page.locator('mark[data-concept]').evaluateAll((marks) =>
    marks.map((mark) => {
      const { backgroundColor, color, textDecorationLine } = getComputedStyle(mark);
      return `${backgroundColor} ${color} ${textDecorationLine}`;
    }),
  );
  expect([...new Set(looks)]).toEqual(['rgba(0, 0, 0, 0) rgb(232, 230, 227) underline']);
  expect(errors).toEqual([]);
});

declare global {
  interface Window {
    showOriginal(): void;
    keptMarks: Element[];
  }
}
