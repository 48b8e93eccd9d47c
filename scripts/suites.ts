/** The suites of `npm test`: what runs, and how its own report is counted. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ready.mjs';
import { type Count, countPlaywright, countVitest } from './reports.ts';

/** A command that runs in Node and counts for one or more tests. */
export interface Suite {
  readonly name: string;
  /** Path of a program of the dependencies, then its arguments. */
  readonly command: readonly string[];
  /** Reads the report that the command leaves; without one the exit status is the one test. */
  readonly count?: () => Count | null;
  /** Its output is shown also when nothing failed. */
  readonly shows?: boolean;
  /** Does not run when the browser that it needs is missing. */
  readonly needs?: 'chromium' | 'firefox';
}

const reports = join(root, '.output', 'reports');
const modules = (...path: string[]) => join(root, 'node_modules', ...path);
const biome = modules('@biomejs', 'biome', 'bin', 'biome');
const tsc = modules('typescript', 'bin', 'tsc');
const vitest = modules('vitest', 'vitest.mjs');
const wxt = modules('wxt', 'bin', 'wxt.mjs');
const playwright = modules('@playwright', 'test', 'cli.js');
const webExt = modules('web-ext', 'bin', 'web-ext.js');
const sizeLimit = modules('size-limit', 'bin.js');
const knip = modules('knip', 'bin', 'knip.js');

/** A project of `vitest.config.ts`. */
function tests(project: string, needs?: 'chromium' | 'firefox'): Suite {
  const report = join(reports, `${project}.json`);
  return {
    name: project,
    command: [vitest, 'run', '--project', project, '--reporter=json', `--outputFile=${report}`],
    count: () => readReport(report, countVitest),
    ...(needs && { needs }),
  };
}

const endToEnd = join(reports, 'e2e.json');

/** All suites, in the order in which they run: what is quick and tells most comes first. */
export const suites: readonly Suite[] = [
  {
    name: 'format, lint, walls',
    command: [biome, 'ci', '--colors=off', '--error-on-warnings', '.'],
  },
  { name: 'types', command: [tsc, '-p', 'tsconfig.json'] },
  { name: 'types of the pure rooms', command: [tsc, '-p', 'tsconfig.pure.json'] },
  { name: 'data', command: [join(root, 'scripts', 'data.ts')], shows: true },
  { name: 'unused code', command: [knip] },
  tests('unit'),
  tests('browser', 'chromium'),
  { name: 'build for Chrome', command: [wxt, 'build', '-b', 'chrome'] },
  { name: 'build for Firefox', command: [wxt, 'build', '-b', 'firefox'] },
  { name: 'size', command: [sizeLimit] },
  {
    name: 'extension lint',
    command: [webExt, 'lint', '--self-hosted', '--warnings-as-errors', '-s', '.output/firefox-mv3'],
  },
  {
    name: 'end to end in Chromium',
    command: [playwright, 'test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=json'],
    count: () => readReport(endToEnd, countPlaywright),
    needs: 'chromium',
  },
  tests('firefox', 'firefox'),
  tests('living', 'chromium'),
];

/** Where Playwright is told to write its report. */
export const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEnd };

/** Removes the reports of the last run, so that none is read twice. */
export function clearReports(): void {
  rmSync(reports, { recursive: true, force: true });
}

function readReport<T>(file: string, count: (report: T) => Count): Count | null {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as T) : null;
}
