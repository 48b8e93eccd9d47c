import { describe, expect, test } from 'vitest';
import { glossaryLanguage } from '../../lib/glossary/language.ts';
import { pageLanguage, regionOf } from '../../lib/page/language.ts';

test.each([
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['FR_fr', 'fr'],
  ['pt', null],
  ['', null],
  [null, null],
])('%s is the glossary language %s', (tag, lang) => {
  expect(glossaryLanguage(tag)).toBe(lang);
});

describe('the language of a page', () => {
  const says = (language: string | null, isReliable: boolean) => async () => ({
    language,
    isReliable,
  });

  test.each([
    ['nl', 'nl', true, 'nl'],
    ['en', 'nl', true, 'nl'],
    ['en', 'nl', false, 'en'],
    [null, 'de', true, 'de'],
    [null, 'de', false, null],
    ['nl', 'pt', true, null],
    ['nl', null, false, 'nl'],
  ])('declared %s, read as %s (reliable: %s) is %s', async (declared, read, reliable, lang) => {
    expect(await pageLanguage(declared, 'sample', says(read, reliable))).toBe(lang);
  });
});

test.each([
  ['nl-BE', 'example.com', 'be'],
  ['zh-Hant-TW', 'example.com', 'tw'],
  ['nl', 'www.standaard.be', 'be'],
  ['en', 'www.bbc.co.uk', 'gb'],
  [null, 'example.com', undefined],
])('the region of %s on %s is %s', (tag, host, region) => {
  expect(regionOf(tag, host)).toBe(region);
});
