import { glossary } from 'virtual:glossary';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/glossary/language.ts';
import { createLookup, type LookupHit } from '../../lib/match/lookup.ts';
import { closeness, lookupKey, matchedSpans } from '../../lib/match/lookup-ranking.ts';

const lookup = createLookup(glossary);
const find = (query: string, ...preferred: ('nl' | 'en' | 'fr' | 'de')[]) =>
  lookup.find(query, preferred.length > 0 ? preferred : languages);

/** A form with what matched in brackets. */
function shown({ form, matches }: Pick<LookupHit, 'form' | 'matches'>): string {
  return matches.reduceRight(
    (text, { start, end }) =>
      `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
    form,
  );
}

describe('the first hit', () => {
  test.each([
    ['asielzoeker', '[asielzoeker]'],
    ['asielz', '[asielz]oeker'],
    // Half written, it could pass for a compound.
    ['asielzoe', '[asielzoe]ker'],
    ['refu', '[refu]gee'],
    ['refugie', '[réfugié]'],
    ['FLÜCHT', '[Flücht]ling'],
    ['fluchtling', '[Flüchtling]'],
    ['vluchtleing', '[vluchteling]'],
    ["demandeur d'asile", '[demandeur] [d]’[asile]'],
    ['asylum seker', '[asylum] [seeker]'],
    ['sans papiers', '[sans]-[papiers]'],
    ['illegale migranten', '[illegale migranten]'],
    ['oorlogsvluchtelingen', '[oorlogsvluchtelingen]'],
    ['strasse des todes vluchteling', '[vluchteling]'],
    // Common words say nothing beside others.
    ['illegaal en dom', '[illegaal]'],
    ['zij is een asielzoeker dus', '[asielzoeker]'],
    ['vluchtleing en dom', '[vluchteling]'],
    ['refuggee and stupid', '[refugee]'],
    ['un demandeurr dans la rue', '[demandeur] d’asile'],
    ['der Flüchtlnig und dumm', '[Flüchtling]'],
  ])('for "%s" is %s', (query, expected) => {
    const [first] = find(query);
    expect(first && shown(first)).toBe(expected);
  });

  test('of a word in two languages is in the language that the reader prefers', () => {
    expect(find('migrant', 'fr')[0]?.lang).toBe('fr');
    expect(find('migrant', 'de')[0]?.lang).toBe('de');
  });
});

test('a query of common words alone still finds what begins with them', () => {
  for (const query of ['is op', 'on the', 'en des', 'und ein']) {
    expect(find(query), query).not.toEqual([]);
  }
});

describe('a hit', () => {
  test('of a discouraged word says what to write instead, in its number', () => {
    const [one] = find('illegaal');
    const [more] = find('illegalen');
    expect(one?.flag).toMatchObject({ id: 'NL-01', level: 'warn' });
    expect(one?.flag?.instead[0]).toBe('mens zonder papieren');
    expect(more?.flag?.instead[0]).toBe('mensen zonder papieren');
  });

  test('of a pattern has the better terms for what was typed', () => {
    const [first] = find('illegale werknemers');
    expect(first).toMatchObject({ status: 'deprecated', concept: 'irregular-migrant' });
    expect(first?.flag?.instead).toContain('irreguliere werknemers');
  });

  test('of a good word has no remark, and one in another language the own word', () => {
    const [first] = find('refugee', 'nl');
    expect(first).toMatchObject({ lang: 'en', own: { lang: 'nl', term: 'vluchteling' } });
    expect(first).not.toHaveProperty('flag');
    expect(find('vluchteling', 'nl')[0]).not.toHaveProperty('own');
  });

  test('is defined in its own language, or in the one that was chosen', () => {
    const definition = glossary.concepts.refugee?.de?.definition;
    expect(find('refugee', 'nl')[0]?.definitionLang).toBe('en');
    const [first] = lookup.find('refugee', ['nl'], { definitions: 'de' });
    expect(first).toMatchObject({ definition, definitionLang: 'de' });
  });
});

test('each concept comes once, and no more than asked for', () => {
  const hits = lookup.find('migr', ['nl'], { most: 20 });
  expect(hits.length).toBe(20);
  expect(new Set(hits.map(({ concept }) => concept)).size).toBe(20);
  expect(find('migr').length).toBe(8);
});

test.each(['', '   ', '…', 'xylofoonbouwer'])('nothing is found for "%s"', (query) => {
  expect(find(query)).toEqual([]);
});

test('every preferred term is the first to be found for itself', () => {
  const missed = Object.values(glossary.concepts).flatMap((concept) =>
    languages.flatMap((lang) => {
      const term = concept[lang]?.terms.find(({ status }) => status === 'preferred')?.term;
      const first = term && find(term, lang)[0];
      return !term || (first && lookupKey(first.form) === lookupKey(term)) ? [] : [term];
    }),
  );
  expect(missed).toEqual([]);
});

describe('spans', () => {
  test.each([
    ['réfugié', 'refu', '[réfu]gié'],
    ['re\u0301fugie\u0301', 're', '[re\u0301]fugie\u0301'],
    ['Flüchtling', 'fluchtling', '[Flüchtling]'],
    ['Straße nach Europa', 'strass', '[Straß]e nach Europa'],
    ['demandeur d’asile débouté', 'demandeur d', '[demandeur] [d]’asile débouté'],
    ['droit d’asile', 'd', '[d]roit [d]’asile'],
  ])('of %s for "%s"', (form, query, expected) => {
    expect(shown({ form, matches: matchedSpans(form, query, new Set()) })).toBe(expected);
  });

  test('of a word that is only alike are the whole word', () => {
    const matches = matchedSpans('de vluchteling', 'vluchtleing', new Set(['vluchteling']));
    expect(shown({ form: 'de vluchteling', matches })).toBe('de [vluchteling]');
  });
});

test('the same comes before a beginning, that before a word further on, that before a slip', () => {
  const near = (key: string) => closeness({ key, status: 'preferred', isOwn: false }, 'asiel');
  const order = ['asiel', 'asielzoeker', 'recht op asiel', 'asyl'];
  expect(order.toSorted((a, b) => near(b) - near(a))).toEqual(order);
});
