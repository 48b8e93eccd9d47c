/** A page learns its words bit by bit; what it finds must not depend on when which word came. */
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Lang, languages } from '../../lib/glossary/language.ts';
import { findOccurrences } from '../../lib/match/match.ts';
import { knownWords, Vocabulary, vocabularyFor } from '../../lib/match/vocabulary.ts';
import { bareWord, splitWords } from '../../lib/match/words.ts';
import { loadGlossary } from '../../scripts/glossary.ts';

const glossary = loadGlossary(join(import.meta.dirname, '..', '..'));

/** Every example sentence of a language: between them they use each pattern. */
function examplesOf(lang: Lang): string[] {
  const texts = [...Object.values(glossary.concepts), ...Object.values(glossary.patterns)];
  return texts.flatMap(({ [lang]: text }) => {
    const terms = text && 'terms' in text ? text.terms : [];
    const flags = [...(text && 'flags' in text ? text.flags : []), ...terms];
    return flags.flatMap((one) =>
      'examples' in one ? one.examples.match : (one.flags ?? []).flatMap((f) => f.examples.match),
    );
  });
}

test.each(languages)('%s words that come in any number of passes find the same', (lang) => {
  const index = glossary.index[lang];
  const examples = examplesOf(lang);
  expect(examples.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(
      fc.subarray(examples, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 6 }),
      fc.infiniteStream(fc.nat()),
      (sentences, passes, chance) => {
        const text = sentences.join(' ');
        const slowly = new Vocabulary(lang);
        const words = new Set(splitWords(text).map(({ folded }) => folded));
        const pass = new Map(
          [...words].map((word) => [word, (chance.next().value ?? 0) % passes] as const),
        );
        for (let now = 0; now < passes; now += 1) {
          const news = [...words].filter((word) => pass.get(word) === now);
          slowly.add(knownWords(index, new Set(news)));
        }
        expect(findOccurrences(text, slowly)).toEqual(
          findOccurrences(text, vocabularyFor(lang, index, text)),
        );
      },
    ),
    { numRuns: 150 },
  );
});

test.each(languages)('%s forms come with one of their words, and only then', (lang) => {
  const index = glossary.index[lang];
  for (const { words } of index.forms.slice(0, 400)) {
    const bare = words.map(bareWord);
    const answers = bare.map((word) => knownWords(index, new Set([word])).forms);
    const has = answers.filter((forms) =>
      forms.some((form) => form.words.join(' ') === words.join(' ')),
    );
    expect(new Set(bare).size === bare.length ? has : has.slice(0, 1)).toHaveLength(1);
  }
  expect(knownWords(index, new Set(['qwertz'])).forms).toEqual([]);
});
