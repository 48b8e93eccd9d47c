import { beforeAll, describe, expect, test } from 'vitest';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { languages } from '../../lib/glossary/language.ts';
import { insteadOf, makeCard } from '../../lib/match/card.ts';
import { createLookup, type Lookup } from '../../lib/match/lookup.ts';
import { pageReport, surroundings } from '../../lib/match/report.ts';
import { loadGlossary } from '../../scripts/glossary.ts';
import { root } from '../../scripts/ready.mjs';

let glossary: Glossary;
let lookup: Lookup;
beforeAll(() => {
  glossary = loadGlossary(root);
  lookup = createLookup(glossary);
});

describe('a card', () => {
  test('has everything of its concept in the language of the page', () => {
    const card = makeCard(glossary, { concept: 'refugee', lang: 'nl', interfaceLang: 'fr' });
    expect(card).toMatchObject({ term: 'vluchteling', lang: 'nl' });
    expect(card?.categoryLabel).toBe('Personnes et statuts');
    expect(card?.law).toMatch(/1951/);
    expect(card?.equivalents.map(({ lang }) => lang)).toEqual(['en', 'fr', 'de']);
    expect(card?.sources.length).toBeGreaterThan(0);
    expect(card?.notTheSameAs.every(({ difference }) => difference)).toBe(true);
  });

  test('of an unknown concept is none', () => {
    expect(makeCard(glossary, { concept: 'nope', lang: 'nl', interfaceLang: 'nl' })).toBeNull();
  });

  test('exists for every concept in every language', () => {
    for (const concept of Object.keys(glossary.concepts)) {
      for (const lang of languages) {
        const card = makeCard(glossary, { concept, lang, interfaceLang: lang });
        expect(card?.lang, `${concept} in ${lang}`).toBe(lang);
      }
    }
  });
});

describe('better terms', () => {
  const ask = (flag: string, concept: string, form: string, plural = false) =>
    insteadOf(glossary, { concept, lang: 'nl', interfaceLang: 'nl', flag, form, plural });

  test('are in the number of the form', () => {
    expect(ask('NL-01', 'irregular-migrant', 'illegaal')[0]).not.toMatch(/mensen/);
    expect(ask('NL-01', 'irregular-migrant', 'illegalen', true)[0]).toMatch(/mensen/);
  });

  test('keep the words that a pattern leaves', () => {
    expect(ask('NL-02', 'irregular-migrant', 'illegale Marokkaanse migranten')).toContain(
      'irreguliere Marokkaanse migranten',
    );
  });
});

describe('look-up', () => {
  test.each([
    ['vluchteling', 'refugee'],
    ['vluchtel', 'refugee'],
    ['refugie', 'refugee'],
    ['Flüchtling', 'refugee'],
    ['asielzoeker', 'asylum-seeker'],
    ['asielzoekr', 'asylum-seeker'],
    ['illegalen', 'irregular-migrant'],
    ['economische vluchteling', 'economic-migrant'],
    ['mensensmokkel', 'migrant-smuggling'],
    ['brain drain', 'brain-drain'],
  ])('"%s" leads to %s', (query, concept) => {
    expect(lookup.find(query, ['nl'])[0]?.concept).toBe(concept);
  });

  test('gives each concept once, and the own language before others', () => {
    const hits = lookup.find('migratie', ['nl', 'fr']);
    expect(new Set(hits.map(({ concept }) => concept)).size).toBe(hits.length);
    expect(hits[0]?.lang).toBe('nl');
    expect(lookup.find('illeg', ['nl'])[0]?.lang).toBe('nl');
  });

  test.each(['', '   ', '!!', 'xyzzyqwert'])('%j gives nothing', (query) => {
    expect(lookup.find(query, ['nl'])).toEqual([]);
  });
});

describe('a report', () => {
  const placed = (place: number, verdict: 'term' | 'flag' | 'info', concept: string) => ({
    ...{ place, lang: 'nl' as const, text: 'Een woord hier.' },
    occurrence: {
      ...{ start: 4, end: 9, form: 'woord', concept, category: 'persons', term: concept },
      ...{ verdict, attribution: 'own' as const },
    },
  });

  test('lists flags first, then remarks, then terms, with all places', () => {
    const all = [
      placed(1, 'term', 'a'),
      placed(2, 'flag', 'b'),
      placed(3, 'info', 'c'),
      placed(4, 'term', 'a'),
    ];
    const { groups } = pageReport('nl', all);
    expect(
      groups.map(({ verdict, places }) => [verdict, places.map(({ place }) => place)]),
    ).toEqual([
      ['flag', [2]],
      ['info', [3]],
      ['term', [1, 4]],
    ]);
  });

  test('shows the sentence around a place, cut at spaces', () => {
    const text = `Eerste zin. ${'lang '.repeat(30)}woord ${'kort '.repeat(30)}slot. Nog een.`;
    const start = text.indexOf('woord');
    const { before, after } = surroundings(text, { start, end: start + 5 });
    expect(before).toMatch(/^…(lang )+$/);
    expect(after).toMatch(/^ (kort ?)+…$/);
    expect(surroundings('Een. Twee woord drie. Vier.', { start: 10, end: 15 })).toEqual({
      before: 'Twee ',
      after: ' drie.',
    });
  });
});
