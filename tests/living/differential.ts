/** The same page and the same script of actions, with and without the extension. */
import type { Browser } from 'puppeteer-core';
import { endInstance, openTab, runBesideUs, type Tab } from './browsers.ts';
import { Random } from './pages/random.ts';
import type { PaintedNow, Snapshot } from './pages/snapshot.ts';
import type { StepResult } from './pages/stage.ts';
import type { StackServer } from './server.ts';

/** How many steps one call into the page takes: copying needs a fresh gesture every few seconds. */
const usualStepsPerCall = 10;

export interface Run {
  readonly address: string;
  readonly seed: number;
  readonly steps: number;
  readonly stepsPerCall?: number;
  /** Told to the page, which could not find it out. */
  readonly extensionId?: string;
  /** What the browser is made to do between calls. */
  between?(page: Page, random: Random): Promise<void>;
  /** Nothing may stand on the page that we would paint. */
  readonly mayBeSilent?: boolean;
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
  /** What was painted wrongly at some moment. */
  readonly faults: readonly string[];
  /** What of ours is left when the extension ends; asked in Chromium only. */
  readonly left: readonly string[];
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
    openTab(browsers.control, run.address),
    openTab(browsers.extension, run.address),
  ]);
  for (const tab of [alone.page, page]) {
    await tab.evaluate((id) => {
      window.extensionId = id;
    }, run.extensionId ?? '');
  }
  if (run.address.endsWith('delay=read')) await isPainted(page);
  for (const tab of [alone.page, page]) {
    await tab.evaluate(() => {
      window.mayTakeOver = true;
    });
  }
  // Half of the runs begin while the page is still being read, half when it has been painted.
  if (run.seed % 2 === 0 && !run.mayBeSilent) await isPainted(page);
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
  const { atRest, expectedAtRest } =
    differences.length > 0 ? nothing : await compareAtRest(browsers.extension, server, page);
  const left = await whatIsLeft(page);
  await Promise.all([alone.page.close(), page.close()]);
  return {
    updates: results.length,
    differences,
    errors: errors.filter((error) => !alone.errors.includes(error)),
    faults: results.flatMap(({ faults }) => faults),
    left,
    stepsWithMarks: results.filter(({ marks }) => marks > 0).length,
    stepsWithHighlights: results.filter(({ highlights }) => highlights > 0).length,
    atRest,
    expectedAtRest,
  };
}

/** Ends the content script as an update of the extension would, and looks for its traces. */
async function whatIsLeft(page: Page): Promise<string[]> {
  if (!(await page.browser().version()).includes('Chrom')) return [];
  const worlds = await runBesideUs(page, endInstance);
  if (worlds === 0) return ['The content script was not found.'];
  return page.evaluate(() => [
    ...[...document.querySelectorAll('mark[data-markjs]')].map(({ outerHTML }) => outerHTML),
    ...[...CSS.highlights.keys()].filter((name) => name.startsWith('migralex')),
  ]);
}

function kept(page: Page, step: number, isLater: boolean): Promise<Snapshot | undefined> {
  return page.evaluate((at, later) => window.living?.kept(at, later), step, isLater);
}

async function takeSteps(page: Page, run: Run, pauses: boolean): Promise<StepResult[]> {
  const { seed, steps, stepsPerCall = usualStepsPerCall } = run;
  await page.waitForFunction(() => window.living !== undefined);
  const results: StepResult[] = [];
  for (let from = 0; from < steps; from += stepsPerCall) {
    const order = { seed, from, to: Math.min(steps, from + stepsPerCall), pauses };
    const some = await page.evaluate((said) => window.living?.run(said), order);
    results.push(...(some ?? []));
    await run.between?.(page, new Random(seed, from, 3));
  }
  return results;
}

async function isPainted(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { marks, highlights } = window.paintedNow?.() ?? { marks: 0, highlights: 0 };
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

interface Rest {
  readonly atRest: PaintedNow;
  readonly expectedAtRest: readonly string[];
}
/** A page that is not what it should be is not looked at further. */
const nothing: Rest = {
  atRest: { marks: 0, highlights: 0, stretches: [], faults: [] },
  expectedAtRest: [],
};

async function compareAtRest(browser: Browser, server: StackServer, tab: Page): Promise<Rest> {
  const html = await tab.evaluate(() => window.living?.snapshot().html ?? '');
  const { page: copy } = await openTab(browser, server.copy(html));
  const url = new URL('/painted.js', copy.url()).href;
  await copy.addScriptTag({ url, type: 'module' });
  await copy.waitForFunction(() => window.living !== undefined);
  let rest = nothing;
  // Equal, and not because both are still at the beginning.
  for (let tries = 0, equal = 0; tries < 150 && equal < 5; tries += 1) {
    const now = (one: Page) => one.evaluate(() => window.paintedNow?.());
    const [atRest, expected] = await Promise.all([now(tab), now(copy)]);
    if (!atRest || !expected) throw new Error('The page is not on the stage any more.');
    rest = { atRest, expectedAtRest: expected.stretches };
    equal = String(atRest.stretches) === String(expected.stretches) ? equal + 1 : 0;
    await new Promise((resolve) => {
      setTimeout(resolve, 150);
    });
  }
  await copy.close();
  return rest;
}
