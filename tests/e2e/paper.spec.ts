import type { Page } from '@playwright/test';
import { textOfPdf } from '../acts/pdf.ts';
import { expect, hasRealPages, marked, test } from './fixtures.ts';

async function pdfTexts(tabs: readonly Page[], address: string): Promise<string[][]> {
  const texts: string[][] = [];
  for (const [at, tab] of tabs.entries()) {
    await tab.goto(address);
    if (at === 0) await marked(tab);
    texts.push(await textOfPdf(await tab.pdf()));
  }
  return texts;
}

test('a PDF of a page has the same text', async ({ context, controlPage, server }) => {
  const tabs = [await context.newPage(), controlPage];
  for (const name of ['acts', 'artikel']) {
    const [mine, control] = await pdfTexts(tabs, `${server.origin}/pages/${name}.html`);
    expect(control?.join('')).toContain('vluchteling');
    expect(mine, name).toEqual(control);
  }
});

test('a PDF of a real page has the same text', async ({ context, controlPage, server }) => {
  test.skip(!hasRealPages, 'the folder of real pages is not there');
  const tabs = [await context.newPage(), controlPage];
  const names = [
    'nl/7days__opvangprobleem-voor-miljoenen-vluchtelingen.html',
    'fr/archive-AN-doslegs__archive-12-dossiers-droit_asile.html',
    'de/trafilatura__eval-bundespolizei.de-Belarus.html',
  ];
  for (const name of names) {
    const [mine, control] = await pdfTexts(tabs, `${server.origin}/real/${name}`);
    expect(control?.join('').length, name).toBeGreaterThan(1000);
    expect(mine, name).toEqual(control);
  }
});
