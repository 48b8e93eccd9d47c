/** The same page and the same script of actions, with and without the extension. */
import type { Browser } from 'puppeteer-core';
import { openTab, type Tab } from './browsers.ts';
import type { PaintedNow, Snapshot } from './pages/snapshot.ts';
import type { StepResult } from './pages/stage.ts';
import type { StackServer } from './server.ts';
import type { Stack } from './stacks.ts';

/** How many steps one call into the page takes: copying needs a fresh gesture every few seconds. */
const stepsPerCall = 20;

export interface Run {
  readonly stack: Stack;
  readonly seed: number;
  readonly steps: number;
}

/** The first place where the page is not what it is alone. */
export interface Difference {
  readonly step: number;
  readonly action: string;
  readonly what: keyof Snapshot;
  readonly when: 'at once' | 'after painting';
  readonly expected: string;
  readonly found: string;
}

export interface Outcome {
  readonly updates: number;
  readonly differences: readonly Difference[];
  readonly errors: readonly string[];
  /** Steps before which marks, or highlights, were on the page. */
  readonly stepsWithMarks: number;
  readonly stepsWithHighlights: number;
  readonly atRest: PaintedNow;
  /** What is painted on a still copy of what the page has become. */
  readonly expectedAtRest: readonly string[];
}

type Page = Tab['page'];

/** Takes the script with the extension and without it, and compares after each step. */
export async function compare(
  browsers: { readonly extension: Browser; readonly control: Browser },
  server: StackServer,
  run: Run,
): Promise<Outcome> {
  const [alone, { page, errors }] = await Promise.all([
    openTab(browsers.control, server.address(run.stack)),
    openTab(browsers.extension, server.address(run.stack)),
  ]);
  // Half of the runs begin while the page is still being read, half when it has been painted.
  if (run.seed % 2 === 0) await isPainted(page);
  const [expected, results] = await Promise.all([
    takeSteps(alone.page, run, false),
    takeSteps(page, run, true),
  ]);
  const differences: Difference[] = [];
  for (const [step, result] of results.entries()) {
    for (const isLater of [false, true]) {
      const found = isLater ? result.later : result.hashes;
      const should = isLater ? expected[step]?.later : expected[step]?.hashes;
      const what =
        found &&
        (Object.keys(found) as (keyof Snapshot)[]).find((key) => found[key] !== should?.[key]);
      if (!what) continue;
      const [a, b] = await Promise.all([
        kept(alone.page, step, isLater),
        kept(page, step, isLater),
      ]);
      const texts = around(a?.[what] ?? '', b?.[what] ?? '');
      const when = isLater ? 'after painting' : 'at once';
      differences.push({ step, action: result.action, what, when, ...texts });
    }
  }
  const html = await page.evaluate(() => window.living?.snapshot().html ?? '');
  const { atRest, expectedAtRest } = await compareAtRest(browsers.extension, server, page, html);
  await Promise.all([alone.page.close(), page.close()]);
  return {
    updates: results.length,
    differences,
    errors: errors.filter((error) => !alone.errors.includes(error)),
    stepsWithMarks: results.filter(({ marks }) => marks > 0).length,
    stepsWithHighlights: results.filter(({ highlights }) => highlights > 0).length,
    atRest,
    expectedAtRest,
  };
}

function kept(page: Page, step: number, isLater: boolean): Promise<Snapshot | undefined> {
  return page.evaluate((at, later) => window.living?.kept(at, later), step, isLater);
}

async function takeSteps(page: Page, { seed, steps }: Run, pauses: boolean): Promise<StepResult[]> {
  await page.waitForFunction(() => window.living !== undefined);
  const results: StepResult[] = [];
  for (let from = 0; from < steps; from += stepsPerCall) {
    const order = { seed, from, to: Math.min(steps, from + stepsPerCall), pauses };
    const some = await page.evaluate((said) => window.living?.run(said), order);
    results.push(...(some ?? []));
  }
  return results;
}

async function isPainted(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { marks, highlights } = window.living?.painted() ?? { marks: 0, highlights: 0 };
    return marks + highlights > 0;
  });
}

/** The part of two texts in which they differ, with a little around it. */
function around(expected: string, found: string): { expected: string; found: string } {
  let at = 0;
  while (at < expected.length && expected[at] === found[at]) at += 1;
  const from = Math.max(0, at - 60);
  return { expected: expected.slice(from, at + 120), found: found.slice(from, at + 120) };
}

async function compareAtRest(browser: Browser, server: StackServer, page: Page, html: string) {
  const copy = await openTab(browser, server.copy(html));
  await copy.page.addScriptTag({
    url: new URL('/painted.js', copy.page.url()).href,
    type: 'module',
  });
  await copy.page.waitForFunction(() => window.living !== undefined);
  const now = (tab: Page) => tab.evaluate(() => window.living?.painted());
  const expected = await still(() => now(copy.page));
  await copy.page.close();
  await page.bringToFront();
  let atRest = await now(page);
  for (
    let tries = 0;
    tries < 300 && String(atRest?.stretches) !== String(expected?.stretches);
    tries += 1
  ) {
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    atRest = await now(page);
  }
  if (!atRest) throw new Error('The page is not on the stage any more.');
  return { atRest, expectedAtRest: expected?.stretches ?? [] };
}

/** The answer once it has not changed for three looks. */
async function still<T>(look: () => Promise<T>): Promise<T> {
  let last = '';
  let same = 0;
  for (;;) {
    const found = await look();
    const said = JSON.stringify(found);
    same = said === last ? same + 1 : 0;
    if (same === 4) return found;
    last = said;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
}
