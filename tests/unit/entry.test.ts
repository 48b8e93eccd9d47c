import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/glossary/language.ts';
import { differenceBetween, listConcepts, makeEntry } from '../../lib/match/entry.ts';
import { loadGlossary } from '../../scripts/glossary.ts';

const glossary = loadGlossary('.');

describe.each(languages)('entries in %s', (lang) => {
  test('every concept has one, with all its terms and flags', () => {
    for (const [id, concept] of Object.entries(glossary.concepts)) {
      const entry = makeEntry(glossary, id, lang);
      const terms = concept[lang]?.terms ?? [];
      expect(entry?.wording.flatMap((words) => words.terms).sort()).toEqual(
        terms.map(({ term }) => term).sort(),
      );
      const flags = new Set(entry?.wording.flatMap((words) => words.flags.map((f) => f.because)));
      expect(flags).toEqual(
        new Set(terms.flatMap((term) => term.flags ?? []).map((f) => f.because)),
      );
    }
  });

  test('the list has every concept with its other terms', () => {
    const list = listConcepts(glossary, lang);
    expect(list.map(({ concept }) => concept).sort()).toEqual(
      Object.keys(glossary.concepts).sort(),
    );
    const refugee = list.find(({ concept }) => concept === 'refugee');
    expect(refugee?.others.map(({ term }) => term)).not.toContain(refugee?.term);
    expect(refugee?.others.length).toBeGreaterThan(0);
  });

  test('whichever of two concepts has the difference, both orders tell it', () => {
    for (const { id, notTheSameAs } of Object.values(glossary.concepts)) {
      for (const other of notTheSameAs) {
        expect(differenceBetween(glossary, [id, other], lang)).not.toBeNull();
        expect(differenceBetween(glossary, [other, id], lang)).not.toBeNull();
      }
    }
  });
});

test('the best terms come first, and those with the same remark stand together', () => {
  const entry = makeEntry(glossary, 'asylum-seeker', 'de');
  const statuses = entry?.wording.map(({ status }) => status) ?? [];
  expect(statuses[0]).toBe('preferred');
  expect(statuses.indexOf('deprecated')).toBeGreaterThan(statuses.lastIndexOf('admitted'));
  const entries = Object.keys(glossary.concepts).map((id) => makeEntry(glossary, id, 'nl'));
  const admitted = entries.flatMap((one) => one?.wording ?? []);
  expect(admitted.some(({ terms, status }) => status === 'admitted' && terms.length > 1)).toBe(
    true,
  );
});

test('a pattern leaves open what it would take from the text', () => {
  const entry = makeEntry(glossary, 'irregular-migrant', 'nl');
  const better = entry?.patterns.flatMap(({ flags }) => flags.flatMap(({ instead }) => instead));
  expect(better).toContain('irreguliere …');
  expect(better?.join()).not.toContain('{rest}');
});

test('there is no entry for a concept that there is not', () => {
  expect(makeEntry(glossary, 'no-such-thing', 'nl')).toBeNull();
  expect(differenceBetween(glossary, ['refugee', 'no-such-thing'], 'nl')).toBeNull();
});
