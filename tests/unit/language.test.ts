import { describe, expect, test } from 'vitest';
import { glossaryLanguage, type Lang } from '../../lib/glossary/language.ts';
import { CommonWords } from '../../lib/match/common-words.ts';
import { blockLanguage, pageLanguage } from '../../lib/match/detection.ts';
import { PageWords } from '../../lib/match/page-words.ts';
import { regionOf } from '../../lib/page/language.ts';

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
    expect(await pageLanguage(declared, 'Een zin. '.repeat(30), says(read, reliable))).toBe(lang);
  });
});

test('a short sample contradicts nothing', async () => {
  const says = async () => ({ language: 'af', isReliable: true });
  expect(await pageLanguage('nl', 'Asielzoekers welkom', says)).toBe('nl');
  expect(await pageLanguage(null, 'Asielzoekers welkom', says)).toBeNull();
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

describe('a block in another language than its page', () => {
  const english =
    'Refugees who reached the island told the volunteers that they had been at sea for two days, without water and without any way to call for help, before a fishing boat took them on board.'.repeat(
      2,
    );

  test('is noticed when it is long', () => {
    const page = new PageWords();
    const common = new CommonWords(page);
    const isForeign = (lang: Lang, text: string) =>
      common.isForeign(lang, text.length, page.read(text));
    expect(isForeign('nl', english)).toBe(true);
    expect(isForeign('en', english)).toBe(false);
    expect(isForeign('nl', english.slice(0, 120))).toBe(false);
  });

  test('is read in its own language, or left alone, when the detector is sure', async () => {
    const says = (language: string, isReliable: boolean) => async () => ({ language, isReliable });
    expect(await blockLanguage('nl', english, says('en', true))).toBe('en');
    expect(await blockLanguage('nl', english, says('pt', true))).toBeNull();
    expect(await blockLanguage('nl', english, says('en', false))).toBe('nl');
  });
});
