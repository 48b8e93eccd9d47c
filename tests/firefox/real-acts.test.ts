/** Find, print and copy on paper and on real pages, in Firefox. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { findCount } from '../acts/acts.ts';
import { textOfPdf } from '../acts/pdf.ts';
import { stillPage } from '../still.ts';
import { handOf } from './hand.ts';
import { openPair } from './pair.ts';

/** Real pages that are not part of the project; tests that use them are skipped without them. */
const realPages = join(import.meta.dirname, '..', '..', '..', 'shared', 'pages');
const hasRealPages = existsSync(realPages);

const pair = openPair({
  // Saved pages ask for what is no longer there; only this machine answers.
  prefs: { 'network.dns.disabled': true },
  // A frame that may not be shown is an error to Firefox, now and then one of the page around it.
  ...(hasRealPages && { folders: { real: realPages }, edit: { real: stillPage } }),
});
const { tabs } = pair;

/** Waits until no more is painted. @returns How much is; some pages have no term. */
async function painted(tab: Page): Promise<number> {
  const counts: number[] = [];
  await expect
    .poll(
      async () => {
        const count = await tab.evaluate(() =>
          [...CSS.highlights.values()].reduce(
            (sum, { size }) => sum + size,
            document.querySelectorAll('mark[data-concept]').length,
          ),
        );
        counts.push(count);
        return counts.length > 3 && counts.slice(-3).every((one) => one === count);
      },
      { interval: 200, timeout: 10_000 },
    )
    .toBe(true);
  return counts.at(-1) ?? 0;
}

/** Opens a page in a tab. @returns How much is painted on it. */
async function open(tab: Page, address: string): Promise<number> {
  await tab.goto(address);
  // What has not been laid out is not found.
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return tab === tabs[0] ? painted(tab) : 0;
}

const addressOf = (path: string) =>
  `${pair.origin}/real/${path.split('/').map(encodeURIComponent).join('/')}`;

/** What is found on a page, and what is on the clipboard after all was selected and copied. */
async function actsOn(tab: Page) {
  const found: number[] = [];
  for (const word of ['migra', 'asyl', 'asiel', 'vlucht', 'réfugié']) {
    found.push(await tab.evaluate(findCount, word));
  }
  await tab.evaluate(() => {
    getSelection()?.removeAllRanges();
    document.addEventListener('copy', () => document.documentElement.classList.add('copied'));
    document.body.focus();
  });
  const hand = handOf(tab);
  await hand.press('Control', 'a');
  await hand.press('Control', 'c');
  await tab.waitForSelector('html.copied');
  await tab.goto(`${pair.origin}/pages/paste.html`);
  await tab.focus('#here');
  await hand.press('Control', 'v');
  return { found, pasted: await tab.evaluate(() => window.pasted) };
}

/** Some real pages of each language, from the smallest on, as paths below their folder. */
function pagesToTry(): string[] {
  return readdirSync(realPages).flatMap((lang) => {
    const folder = join(realPages, lang);
    if (!statSync(folder).isDirectory()) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({ path: `${lang}/${name}`, size: statSync(join(folder, name)).size }))
      .sort((a, b) => a.size - b.size)
      .slice(0, 3)
      .map(({ path }) => path);
  });
}

test.skipIf(!hasRealPages)(
  'on real pages: find, select all and copy are as without the extension',
  async () => {
    let shown = 0;
    let copied = 0;
    for (const path of pagesToTry()) {
      const seen: Awaited<ReturnType<typeof actsOn>>[] = [];
      for (const tab of tabs) {
        shown += await open(tab, addressOf(path));
        seen.push(await actsOn(tab));
      }
      copied += seen[1]?.pasted?.html.length ?? 0;
      expect.soft(seen[0], path).toEqual(seen[1]);
    }
    expect(shown).toBeGreaterThan(50);
    expect(copied).toBeGreaterThan(50_000);
  },
  180_000,
);

async function pdfTexts(address: string): Promise<string[][]> {
  const texts: string[][] = [];
  for (const tab of tabs) {
    await open(tab, address);
    texts.push(await textOfPdf(await tab.pdf()));
  }
  return texts;
}

test.each(['acts', 'artikel'])('a PDF of the page "%s" has the same text', async (name) => {
  const [mine, control] = await pdfTexts(`${pair.origin}/pages/${name}.html`);
  expect(control?.join('')).toContain('vluchteling');
  expect(mine).toEqual(control);
});

test
  .skipIf(!hasRealPages)
  .each([
    'nl/7days__opvangprobleem-voor-miljoenen-vluchtelingen.html',
    'fr/archive-AN-doslegs__archive-12-dossiers-droit_asile.html',
    'de/trafilatura__eval-bundespolizei.de-Belarus.html',
  ])('a PDF of the real page %s has the same text', async (path) => {
  const [mine, control] = await pdfTexts(addressOf(path));
  expect(control?.join('').length).toBeGreaterThan(1000);
  expect(mine).toEqual(control);
});
