/** A program: builds the extension with a number of own terms (first argument) into a folder (second). */
import { build } from 'wxt';
import type { FormEntry, Glossary, TermEntry } from '../../../lib/glossary/glossary.ts';
import { formWords } from '../../../lib/match/words.ts';
import { glossaryPlugin } from '../../../scripts/glossary-plugin.ts';
import { root } from '../../../scripts/ready.mjs';
import { madeWord, numbers } from './made.ts';

const everyday = [
  'work',
  'people',
  'house',
  'water',
  'right',
  'state',
  'law',
  'money',
  'time',
  'land',
];

/** Adds own terms: made-up words, and in every third term an everyday word beside one. */
function withTerms(glossary: Glossary, count: number): Glossary {
  const next = numbers(count);
  const terms: Record<string, TermEntry> = { ...glossary.index.en.terms };
  const forms: FormEntry[] = [...glossary.index.en.forms];
  for (let at = 0; at < count; at += 1) {
    const made = `${madeWord(next)}${at}`;
    const other = everyday[at % everyday.length] ?? '';
    const term = at % 3 === 0 ? `${other} ${made}` : made;
    const key = `own/${term}`;
    terms[key] = { ...{ concept: 'own', category: 'own', term }, status: 'preferred' };
    forms.push({ term: key, words: formWords(term) });
  }
  const en = { ...glossary.index.en, terms, forms };
  return { ...glossary, index: { ...glossary.index, en } };
}

const [, , count = '0', outDir = ''] = process.argv;
await build({
  ...{ root, outDir, browser: 'chrome' },
  vite: () => ({
    plugins: [
      { ...glossaryPlugin(root, (glossary) => withTerms(glossary, Number(count))), enforce: 'pre' },
    ],
  }),
});
