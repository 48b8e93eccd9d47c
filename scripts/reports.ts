/** What the suites' own reports come to: counts, and what failed with the reason. */
import { stripVTControlCharacters } from 'node:util';

/** What a suite came to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Names of the tests that were left out. */
  readonly skipped: readonly string[];
  /** The tests that failed. */
  readonly failures: readonly Failure[];
  /** The tests that passed only when they were run again, with what was wrong at first. */
  readonly again: readonly Failure[];
}

/** A test and what was wrong with it. */
export interface Failure {
  readonly name: string;
  /** The messages of its attempts, without the lines of the libraries. */
  readonly reasons: readonly string[];
}

export interface VitestReport {
  readonly testResults: readonly {
    /** Path of the file. */
    readonly name: string;
    readonly status: string;
    /** Why the file could not be run. */
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/** Counts a report of Vitest; a file that cannot even be loaded, or whose set-up fails, has failed too. */
export function countVitest({ testResults }: VitestReport): Count {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failures = all.filter(({ status }) => status === 'failed').map(vitestFailure);
  const broken = testResults
    .filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
    )
    .map(({ name, message }) => ({ name, reasons: [readable(message ?? 'no reason given')] }));
  const passed = all.filter(({ status }) => status === 'passed');
  return {
    passed: passed.length,
    failed: failures.length + broken.length,
    skipped: all
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
    failures: [...failures, ...broken],
    again: passed.filter(({ failureMessages }) => failureMessages?.length).map(vitestFailure),
  };
}

function vitestFailure({
  fullName,
  failureMessages,
}: VitestReport['testResults'][number]['assertionResults'][number]): Failure {
  return { name: fullName, reasons: (failureMessages ?? []).map(readable) };
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly PlaywrightSpec[];
}

interface PlaywrightSpec {
  readonly title: string;
  readonly tests: readonly {
    readonly status: string;
    readonly results?: readonly { readonly errors?: readonly { readonly message?: string }[] }[];
  }[];
}

export interface PlaywrightReport extends PlaywrightSuite {
  /** What went wrong outside the tests. */
  readonly errors: readonly { readonly message?: string }[];
}

/** Counts a report of Playwright; an error outside the tests counts as a failure. */
export function countPlaywright(report: PlaywrightReport): Count {
  const specs = allSpecs(report);
  const named = (wanted: string) =>
    specs.filter(({ tests }) => tests.every(({ status }) => status === wanted));
  const skipped = named('skipped');
  const again = named('flaky');
  const passed = [...named('expected'), ...again];
  const known = new Set([...skipped, ...passed]);
  const failures = [
    ...specs.filter((spec) => !known.has(spec)).map(playwrightFailure),
    ...report.errors.map(({ message }) => ({
      name: 'outside the tests',
      reasons: [readable(message ?? 'no reason given')],
    })),
  ];
  return {
    passed: passed.length,
    failed: failures.length,
    skipped: skipped.map(({ title }) => title),
    failures,
    again: again.map(playwrightFailure),
  };
}

function allSpecs({ suites = [], specs = [] }: PlaywrightSuite): PlaywrightSpec[] {
  return [...specs, ...suites.flatMap(allSpecs)];
}

function playwrightFailure({ title, tests }: PlaywrightSpec): Failure {
  const errors = tests
    .flatMap(({ results = [] }) => results)
    .flatMap(({ errors: found = [] }) => found);
  return { name: title, reasons: errors.map(({ message }) => readable(message ?? '')) };
}

const longestReason = 40;

function readable(message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules|new Promise|node:internal)/.test(line));
  return lines.slice(0, longestReason).join('\n').trim();
}
