import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Concept } from '../../lib/glossary/concept.ts';
import { indexLanguage } from '../../lib/match/index-language.ts';
import { findOccurrences } from '../../lib/match/match.ts';
import { knownWords, Vocabulary, vocabularyFor } from '../../lib/match/vocabulary.ts';
import { splitWords } from '../../lib/match/words.ts';
import { concept, flag } from './concepts.ts';

const words = parse(readFileSync(new URL('../../data/words/nl.yml', import.meta.url), 'utf8'));
const lists = Object.fromEntries(
  Object.entries<(string | number)[]>(words).map(([name, list]) => [name, list.map(String)]),
);
const concepts: Concept[] = [
  concept('refugee', { term: 'vluchteling', status: 'preferred', plurals: ['vluchtelingen'] }),
  concept('asylum-seeker', {
    term: 'asielzoeker',
    status: 'preferred',
    plurals: ['asielzoekers'],
  }),
  concept(
    'economic-migrant',
    { term: 'economische migrant', status: 'preferred' },
    {
      term: 'economische vluchteling',
      status: 'deprecated',
      plurals: ['economische vluchtelingen'],
      flags: [flag('NL-06')],
    },
  ),
  concept(
    'irregular-migrant',
    { term: 'mens zonder papieren', status: 'preferred', plurals: ['mensen zonder papieren'] },
    {
      term: 'illegaal',
      status: 'deprecated',
      forms: ['illegale'],
      plurals: ['illegalen'],
      flags: [flag('NL-01', 'person-noun')],
    },
  ),
  concept('iom', { term: 'IOM', status: 'preferred', caseSensitive: true }),
  concept('reintegration', { term: 're-integratie', status: 'preferred', forms: ['reïntegratie'] }),
];
const index = indexLanguage('nl', { concepts, patterns: [], lists });
const vocabulary = new Vocabulary('nl', index);
const find = (text: string) => findOccurrences(text, vocabulary);
const said = (text: string) =>
  find(text).map(({ form, verdict, attribution }) => [form, verdict, attribution]);

describe('finding', () => {
  test('the longest form wins', () => {
    expect(said('Zij noemen hem een economische vluchteling.')[0]?.[0]).toBe(
      'economische vluchteling',
    );
  });

  test('a word inside another word is not found', () => {
    expect(find('De asielzoekerscentra en de oudvluchteling.')).toEqual([]);
  });

  test.each([
    'mensen  zonder\npapieren',
    'mensen\u00A0zonder papieren',
    'MENSEN ZONDER PAPIEREN',
    'mensen zonder pa\u00ADpieren',
  ])('finds %j', (text) => {
    expect(find(text)).toMatchObject([{ start: 0, end: text.length, plural: true }]);
  });

  test('punctuation ends a term', () => {
    expect(find('mensen zonder, papieren')).toEqual([]);
  });

  test('an abbreviation counts only as it is written', () => {
    expect(said('De IOM telt, iom niet.').map(([form]) => form)).toEqual(['IOM']);
  });

  test('the diaeresis may be missing', () => {
    expect(said('reïntegratie, reintegratie en re-integratie')).toHaveLength(3);
  });
});

describe('noun, adjective, adverb', () => {
  test.each([
    ['De politie pakte twintig illegalen op.', 'flag'],
    ['Veertien illegalen in vrachtwagen', 'flag'],
    ['Hij leeft al jaren als een illegaal in de stad.', 'flag'],
    ['De illegale werd opgevangen.', 'flag'],
    ['Er lagen illegale wapens in de kelder.', undefined],
    ['Een illegaal kamp werd ontruimd.', undefined],
    ['Zij staken illegaal de grens over.', undefined],
    ['Een illegaal in België verblijvende man vroeg raad.', undefined],
    ['De illegale immigratie daalde.', undefined],
    ['Tijdens de bezetting werden veel illegalen verraden.', undefined],
  ])('%s', (text, verdict) => {
    expect(find(text).find(({ concept: id }) => id === 'irregular-migrant')?.verdict).toBe(verdict);
  });
});

describe('attribution', () => {
  test.each([
    ['Hij zei: “Er zitten illegalen in.”', 'info', 'quote'],
    ["De 'illegalen' kwamen 's avonds.", 'info', 'quote'],
    ["De illegalen' kwamen.", 'flag', 'own'],
    ['Zij worden vaak "illegalen" genoemd.', 'term', 'mention'],
    ['Het woord illegaal; dat is geschrapt.', 'term', 'mention'],
    ['Het woord illegalen gebruiken wij niet.', 'term', 'mention'],
    ['Er bestaat niet zoiets als een economische vluchteling.', 'term', 'mention'],
  ])('%s', (text, verdict, attribution) => {
    expect(find(text)).toMatchObject([{ verdict, attribution }]);
  });

  test('a span that the page marks as quoted is a quotation', () => {
    const text = 'Er zitten illegalen in.';
    const quoted = [{ start: 0, end: text.length }];
    expect(findOccurrences(text, vocabulary, { quoted })).toMatchObject([{ verdict: 'info' }]);
  });
});

describe('levels', () => {
  test('a flag whose level is off leaves a discouraged word unmarked', () => {
    const levels = new Set(['check' as const]);
    expect(findOccurrences('Twintig illegalen.', vocabulary, { levels })).toEqual([]);
  });
});

describe('for any text', () => {
  const piece = fc.constantFrom(
    ...['illegalen', 'vluchteling', 'economische', 'mensen', 'zonder', 'papieren', 'een', 'IOM'],
    ...[' ', ' ', ', ', '. ', '"', '“', '”', "'", '-', '\u00AD', '\n', 'é', '🙂'],
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('occurrences are sorted, do not overlap and say what stands there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, form } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(form);
          last = end;
        }
      }),
    );
  });

  test('the words of the page are enough: the part of the index they know finds the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const asked = new Set(splitWords(text).map(({ folded }) => folded));
        const partial = new Vocabulary('nl', knownWords(index, asked));
        expect(findOccurrences(text, partial)).toEqual(find(text));
      }),
    );
  });
});

describe('compounds and homonyms', () => {
  const refugee: Concept = concept('refugee', {
    term: 'vluchteling',
    status: 'preferred',
    plurals: ['vluchtelingen'],
    compounds: ['vluchtelingen-', '-vluchteling'],
  });
  const asylum: Concept = concept('asylum', {
    term: 'asiel',
    status: 'preferred',
    unless: ['animal-shelter'],
  });
  const small = indexLanguage('nl', {
    concepts: [refugee, asylum],
    patterns: [],
    lists: { ...lists, 'animal-shelter': ['hond*', 'kat'] },
  });
  const inText = (text: string) => findOccurrences(text, vocabularyFor('nl', small, text));

  test.each(['vluchtelingenkamp', 'oorlogsvluchteling', 'Vluchtelingenraad'])(
    'the whole of %s is marked and builds on the term',
    (word) => {
      expect(inText(`Het ${word} was vol.`)).toMatchObject([
        { form: word, concept: 'refugee', term: 'vluchteling', compound: true },
      ]);
    },
  );

  test('a form is no compound, and too little besides the part makes none', () => {
    expect(inText('Een vluchteling.')).not.toMatchObject([{ compound: true }]);
    expect(inText('vluchtelingenen')).toEqual([]);
  });

  test('a term is left alone where the sentence speaks of another sense', () => {
    expect(inText('Het asiel zoekt een baas voor twee honden.')).toEqual([]);
    expect(inText('Zij vroeg asiel aan. De hond bleef thuis.')).toHaveLength(1);
  });
});
