import { expect, test } from 'vitest';
import { languages } from '../../lib/glossary/language.ts';
import { packIndex, unpackIndex } from '../../lib/match/pack.ts';
import { loadGlossary } from '../../scripts/glossary.ts';
import { root } from '../../scripts/ready.mjs';

const glossary = loadGlossary(root);
const sorted = <T>(entries: readonly T[]) => entries.map((entry) => JSON.stringify(entry)).sort();

test.each(languages)('nothing of the index of %s is lost on the way', (lang) => {
  const index = glossary.index[lang];
  const again = unpackIndex(lang, JSON.parse(JSON.stringify(packIndex(index))));
  expect(again.terms).toEqual(index.terms);
  expect(sorted(again.patterns)).toEqual(sorted(index.patterns));
  expect(again.lists).toEqual(index.lists);
  expect(sorted(again.forms)).toEqual(sorted(index.forms));
});
