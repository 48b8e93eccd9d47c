/** Reads `data/`, checks it and builds the glossary. The only place that knows where the files lie. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkGlossary } from '../lib/glossary/check.ts';
import {
  categoriesSchema,
  conceptSchema,
  patternSchema,
  sourcesSchema,
  type WordLists,
  wordListsSchema,
} from '../lib/glossary/concept.ts';
import { figureSchema } from '../lib/glossary/figure.ts';
import type { Glossary, LanguageIndex } from '../lib/glossary/glossary.ts';
import { type Lang, languages } from '../lib/glossary/language.ts';
import { type DataFile, type Problem, type Reading, readDataFile } from '../lib/glossary/read.ts';
import { checkFlags, checkForms } from '../lib/match/check-index.ts';
import { indexLanguage } from '../lib/match/index-language.ts';

/** Thrown when data files need mending; the message is one line per problem. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ path, line, message }) => `${path}:${line}: ${message}`);
    super(`The glossary needs mending in ${lines.length} places:\n${lines.join('\n')}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}

/**
 * Builds the glossary from the files under `root/data`.
 * @throws DataError when an entry is broken.
 */
export function loadGlossary(root: string): Glossary {
  return compileGlossary(readDataFiles(root));
}

/** All YAML files under `root/data`, sorted by path. */
export function readDataFiles(root: string): DataFile[] {
  return readdirSync(join(root, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
}

/**
 * Checks data files and builds the glossary from them.
 * @throws DataError when an entry is broken; all problems at once.
 */
export function compileGlossary(files: readonly DataFile[]): Glossary {
  const problems: Problem[] = [];
  const under = (folder: string) => files.filter(({ path }) => path.startsWith(`data/${folder}/`));
  const named = (path: string): DataFile =>
    files.find((file) => file.path === path) ?? { path, text: '' };
  const readAll = <T>(folder: string, read: (file: DataFile) => Reading<T> | null) =>
    under(folder).flatMap((file) => read(file) ?? []);

  const categories = readDataFile(named('data/categories.yml'), categoriesSchema, problems);
  const sources = readDataFile(named('data/sources.yml'), sourcesSchema, problems);
  const concepts = readAll('concepts', (file) => readDataFile(file, conceptSchema, problems));
  const patterns = readAll('patterns', (file) => readDataFile(file, patternSchema, problems));
  const figures = readAll('figures', (file) => readDataFile(file, figureSchema, problems));
  const words: Partial<Record<Lang, Reading<WordLists>>> = {};
  for (const lang of languages) {
    const lists = readDataFile(named(`data/words/${lang}.yml`), wordListsSchema, problems);
    if (lists) words[lang] = lists;
  }
  // One broken file makes every reference to it look broken too: mend files first.
  if (problems.length > 0 || !categories || !sources) throw new DataError(problems);

  const index = indexAll(concepts, patterns, words);
  problems.push(
    ...checkGlossary({
      concepts,
      patterns,
      figures,
      categories: new Set(categories.value.map(({ id }) => id)),
      sources,
      words,
    }),
    ...checkForms(concepts),
    ...checkFlags(concepts, patterns, index),
  );
  if (problems.length > 0) throw new DataError(problems);
  return {
    categories: categories.value,
    sources: sources.value,
    concepts: Object.fromEntries(concepts.map(({ value }) => [value.id, value])),
    patterns: Object.fromEntries(patterns.map(({ value }) => [value.id, value])),
    figures: Object.fromEntries(figures.map(({ value }) => [value.id, value])),
    index,
  };
}

function indexAll(
  concepts: readonly Reading<Glossary['concepts'][string]>[],
  patterns: readonly Reading<Glossary['patterns'][string]>[],
  words: Readonly<Partial<Record<Lang, Reading<WordLists>>>>,
): Record<Lang, LanguageIndex> {
  return Object.fromEntries(
    languages.map((lang) => [
      lang,
      indexLanguage(lang, {
        concepts: concepts.map(({ value }) => value),
        patterns: patterns.map(({ value }) => value),
        lists: words[lang]?.value ?? {},
      }),
    ]),
  ) as Record<Lang, LanguageIndex>;
}
