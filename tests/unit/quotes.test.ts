import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteSpans } from '../../lib/match/quotes.ts';

const quoted = (text: string) => quoteSpans(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Hij zei “dat is niet waar” en ging.', ['dat is niet waar']],
  ['Hij zei „dat is niet waar” en ging.', ['dat is niet waar']],
  ['Sie sagte: „Das stimmt nicht.“ Dann ging sie.', ['Das stimmt nicht.']],
  ['Elle dit : « Ce n’est pas vrai » et part.', [' Ce n’est pas vrai ']],
  ['Sie sagte: »Das stimmt nicht.«', ['Das stimmt nicht.']],
  ['De \'illegalen\' en de "migranten".', ['illegalen', 'migranten']],
  ['‘Geen mens’, zei hij.', ['Geen mens']],
  ["'25 mensen aan boord' (kop)", ['25 mensen aan boord']],
])('reads the quotations of %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  "De diaspora's en de foto's van 's avonds.",
  "The asylum seekers' rights and the refugees' children",
  'Hij zei “dat is niet waar en ging.',
  "l'asile et d'un réfugié qu'on accueille",
  "In de jaren '90 en 't huis",
])('an apostrophe or a mark without its partner quotes nothing: %s', (text) => {
  expect(quoted(text)).toEqual([]);
});

test('for any text, spans are sorted, do not overlap and lie inside the text', () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    '“',
    '”',
    '„',
    '«',
    '»',
    '‘',
    '’',
    'woord',
    ' ',
    '.',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of quoteSpans(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThan(text.length);
        last = end;
      }
    }),
  );
});
