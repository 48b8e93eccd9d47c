/** The differential tests of one browser, and the table of what they came to. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type BrowserName, launch } from './browsers.ts';
import { compare, type Outcome } from './differential.ts';
import { seeds, steps } from './extent.ts';
import { reportRow } from './report.ts';
import { type StackServer, serveStacks } from './server.ts';
import { stacks } from './stacks.ts';

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
    test.for(stacks)('$name is what it is alone, after each step', async (stack, { expect }) => {
      const outcomes: Outcome[] = [];
      for (const seed of seeds) {
        const { extension, control, server } = theatre();
        const run = { address: server.address(stack), seed, steps };
        const outcome = await compare({ extension, control }, server, run);
        outcomes.push(outcome);
        expect(outcome.differences.slice(0, 3), `seed ${seed}`).toEqual([]);
        expect(outcome.errors, `errors, seed ${seed}`).toEqual([]);
        expect(outcome.faults.slice(0, 3), `painted wrongly, seed ${seed}`).toEqual([]);
        expect(outcome.left, `left at the end, seed ${seed}`).toEqual([]);
        expect(outcome.atRest.stretches, `at rest, seed ${seed}`).toEqual(outcome.expectedAtRest);
        expect(outcome.expectedAtRest.length).toBeGreaterThan(2);
      }
      const sum = (count: (outcome: Outcome) => number) =>
        outcomes.reduce((all, outcome) => all + count(outcome), 0);
      const marks = sum(({ stepsWithMarks }) => stepsWithMarks);
      const highlights = sum(({ stepsWithHighlights }) => stepsWithHighlights);
      const updates = sum((outcome) => outcome.updates);
      // A page on which nothing was painted while it changed would prove nothing.
      expect(highlights + marks).toBeGreaterThan(updates / 5);
      if (stack.isArticle) expect(marks).toBeGreaterThan(updates / 10);
      const rest = `${sum(({ atRest }) => atRest.marks)} / ${sum(({ atRest }) => atRest.highlights)}`;
      const painted = `${marks} / ${highlights}`;
      reportRow(name, 'stacks', [stack.name, name, updates, 0, 0, painted, rest]);
    });
  });
}
