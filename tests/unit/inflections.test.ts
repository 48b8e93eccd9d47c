import { expect, test } from 'vitest';
import type { Lang } from '../../lib/glossary/language.ts';
import { indexLanguage, writtenForms } from '../../lib/match/index-language.ts';
import { findOccurrences } from '../../lib/match/match.ts';
import { Vocabulary } from '../../lib/match/vocabulary.ts';
import { concept } from './concepts.ts';

const forms = (lang: Lang, term: string, others: string[] = [], plurals: string[] = []) =>
  writtenForms({ term, forms: others, plurals }, lang).map(({ form }) => form);

test('Dutch forms also stand without the diaeresis', () => {
  expect(forms('nl', 'reïntegratie')).toEqual(['reïntegratie', 'reintegratie']);
  expect(forms('nl', 'asiel')).toEqual(['asiel']);
});

test('German feminine forms beside a masculine one also stand with a gender sign', () => {
  const made = forms('de', 'Migrant', ['Migrantin'], ['Migranten', 'Migrantinnen']);
  expect(made).toEqual(expect.arrayContaining(['Migrant:in', 'Migrant*innen', 'Migrant/-innen']));
  expect(forms('de', 'Syrerin')).toEqual(['Syrerin']);
  expect(forms('de', 'Termin')).toEqual(['Termin']);
});

test.each([
  ['réfugié', 'réfugiée', 'réfugié·e'],
  ['demandeur d’asile', 'demandeuse d’asile', 'demandeur·euse d’asile'],
  ['étranger', 'étrangère', 'étranger(ère)'],
])('French %s and %s also stand as %s', (masculine, feminine, inclusive) => {
  expect(forms('fr', masculine, [feminine])).toContain(inclusive);
});

test('French forms also stand without the accents inside', () => {
  expect(forms('fr', 'réfugié')).toContain('refugié');
  expect(forms('fr', 'étranger')).toEqual(['étranger']);
});

test('French plurals close the inclusive ending, and count as plural', () => {
  const made = writtenForms(
    { term: 'réfugié', forms: ['réfugiée'], plurals: ['réfugiés', 'réfugiées'] },
    'fr',
  );
  for (const form of ['réfugié·e·s', 'réfugié(e)s', 'réfugié.e.s', 'réfugié-es']) {
    expect(made).toContainEqual({ form, plural: true });
  }
});

test('French capitals may lack their accents; small letters may not', () => {
  const concepts = [
    {
      ...concept('refugee'),
      fr: { definition: 'x', terms: [{ term: 'réfugié', status: 'preferred' as const }] },
    },
  ];
  const vocabulary = new Vocabulary(
    'fr',
    indexLanguage('fr', { concepts, patterns: [], lists: {} }),
  );
  const found = (text: string) => findOccurrences(text, vocabulary).map(({ form }) => form);
  expect(found('UN REFUGIE, UN RÉFUGIÉ, un réfugié')).toEqual(['REFUGIE', 'RÉFUGIÉ', 'réfugié']);
  expect(found('Il se refugie.')).toEqual([]);
});
