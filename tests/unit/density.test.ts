import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWanted, type Mention, shownPlaces } from '../../lib/match/density.ts';
import type { Occurrence } from '../../lib/match/occurrence.ts';

const mentions = fc
  .array(
    fc.record({
      concept: fc.constantFrom('refugee', 'migrant', 'irregular-migrant'),
      verdict: fc.constantFrom('term', 'flag', 'info'),
      article: fc.constantFrom('a', 'b', 'page'),
    }),
    { maxLength: 40 },
  )
  .map((list): Mention[] => list.map((one, at) => ({ ...one, place: at + 1 })));

const keyOf = ({ article, concept }: Mention) => `${article} ${concept}`;

describe('first mentions', () => {
  test('each article shows each of its concepts exactly once', () => {
    fc.assert(
      fc.property(mentions, (all) => {
        const places = shownPlaces(all, 'first');
        const shown = all.filter(({ place }) => places.has(place)).map(keyOf);
        expect([...shown].sort()).toEqual([...new Set(all.map(keyOf))].sort());
      }),
    );
  });

  test('that is the first flag where the article has one, else the first mention', () => {
    fc.assert(
      fc.property(mentions, (all) => {
        const places = shownPlaces(all, 'first');
        for (const shown of all.filter(({ place }) => places.has(place))) {
          const same = all.filter((other) => keyOf(other) === keyOf(shown));
          const flags = same.filter(({ verdict }) => verdict === 'flag');
          expect(shown).toBe(flags[0] ?? same[0]);
        }
      }),
    );
  });

  test('text that is added or removed elsewhere changes nothing in an article', () => {
    fc.assert(
      fc.property(mentions, (all) => {
        const places = shownPlaces(all, 'first');
        const alone = shownPlaces(
          all.filter(({ article }) => article === 'a'),
          'first',
        );
        const inA = all.filter(({ article, place }) => article === 'a' && places.has(place));
        expect(inA.map(({ place }) => place).sort()).toEqual([...alone].sort());
      }),
    );
  });
});

test('flags only, all, none', () => {
  fc.assert(
    fc.property(mentions, (all) => {
      const flags = all.filter(({ verdict }) => verdict === 'flag').map(({ place }) => place);
      expect([...shownPlaces(all, 'flags')]).toEqual(flags);
      expect(shownPlaces(all, 'all').size).toBe(all.length);
      expect(shownPlaces(all, 'none').size).toBe(0);
    }),
  );
});

describe('what is not wanted', () => {
  const term: Occurrence = {
    ...{ start: 0, end: 9, form: 'illegalen', concept: 'irregular-migrant', category: 'persons' },
    ...{ term: 'illegaal', verdict: 'term', attribution: 'own' },
  };
  const flag: Occurrence = { ...term, verdict: 'flag', flag: 'NL-01', level: 'warn' };
  const quoted: Occurrence = { ...flag, verdict: 'info', attribution: 'quote' };
  const none = { known: new Set<string>(), dismissed: [] };

  test('a known concept is not explained, but still flagged', () => {
    const unwanted = { ...none, known: new Set(['irregular-migrant']) };
    expect(isWanted(term, unwanted)).toBe(false);
    expect(isWanted(quoted, unwanted)).toBe(false);
    expect(isWanted(flag, unwanted)).toBe(true);
    expect(isWanted({ ...term, concept: 'refugee' }, unwanted)).toBe(true);
  });

  test('a dismissed flag is gone on its term, quoted or not, and stays on other terms', () => {
    const unwanted = { ...none, dismissed: [{ flag: 'NL-01', term: 'illegaal' }] };
    expect(isWanted(flag, unwanted)).toBe(false);
    expect(isWanted(quoted, unwanted)).toBe(false);
    expect(isWanted({ ...flag, term: 'illegale vreemdeling' }, unwanted)).toBe(true);
    expect(isWanted({ ...flag, flag: 'NL-02' }, unwanted)).toBe(true);
    expect(isWanted(term, unwanted)).toBe(true);
  });
});
