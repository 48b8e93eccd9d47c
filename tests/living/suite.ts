/** The differential tests of one browser, and the table of what they came to. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type BrowserName, launch } from './browsers.ts';
import { compare, type Outcome } from './differential.ts';
import { isAll, patience, scripts } from './extent.ts';
import { reportRow } from './report.ts';
import { type StackServer, serveStacks } from './server.ts';
import { type Stack, stacks } from './stacks.ts';

/** Both browsers of a kind and the server, for all tests of a file. */
export interface Theatre {
  readonly extension: Browser;
  readonly control: Browser;
  readonly server: StackServer;
}

export function openTheatre(name: BrowserName): () => Theatre {
  let theatre: Theatre | undefined;
  beforeAll(async () => {
    const [server, extension, control] = await Promise.all([
      serveStacks(),
      launch(name),
      launch(name, null),
    ]);
    theatre = { server, extension, control };
  });
  afterAll(async () => {
    await Promise.all([theatre?.extension.close(), theatre?.control.close()]);
    await theatre?.server.close();
  });
  return () => {
    if (!theatre) throw new Error('The browsers have not been started.');
    return theatre;
  };
}

export function testStacks(name: BrowserName, theatre: () => Theatre): void {
  describe.concurrent(`in ${name}, a page made with`, () => {
    const chosen = stacks.filter(({ isSlow }) => isAll || !isSlow);
    test.for(chosen)(
      '$name is what it is alone, after each step',
      { timeout: patience },
      async (stack, { expect }) => {
        const outcomes: Outcome[] = [];
        for (const script of scripts) {
          const { extension, control, server } = theatre();
          const run = { address: server.address(stack), ...script };
          outcomes.push(await compare({ extension, control }, server, run));
        }
        reportStack(name, stack, outcomes);
        for (const [at, outcome] of outcomes.entries()) {
          const seed = `seed ${scripts[at]?.seed}`;
          expect(outcome.differences.slice(0, 3), seed).toEqual([]);
          expect(outcome.errors, `errors, ${seed}`).toEqual([]);
          expect(outcome.faults.slice(0, 3), `painted wrongly, ${seed}`).toEqual([]);
          expect(outcome.left, `left at the end, ${seed}`).toEqual([]);
          expect(outcome.atRest.stretches, `at rest, ${seed}`).toEqual(outcome.expectedAtRest);
          expect(outcome.expectedAtRest, `nothing to be painted, ${seed}`).not.toEqual([]);
        }
        const { marks, highlights, updates, atRest } = sums(outcomes);
        // A page on which nothing was painted while it changed would prove nothing.
        expect(highlights + marks).toBeGreaterThan(updates / 5);
        expect(atRest).toBeGreaterThan(2 * outcomes.length);
        if (stack.isArticle) expect(marks).toBeGreaterThan(updates / 10);
      },
    );
  });
}

function sums(outcomes: readonly Outcome[]) {
  const sum = (count: (outcome: Outcome) => number) =>
    outcomes.reduce((all, outcome) => all + count(outcome), 0);
  return {
    updates: sum((outcome) => outcome.updates),
    differences: sum((outcome) => outcome.differences.length),
    errors: sum((outcome) => outcome.errors.length + outcome.faults.length + outcome.left.length),
    marks: sum(({ stepsWithMarks }) => stepsWithMarks),
    highlights: sum(({ stepsWithHighlights }) => stepsWithHighlights),
    atRest: sum(({ expectedAtRest }) => expectedAtRest.length),
    marksAtRest: sum(({ atRest }) => atRest.marks),
    highlightsAtRest: sum(({ atRest }) => atRest.highlights),
  };
}

function reportStack(name: BrowserName, stack: Stack, outcomes: readonly Outcome[]): void {
  const { updates, differences, errors, ...painted } = sums(outcomes);
  reportRow(name, 'stacks', [
    ...[stack.name, name, updates, differences, errors],
    `${painted.marks} / ${painted.highlights}`,
    `${painted.marksAtRest} / ${painted.highlightsAtRest}`,
  ]);
}
