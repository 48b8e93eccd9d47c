import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/glossary/language.ts';
import { Candidates } from '../../lib/match/candidates.ts';
import { CommonWords } from '../../lib/match/common-words.ts';
import { languageParts } from '../../lib/match/language-parts.ts';
import { findOccurrences } from '../../lib/match/match.ts';
import { PageWords } from '../../lib/match/page-words.ts';
import { knownWords, Vocabulary, vocabularyFor } from '../../lib/match/vocabulary.ts';
import { loadGlossary } from '../../scripts/glossary.ts';
import { root } from '../../scripts/ready.mjs';

const glossary = loadGlossary(root);

/** The examples of all flags in a language. */
function examples(lang: (typeof languages)[number]): string[] {
  const flags = [
    ...Object.values(glossary.concepts).flatMap((one) => one[lang]?.terms ?? []),
    ...Object.values(glossary.patterns).flatMap((one) => one[lang] ?? []),
  ].flatMap((one) => one.flags ?? []);
  return flags.flatMap(({ examples: { match, ignore } }) => [...match, ...ignore]);
}

describe.each(languages)('texts in %s', (lang) => {
  const texts = examples(lang);
  const index = glossary.index[lang];

  test('that hold a term are never left out', () => {
    const page = new PageWords();
    const rows = texts.map((text) => page.read(text));
    const words = Array.from({ length: page.count }, (_, number) => page.word(number));
    const candidates = new Candidates(
      new Vocabulary(lang, knownWords(index, new Set(words))),
      page,
    );
    for (const [at, text] of texts.entries()) {
      const found = findOccurrences(text, vocabularyFor(lang, index, text));
      const row = rows[at] ?? { from: 0, to: 0 };
      if (found.length > 0) expect([text, candidates.mayStandIn(row)]).toEqual([text, true]);
    }
  });

  test('put together from words of the glossary are never left out', () => {
    const words = index.forms.flatMap((form) => form.words.map((word) => word.replace(/^\W+/, '')));
    const steps = index.patterns.flatMap((one) => one.steps.flatMap((step) => step.words));
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...steps)), { maxLength: 8 }),
        (some) => {
          const text = some.join(' ');
          const page = new PageWords();
          const row = page.read(text);
          const vocabulary = vocabularyFor(lang, index, text);
          const found = findOccurrences(text, vocabulary);
          if (found.length > 0) {
            expect(new Candidates(vocabulary, page).mayStandIn(row)).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('with a quotation in another language are known as such', () => {
    for (const other of languages) {
      for (const quoted of examples(other)) {
        const page = new PageWords();
        const text = `${texts[0]} “${quoted}” ${texts[1]}`;
        const may = new CommonWords(page).mayQuoteOther(lang, page.read(text));
        if (languageParts(text, lang).length > 1) expect([text, may]).toEqual([text, true]);
      }
    }
  });
});

test('a text of other words is left out, however many of them begin a term', () => {
  const page = new PageWords();
  const row = page.read('The human right to work in a country of asylum is not discussed here.');
  const index = glossary.index.en;
  const words = Array.from({ length: page.count }, (_, number) => page.word(number));
  const vocabulary = new Vocabulary('en', knownWords(index, new Set([...words, 'trafficking'])));
  page.read('trafficking');
  expect(vocabulary.formsOf('human').length).toBeGreaterThan(0);
  const alone = page.read('A human mistake, and then another.');
  expect(new Candidates(vocabulary, page).mayStandIn(alone)).toBe(false);
  expect(new Candidates(vocabulary, page).mayStandIn(row)).toBe(true);
});
