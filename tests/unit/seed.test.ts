/** The checklist of the glossary, row by row: found in a text, found by looking up, said on the card. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Flag } from '../../lib/glossary/concept.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { type Lang, languages } from '../../lib/glossary/language.ts';
import { makeCard } from '../../lib/match/card.ts';
import { createLookup, type Lookup } from '../../lib/match/lookup.ts';
import { findOccurrences } from '../../lib/match/match.ts';
import { Vocabulary } from '../../lib/match/vocabulary.ts';
import { loadGlossary } from '../../scripts/glossary.ts';
import { root } from '../../scripts/ready.mjs';
import {
  confused,
  definedTerms,
  flagCounts,
  instruments,
  mentionedTerms,
  statements,
} from './seed-checklist.ts';

let glossary: Glossary;
let lookup: Lookup;
let dutch: Vocabulary;
beforeAll(() => {
  glossary = loadGlossary(root);
  lookup = createLookup(glossary);
  dutch = new Vocabulary('nl', glossary.index.nl);
});

/** Everything that a card says in running text. */
function cardText(concept: string, lang: Lang): string {
  const card = makeCard(glossary, { concept, lang, interfaceLang: lang });
  expect(card?.lang, `${concept} in ${lang}`).toBe(lang);
  const differences = card?.notTheSameAs.map(({ difference }) => difference) ?? [];
  return [card?.definition, card?.note, card?.law, ...differences].join('\n');
}

/** The concepts that a look-up offers, best first. */
function offered(query: string): string[] {
  return lookup.find(query, ['nl']).map(({ concept }) => concept);
}

/** Looks for facts in the Dutch card, and for years and numbers in the card of every language. */
function saysAll(concept: string, facts: readonly string[], everywhere: readonly string[] = []) {
  const dutchText = cardText(concept, 'nl').toLowerCase();
  const missing = facts.filter(
    (fact) => !fact.split('|').some((way) => dutchText.includes(way.toLowerCase())),
  );
  expect(missing).toEqual([]);
  for (const lang of languages) {
    const text = cardText(concept, lang);
    const lost = everywhere.filter((piece) => !text.includes(piece));
    expect({ lang, lost }).toEqual({ lang, lost: [] });
  }
}

/** A difference in all four languages on the card of the first. */
function tellsApart(concept: string, other: string): boolean {
  return languages.every((lang) => glossary.concepts[concept]?.[lang]?.differences?.[other]);
}

describe('the glossary', () => {
  test('has at least 90 concepts', () => {
    expect(Object.keys(glossary.concepts).length).toBeGreaterThanOrEqual(90);
  });

  test('has every concept in four languages, each with its differences', () => {
    for (const concept of Object.values(glossary.concepts)) {
      for (const lang of languages) {
        const text = concept[lang];
        const where = `${concept.id} in ${lang}`;
        expect(text, where).toBeDefined();
        expect(
          text?.terms.filter(({ status }) => status === 'preferred'),
          where,
        ).toHaveLength(1);
        expect(Object.keys(text?.differences ?? {}).sort(), where).toEqual(
          [...concept.notTheSameAs].sort(),
        );
      }
    }
  });
});

describe('terms with a card of their own', () => {
  const forms = definedTerms.flatMap(({ row, concept, forms }) =>
    forms.map((form) => ({ row, concept, form })),
  );

  test('cover the 25 rows', () => {
    const rows = new Set(definedTerms.map(({ row }) => row));
    expect([...rows]).toEqual(Array.from({ length: 25 }, (_, at) => `A${at + 1}`));
  });

  test.each(forms)('$row: "$form" is found in a Dutch text', ({ concept, form }) => {
    const text = `In de raad ging het gisteren over ${form}, en vandaag weer.`;
    const found = findOccurrences(text, dutch).find((occurrence) => occurrence.concept === concept);
    expect(found?.form).toBe(form.replace(/^een /, ''));
  });

  test.each(forms)('$row: "$form" is looked up', ({ concept, form }) => {
    expect(offered(form.replace(/^een /, '')).slice(0, 3)).toContain(concept);
  });

  test.each(definedTerms)('$row: the card of $concept says what matters', (term) => {
    saysAll(term.concept, term.facts, term.everywhere);
  });

  test('"illegalen" is there as a word to avoid', () => {
    const [found] = findOccurrences('De politie trof twintig illegalen aan.', dutch);
    expect(found).toMatchObject({ concept: 'irregular-migrant', verdict: 'flag', flag: 'NL-01' });
  });
});

describe('terms that stand on the card of another', () => {
  test.each(mentionedTerms)('%s', (term, concept) => {
    const isOffered = offered(term).slice(0, 3).includes(concept);
    const isSaid = cardText(concept, 'nl').toLowerCase().includes(term.toLowerCase());
    expect(isOffered || isSaid).toBe(true);
  });

  test.each(statements)('%s says: %j', (concept, facts) => {
    saysAll(concept, facts);
  });
});

describe('instruments, institutions and processes', () => {
  const names = instruments.flatMap(({ names: all, concept }) =>
    all.map((name) => ({ name, concept })),
  );

  test.each(names)('"$name" is looked up', ({ name, concept }) => {
    expect(offered(name).slice(0, 3)).toContain(concept);
  });

  test.each(instruments)(
    '$names.0: the card says year, article and how it stands today',
    (item) => {
      saysAll(item.concept, item.facts, item.everywhere);
    },
  );
});

describe('flags', () => {
  const flags = (): Flag[] =>
    languages.flatMap((lang) => [
      ...Object.values(glossary.concepts).flatMap(
        (concept) => concept[lang]?.terms.flatMap((term) => term.flags ?? []) ?? [],
      ),
      ...Object.values(glossary.patterns).flatMap((pattern) => pattern[lang]?.flags ?? []),
    ]);
  const ids = Object.entries(flagCounts).flatMap(([lang, count]) =>
    Array.from({ length: count }, (_, at) => `${lang}-${String(at + 1).padStart(2, '0')}`),
  );

  test.each(ids)('%s is there', (id) => {
    expect(flags().map((flag) => flag.id)).toContain(id);
  });

  test('each has at least two examples that it flags and two that it leaves alone', () => {
    const poor = flags().filter(
      ({ examples: { match, ignore } }) => new Set(match).size < 2 || new Set(ignore).size < 2,
    );
    expect(poor.map(({ id, examples }) => [id, examples])).toEqual([]);
  });
});

test.each(confused)('the cards of %s and %s tell the two apart', (one, other) => {
  expect([tellsApart(one, other), tellsApart(other, one)]).toEqual([true, true]);
});
