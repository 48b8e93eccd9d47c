import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PageWords } from '../../lib/match/page-words.ts';
import { splitWords } from '../../lib/match/words.ts';

function wordsOf(text: string, page = new PageWords()): string[] {
  const { from, to } = page.read(text);
  return Array.from({ length: to - from }, (_, at) => page.word(page.at(from + at)));
}

/** Letters, marks and gaps of all kinds, the invisible ones among them. */
const odd = fc.string({
  unit: fc.constantFrom(
    ..."aAzZ09éÉßµªº²½×÷øØÿŸœŒİıǅ ‑–—’\u00A0\u00AD\u0301\u200B\u200D\u2060\uFEFF\u2003.,-'/@#_中😀Ωω",
    'de',
    'Vluchteling',
  ),
  maxLength: 40,
});

describe('the words of a page', () => {
  test.each([
    'De vluchteling, de VLUCHTELING en de vluch\u00ADteling.',
    'Straße STRASSE straße; l’asile, d\u2019accueil',
    'cafe\u0301 café CAFÉ',
    '\u200B\u00AD zonder \u00AD',
    '12 000 mensen in 2024 (½ ervan) www.site.nl/pad',
  ])('are those of splitWords: %s', (text) => {
    expect(wordsOf(text)).toEqual(splitWords(text).map(({ folded }) => folded));
  });

  test('are those of splitWords in any text', () => {
    const page = new PageWords();
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
        expect(wordsOf(text, page)).toEqual(splitWords(text).map(({ folded }) => folded));
      }),
      { numRuns: 3000 },
    );
  });

  test('keep their numbers, however many there are', () => {
    const page = new PageWords();
    const many = Array.from({ length: 20_000 }, (_, at) => `woord${at}`);
    page.read(many.join(' '));
    page.forget();
    expect(page.count).toBe(many.length);
    expect(page.numberOf('woord7')).toBe(7);
    expect(page.numberOf('woord19999')).toBe(19_999);
    expect(page.numberOf('geen')).toBe(-1);
    expect(page.read('Woord7 woord19999 nieuw')).toEqual({ from: 0, to: 3 });
    expect([page.at(0), page.at(1), page.at(2)]).toEqual([7, 19_999, 20_000]);
  });
});
