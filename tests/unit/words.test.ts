import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAccents, foldGap, foldWord } from '../../lib/match/fold.ts';
import { formWords, splitWords } from '../../lib/match/words.ts';

describe('folding', () => {
  test.each([
    ['Vluchteling', 'vluchteling'],
    ['VLUCHTELINGEN', 'vluchtelingen'],
    ['vluchte\u00ADling', 'vluchteling'],
    ['re\u0301fugie\u0301', 'réfugié'],
    ['Außengrenze', 'aussengrenze'],
  ])('%s is %s', (written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });

  test('accents count in a text and do not count in a look-up', () => {
    expect(foldWord('réfugié')).not.toBe(foldWord('réfugie'));
    expect(foldAccents('réfugié')).toBe('refugie');
  });

  test.each([
    [' ', ' '],
    ['\u00A0', ' '],
    ['-', ' '],
    ['- ', ' '],
    ['\n  ', ' '],
    ['’', "'"],
    [', ', ', '],
    [' - ', ' - '],
  ])('the gap %j is read as %j', (gap, folded) => {
    expect(foldGap(gap)).toBe(folded);
  });
});

describe('words of a text', () => {
  test('offsets point into the text as it is written', () => {
    const text = 'De asiel\u00ADzoeker, «réfugié·e».';
    for (const { start, end, folded } of splitWords(text)) {
      expect(foldWord(text.slice(start, end))).toBe(folded);
    }
    expect(splitWords(text).map(({ folded }) => folded)).toEqual([
      ...['de', 'asielzoeker', 'réfugié', 'e'],
    ]);
  });

  test('for any text, offsets are sorted, inside it, and hold the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end, folded } of splitWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(foldWord(text.slice(start, end))).toBe(folded);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test.each([
    'https://nos.nl/artikel/illegalen-aangetroffen.html',
    'www.vluchtelingen.be/asiel',
    'asielzoeker@example.org',
    '#vluchtelingen',
    '@illegalen',
    'illegalen.pdf',
    '/nieuws/asiel/illegalen',
  ])('no word of "%s" can be a term', (address) => {
    const words = splitWords(`Zie ${address} voor vluchtelingen`);
    const inside = words.filter(({ start }) => start >= 4 && start < 4 + address.length);
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.every(({ inAddress }) => inAddress)).toBe(true);
    expect(words.at(-1)).toMatchObject({ folded: 'vluchtelingen', inAddress: false });
  });

  test('a list with slashes and a sentence without a space are not addresses', () => {
    const words = splitWords('asielzoekers/vluchtelingen/migranten. Kinderen ook.Zij niet');
    expect(words.some(({ inAddress }) => inAddress)).toBe(false);
  });
});

describe('words of a form', () => {
  test.each([
    ["demandeur d'asile", ['demandeur', 'd', "'asile"]],
    ['demandeur d’asile', ['demandeur', 'd', "'asile"]],
    ['sans-papiers', ['sans', 'papiers']],
    ['push- en pullfactoren', ['push', 'en', 'pullfactoren']],
    ['Migrant:innen', ['migrant', ':innen']],
  ])('%s', (form, words) => {
    expect(formWords(form)).toEqual(words);
  });
});
