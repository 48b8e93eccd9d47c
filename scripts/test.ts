/** `npm test`: runs every suite and ends with one line over all of them. */
import { spawn } from 'node:child_process';
import { findChromium, findFirefox, NoBrowserError } from './browsers.ts';
import { root } from './ready.mjs';
import type { Count, Failure } from './reports.ts';
import { clearReports, environment, type Suite, suites } from './suites.ts';

/** Runs a suite. @returns Its count and, when it failed, what it printed. */
async function run(suite: Suite, browsers: Browsers): Promise<Count & { output: string }> {
  const [program = '', ...args] = suite.command;
  const { status, output } = await execute(program, args, browsers.environment);
  const none = { skipped: [], failures: [], again: [], output };
  if (!suite.count) {
    const failed = status === 0 ? 0 : 1;
    return { passed: 1 - failed, failed, ...none };
  }
  const count = suite.count();
  if (!count) return { passed: 0, failed: 1, ...none };
  // A suite that reports no failure and still ends badly has failed.
  const failed = count.failed > 0 || status === 0 ? count.failed : 1;
  return { ...count, failed, output };
}

function execute(program: string, args: readonly string[], extra: Record<string, string>) {
  return new Promise<{ status: number; output: string }>((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      env: { ...process.env, ...environment, ...extra, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output += data;
      });
    }
    child.on('close', (code) => resolve({ status: code ?? 1, output }));
  });
}

/** Names the tests, each with its reasons: a report that stays on another machine must tell all. */
function tell(what: string, tests: readonly Failure[]): void {
  for (const { name, reasons } of tests) {
    console.log(`${what}: ${name}`);
    for (const reason of new Set(reasons)) console.log(reason.replace(/^/gm, '    '));
  }
}

interface Browsers {
  readonly environment: Record<string, string>;
  /** Why a browser is missing. */
  readonly missing: Partial<Record<'chromium' | 'firefox', string>>;
}

async function findBrowsers(): Promise<Browsers> {
  const browsers: Browsers = { environment: {}, missing: {} };
  const ways = { chromium: findChromium, firefox: findFirefox };
  for (const name of ['chromium', 'firefox'] as const) {
    try {
      browsers.environment[`MIGRALEX_${name.toUpperCase()}`] = await ways[name]();
    } catch (error) {
      if (!(error instanceof NoBrowserError)) throw error;
      browsers.missing[name] = error.message;
    }
  }
  return browsers;
}

async function main(): Promise<void> {
  clearReports();
  const browsers = await findBrowsers();
  const total = { passed: 0, failed: 0, skipped: [] as string[] };
  for (const suite of suites) {
    const missing = suite.needs && browsers.missing[suite.needs];
    if (missing) {
      // Without Chromium nothing that matters would be tested; Firefox may be left out by name.
      if (suite.needs === 'chromium') total.failed += 1;
      else total.skipped.push(`${suite.name}: ${missing}`);
      console.log(`${suite.name}: not run. ${missing}`);
      continue;
    }
    const start = Date.now();
    const { passed, failed, skipped, failures, again, output } = await run(suite, browsers);
    total.passed += passed;
    total.failed += failed;
    total.skipped.push(...skipped.map((name) => `${suite.name}: ${name}`));
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(
      `${failed > 0 ? '✗' : '✓'} ${suite.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
    );
    tell('failed', failures);
    tell('passed only when run again', again);
    if (failed > 0 || suite.shows) console.log(output.trim());
  }
  for (const name of total.skipped) console.log(`skipped: ${name}`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main();
