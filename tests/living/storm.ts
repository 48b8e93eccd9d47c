/** A page that never rests: how much of its main thread is ours, and whether all is painted afterwards. */
import type { Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builds, launch, openTab, type Tab } from './browsers.ts';
import { isAll } from './extent.ts';
import { buildMutant } from './mutant-build.ts';
import { install } from './place.ts';
import { reportRow } from './report.ts';
import { type StackServer, serveStacks } from './server.ts';

/** The first seconds cost most: the page is read as usual until it is seen that it does not rest. */
const seconds = isAll ? 30 : 10;
/** A busy machine makes fewer; what counts is the share. */
const recordsPerSecond = 5000;
/** Microseconds between two looks at what runs. */
const interval = 1000;
/**
 * Which part of the main thread's time may be ours. Beside other tests the machine is slower, and the
 * same number of records takes a larger part of a shorter storm.
 */
const mostShare = isAll ? 0.05 : 0.1;
/** How long at a stretch, in milliseconds. */
const longTask = 50;

/** What is ours of a profile of the main thread. */
interface Share {
  /** Of all its time, idle time included. */
  readonly share: number;
  /** The longest stretch of it, in milliseconds. */
  readonly longest: number;
}

/** Sums up what ran while a function of the extension was at the bottom of the stack or above it. */
function shareOf({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): Share {
  const ours = new Set<number>();
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  let [all, own, stretch, longest] = [0, 0, 0, 0];
  for (const [at, id] of samples.entries()) {
    // A longer pause is one in which the machine did something else altogether.
    const time = Math.min(timeDeltas[at] ?? 0, 2 * interval) / 1000;
    all += time;
    stretch = ours.has(id) ? stretch + time : 0;
    if (ours.has(id)) own += time;
    longest = Math.max(longest, stretch);
  }
  return { share: own / all, longest };
}

interface Outcome extends Share {
  readonly records: number;
  readonly errors: readonly string[];
}

async function weather(tab: Tab): Promise<Outcome> {
  const session = await tab.page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  const records = await tab.page.evaluate(
    (time, rate) => window.storm?.(time, rate) ?? 0,
    seconds * 1000,
    recordsPerSecond,
  );
  const { profile } = await session.send('Profiler.stop');
  return { ...shareOf(profile), records, errors: tab.errors };
}

export function testStorm(): void {
  describe(`a storm of ${seconds} seconds`, () => {
    let server: StackServer;
    beforeAll(async () => {
      server = await serveStacks();
    });
    afterAll(() => server?.close());

    const run = async (extension: string) => {
      const browser = await launch('chromium', null);
      try {
        await install(browser, server, extension);
        const stack = { name: 'storm', script: 'storm', rootId: 'root', isArticle: true };
        const tab = await openTab(browser, server.address(stack));
        await tab.page.waitForFunction(() => (window.paintedNow?.().highlights ?? 0) > 200);
        const outcome = await weather(tab);
        await tab.page.waitForFunction(() => window.unpainted?.() === 0, { timeout: 60_000 });
        return outcome;
      } finally {
        await browser.close();
      }
    };

    test('takes little of the page, never for long, and all is painted afterwards', async () => {
      const { records, share, longest, errors } = await run(builds.chromium);
      const rate = Math.round(records / seconds);
      const part = `${(share * 100).toFixed(1)} %`;
      reportRow('chromium', 'storm', [seconds, 'chromium', rate, part, longest.toFixed(1)]);
      expect(errors).toEqual([]);
      expect(records).toBeGreaterThan(seconds * 500);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(mostShare);
      expect(longest).toBeLessThan(longTask);
    });

    test.runIf(isAll)('that is read at each change takes more', async () => {
      const file = 'lib/page/watch.ts';
      const from = 'timer = setTimeout(pass, due - now);';
      const eager = { name: 'no waiting', changes: [{ file, from, to: 'setTimeout(pass);' }] };
      expect((await run(await buildMutant(eager))).share).toBeGreaterThan(mostShare);
    });
  });
}
