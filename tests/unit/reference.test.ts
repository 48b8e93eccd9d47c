/** The matcher against a slow and obvious one, on random glossaries and texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Concept } from '../../lib/glossary/concept.ts';
import { foldWord } from '../../lib/match/fold.ts';
import { indexLanguage } from '../../lib/match/index-language.ts';
import { findOccurrences } from '../../lib/match/match.ts';
import { Vocabulary } from '../../lib/match/vocabulary.ts';
import { concept } from './concepts.ts';

const word = fc.constantFrom('aa', 'bb', 'cc', 'dd', 'aab', 'Aa', 'bbé');
const form = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const glossary = fc
  .uniqueArray(form, { minLength: 1, maxLength: 8, selector: (one) => foldWord(one) })
  .map((forms) => forms.map((term, at) => concept(`c${at}`, { term, status: 'preferred' })));
const gap = fc.constantFrom(' ', ' ', ' ', '-', '\u00A0', '  ', ', ', '. ', '\n', '\u00AD');
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 25 })
  .map((parts) => parts.map(([one, between]) => one + between).join(''));

/** Every place, every form, by a regular expression of its own; leftmost, then longest. */
function reference(concepts: readonly Concept[], written: string): [number, number, string][] {
  const found: [number, number, string][] = [];
  for (const { id, nl } of concepts) {
    const words = (nl?.terms[0]?.term ?? '').split(' ').map((one) => [...one].join('\u00AD*'));
    const between = '(?:[\\s\\u00AD]+|[-\\u2010\\u2011]\\s*)';
    const edge = '[\\p{L}\\p{M}\\p{N}\\u00AD]';
    const pattern = new RegExp(`(?<!${edge})${words.join(between)}(?!${edge})`, 'giu');
    for (let start = 0; start < written.length; start += 1) {
      pattern.lastIndex = start;
      const match = pattern.exec(written);
      if (match?.index === start) found.push([start, start + match[0].length, id]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let last = 0;
  return found.filter(([start, end]) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

const withoutSoftHyphens = (written: string) => written.replaceAll('\u00AD', ' ');

describe('on random glossaries and texts', () => {
  test('the matcher finds what the slow one finds', () => {
    fc.assert(
      fc.property(glossary, text.map(withoutSoftHyphens), (concepts, written) => {
        const index = indexLanguage('en', {
          concepts: concepts.map(({ nl, ...rest }) => ({ ...rest, en: nl }) as Concept),
          patterns: [],
          lists: {},
        });
        const found = findOccurrences(written, new Vocabulary('en', index)).map(
          ({ start, end, concept: id }) => [start, end, id],
        );
        expect(found).toEqual(reference(concepts, written));
      }),
      { numRuns: 500 },
    );
  });

  test('invisible characters inside words change nothing but the offsets', () => {
    fc.assert(
      fc.property(glossary, text.map(withoutSoftHyphens), (concepts, written) => {
        const index = indexLanguage('nl', { concepts, patterns: [], lists: {} });
        const vocabulary = new Vocabulary('nl', index);
        const hyphenated = written.replace(/(\p{L})(?=\p{L})/gu, '$1\u00AD');
        const ids = (one: string) => findOccurrences(one, vocabulary).map(({ concept: id }) => id);
        expect(ids(hyphenated)).toEqual(ids(written));
      }),
    );
  });
});

test('the work grows with the text, not with the number of terms', () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    concept(`c${at}`, { term: `woord${at}`, status: 'preferred' }),
  );
  const small = new Vocabulary(
    'nl',
    indexLanguage('nl', { concepts: many.slice(0, 100), patterns: [], lists: {} }),
  );
  const large = new Vocabulary(
    'nl',
    indexLanguage('nl', { concepts: many, patterns: [], lists: {} }),
  );
  const page = 'Een woord7 en nog wat tekst zonder iets bijzonders. '.repeat(2000);
  const time = (vocabulary: Vocabulary) => {
    const start = performance.now();
    findOccurrences(page, vocabulary);
    return performance.now() - start;
  };
  // In turn, and the best of each: what else the machine does then touches both alike, or neither.
  const runs = Array.from({ length: 9 }, () => [time(large), time(small)] as const);
  const best = (at: 0 | 1) => Math.min(...runs.map((run) => run[at]));
  expect(best(0) / best(1)).toBeLessThan(2);
});
