/** `npm run data`: checks the data files and says what they hold. With `--fix` it formats them first. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Glossary } from '../lib/glossary/glossary.ts';
import type { DataFile, Problem } from '../lib/glossary/read.ts';
import { FormatError, formatDataFile, formatProblem } from './data/format.ts';
import { summary } from './data/summary.ts';
import { compileGlossary, DataError, readDataFiles } from './glossary.ts';
import { root } from './ready.mjs';

/** Formats the files that are not in the canonical form; what cannot be formatted stays, and the check names it. */
function fix(files: readonly DataFile[]): void {
  for (const file of files) {
    try {
      const text = formatDataFile(file);
      if (text === file.text) continue;
      writeFileSync(join(root, file.path), text);
      console.log(`formatted ${file.path}`);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
    }
  }
}

/** The glossary, or what has to be mended before there is one. */
function compile(files: readonly DataFile[]): Glossary | readonly Problem[] {
  try {
    return compileGlossary(files);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems;
  }
}

if (process.argv.includes('--fix')) fix(readDataFiles(root));
const files = readDataFiles(root);
const result = compile(files);
const broken = 'concepts' in result ? [] : result;
// What a file says comes before how it looks.
const looks = files
  .filter(({ path }) => !broken.some((problem) => problem.path === path))
  .flatMap((file) => formatProblem(file) ?? []);
if ('concepts' in result) console.log(summary(result));
if (broken.length + looks.length > 0) {
  console.error(new DataError([...broken, ...looks]).message);
  process.exitCode = 1;
}
