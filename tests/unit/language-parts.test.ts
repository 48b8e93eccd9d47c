import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageParts } from '../../lib/match/language-parts.ts';

test('a quotation in another language is a part of its own, in its place', () => {
  const text =
    'De minister zei in Londen: “The asylum seekers are not the problem, and that is the point of this law”, en ging.';
  const [own, english] = languageParts(text, 'nl');
  expect([own?.lang, english?.lang]).toEqual(['nl', 'en']);
  expect(own?.text).not.toContain('asylum');
  expect(english?.text.trim()).toMatch(/^The asylum seekers .* law$/);
  expect(english?.text.indexOf('asylum')).toBe(text.indexOf('asylum'));
  expect(english?.quoted).toHaveLength(1);
});

test.each([
  ['nl', 'Zij zei: “De asielzoekers wachten op een beslissing van de dienst in Brussel.”'],
  ['nl', 'Het heet “brain drain” en niets anders.'],
  ['de', 'Er sagte: „Die Menschen sind in der Stadt und nicht auf dem Land.“'],
] as const)(
  '%s: a quotation in the same language, or too short to tell, is none: %s',
  (lang, text) => {
    expect(languageParts(text, lang)).toEqual([{ lang, text, quoted: [] }]);
  },
);

test('for any text, the parts together hold each character once', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    'the ',
    'of ',
    'and ',
    'is ',
    'de ',
    'het ',
    'van ',
    'word ',
    '. ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
      const text = pieces.join('');
      const parts = languageParts(text, 'nl');
      for (let at = 0; at < text.length; at += 1) {
        const holders = parts.filter((part) => part.text[at] !== ' ');
        if (text[at] !== ' ') expect(holders).toHaveLength(1);
      }
      expect(parts.every((part) => part.text.length === text.length)).toBe(true);
    }),
  );
});
