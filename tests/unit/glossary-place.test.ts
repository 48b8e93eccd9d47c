import { expect, test } from 'vitest';
import { glossaryHash, readGlossaryHash } from '../../lib/app/glossary-place.ts';

test.each([
  [{}, '#/-'],
  [{ lang: 'nl' }, '#/nl'],
  [{ lang: 'nl', concept: 'refugee' }, '#/nl/refugee'],
  [{ lang: 'fr', concept: 'refugee', beside: 'migrant' }, '#/fr/refugee/migrant'],
  [{ lang: 'de', query: 'Flüchtling & Co?' }, '#/de?q=Fl%C3%BCchtling+%26+Co%3F'],
  [{ lang: 'en', order: 'alphabet' }, '#/en?by=alphabet'],
  [{ concept: 'refugee' }, '#/-/refugee'],
  [{ lang: 'nl', category: 'law', order: 'alphabet' }, '#/nl?in=law&by=alphabet'],
] as const)('%o is at %s, and back', (place, hash) => {
  expect(glossaryHash(place)).toBe(hash);
  expect(readGlossaryHash(hash)).toEqual(place);
});

test.each(['', '#', '#/', '#/xx', '#/%', '#?', '#/-?by=colour'])('"%s" is the list', (hash) => {
  expect(readGlossaryHash(hash)).toEqual({});
});

test('a place that is broken in one part keeps the others', () => {
  expect(readGlossaryHash('#/nl/%E0%A4%A/migrant')).toEqual({ lang: 'nl' });
});
