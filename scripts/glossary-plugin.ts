import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Concept, Pattern } from '../lib/glossary/concept.ts';
import type { Glossary } from '../lib/glossary/glossary.ts';
import { languages } from '../lib/glossary/language.ts';
import { packIndex } from '../lib/match/pack.ts';
import { loadGlossary, readDataFiles } from './glossary.ts';

const name = 'virtual:glossary';

/**
 * Gives `import { glossary } from 'virtual:glossary'` the glossary that `data/` makes.
 * @param change What a bench makes of it.
 */
export function glossaryPlugin(
  root: string,
  change: (glossary: Glossary) => Glossary = (glossary) => glossary,
): Plugin {
  return {
    name: 'migralex-glossary',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      for (const { path } of readDataFiles(root)) this.addWatchFile(join(root, path));
      return glossaryModule(shipped(change(loadGlossary(root))), root);
    },
  };
}

/** What readers need of the glossary; the flags' examples are for those who edit it. */
export function shipped(glossary: Glossary) {
  const index = Object.fromEntries(
    languages.map((lang) => [lang, packIndex(glossary.index[lang])]),
  );
  return {
    ...glossary,
    concepts: mapValues(glossary.concepts, withoutExamples<Concept>),
    patterns: mapValues(glossary.patterns, withoutExamples<Pattern>),
    index,
  };
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => T) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function withoutExamples<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'examples' ? undefined : part)));
}

/** The module: an index is unpacked when its language is first asked for. */
function glossaryModule(data: object, root: string): string {
  const json = JSON.stringify(JSON.stringify(data));
  return `
import { unpackIndex } from ${JSON.stringify(join(root, 'lib', 'match', 'pack.ts'))};
// Parsing a string of JSON is quicker than reading the same as source text.
const data = JSON.parse(${json});
const unpacked = {};
const index = {};
for (const lang of Object.keys(data.index)) {
  Object.defineProperty(index, lang, { get: () => (unpacked[lang] ??= unpackIndex(lang, data.index[lang])) });
}
export const glossary = { ...data, index };
`;
}
