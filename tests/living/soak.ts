/** Hundreds of routes and articles: what the page keeps of us when they are gone. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builds, launch, openTab, type Tab } from './browsers.ts';
import { isAll } from './extent.ts';
import { heapSize, objectsByKind, withoutMachineCode } from './heap.ts';
import type { Mutant } from './mutant.ts';
import { buildMutant } from './mutant-build.ts';
import type { SoakStep } from './pages/soak.ts';
import { install } from './place.ts';
import { reportRow } from './report.ts';
import { type StackServer, serveStacks } from './server.ts';

/** How often a route is taken, and then an article appended. */
const times = 200;
/** After so many of each, everything that is ours has run once and stays: code and its constants. */
const warmUp = 20;
/** An object that is left by every tenth step is a leak. */
const mostLeft = times / 10;

/** By how much the heap may have grown with us and not alone, as a part of the heap alone. */
const most = 0.05;

const highlights = 'lib/page/paint/highlights.ts';

/** What a page holds at its start, and there again at the end. */
interface Soaked {
  /** Kilobytes of JavaScript in all worlds of the page. */
  readonly before: number;
  readonly after: number;
  /** How many objects of a kind there are more than at the start. */
  readonly more: ReadonlyMap<string, number>;
  readonly errors: readonly string[];
}

async function go(tab: Tab, step: SoakStep, count: number): Promise<void> {
  for (let from = 0; from < count; from += 10) {
    await tab.page.evaluate(
      (kind, first, last) => window.soak?.(kind, first, last),
      step,
      from,
      from + 10,
    );
  }
}

/** The heap once nothing is under way any more. */
async function heapAtRest(tab: Tab): Promise<number> {
  let last = await heapSize(tab);
  for (let round = 0; round < 20; round += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 400);
    });
    const now = await heapSize(tab);
    if (Math.abs(now - last) < 0.5) return now;
    last = now;
  }
  return last;
}

/** Takes routes, appends articles, and goes back to the start page, which is then read. */
async function leaveAndReturn(tab: Tab, count: number, isOurs: boolean): Promise<number> {
  await go(tab, 'route', count);
  await go(tab, 'append', count);
  await tab.page.evaluate(() => window.soak?.('route', 0, 1));
  if (isOurs) await tab.page.waitForFunction(() => (window.paintedNow?.().highlights ?? 0) > 0);
  return heapAtRest(tab);
}

async function soak(browser: Browser, server: StackServer, isOurs: boolean): Promise<Soaked> {
  const address = server.address({ name: 'soak', script: 'soak', rootId: 'root' });
  const tab = await openTab(browser, address);
  await tab.page.waitForFunction(() => window.soak !== undefined);
  const before = await leaveAndReturn(tab, warmUp, isOurs);
  const atStart = await objectsByKind(tab);
  const after = await leaveAndReturn(tab, times, isOurs);
  const more = new Map<string, number>();
  for (const [kind, count] of await objectsByKind(tab)) {
    more.set(kind, count - (atStart.get(kind) ?? 0));
  }
  await tab.page.close();
  return { before, after, more, errors: tab.errors };
}

/** The kinds of objects that pile up with us and not alone. */
function piledUp(ours: Soaked, alone: Soaked): string[] {
  const kinds = [...ours.more].map(([kind, more]) => ({
    kind,
    more: more - (alone.more.get(kind) ?? 0),
  }));
  return kinds.filter(({ more }) => more > mostLeft).map(({ kind, more }) => `${more} × ${kind}`);
}

/** How much more the heap has grown with us than alone, as a part of the heap alone. */
function excess(ours: Soaked, alone: Soaked): number {
  return (ours.after - ours.before - (alone.after - alone.before)) / alone.after;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}

interface Leak extends Pick<Mutant, 'name' | 'changes'> {
  /** Objects that pile up; without it, the heap grows and no object can be named. */
  readonly piles?: RegExp;
  /** Stands for the others in `npm test`. */
  readonly isQuick?: boolean;
}

/** What lets go of text that has left the page, switched off. */
const leaks: readonly Leak[] = [
  {
    name: 'a list of what is painted that forgets nothing',
    changes: [{ file: highlights, from: 'entries.delete(entry);', to: '' }],
    piles: /× native Text$/,
    isQuick: true,
  },
  {
    name: 'highlights that stay in the registry of the browser',
    changes: [{ file: highlights, from: 'entry.highlight.delete(entry.range);', to: '' }],
    piles: /× native StaticRange$/,
  },
  {
    name: 'a weak table that stays as large as it once was',
    changes: [{ file: highlights, from: 'entryOf.delete(entry.range);', to: '' }],
  },
];

/**
 * In Chromium, where the heap of a page can be asked for. The page is at its start, goes through 200 routes,
 * grows by 200 articles and goes back to its start. What the heap has grown by with us, less what it has grown by
 * alone, must be less than 5 % of the heap alone. (The heap itself is larger with us by our code, which stays
 * the same.) And no kind of object may pile up, those of the browser's tree among them, which are not in this heap.
 */
export function testSoak(): void {
  describe(`${times} routes and ${times} appended articles`, () => {
    let server: StackServer;
    let browser: Browser;
    let alone: Soaked;

    const soakWith = async (extension: string) => {
      const own = await launch('chromium', null, [withoutMachineCode]);
      try {
        await install(own, server, extension);
        return await soak(own, server, true);
      } finally {
        await own.close();
      }
    };

    beforeAll(async () => {
      server = await serveStacks();
      browser = await launch('chromium', null, [withoutMachineCode]);
      alone = await soak(browser, server, false);
    }, 300_000);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    test('leave the heap as they leave it without us', async () => {
      const ours = await soakWith(builds.chromium);
      const said = ({ before, after }: Soaked) => `${before.toFixed(1)} to ${after.toFixed(1)} kB`;
      const part = percent(excess(ours, alone));
      reportRow('chromium', 'soak', [times * 2, 'chromium', said(ours), said(alone), part]);
      expect(ours.errors).toEqual([]);
      expect(excess(ours, alone)).toBeLessThan(most);
      expect(piledUp(ours, alone)).toEqual([]);
    });

    test.each(leaks.filter(({ isQuick }) => isAll || isQuick))('show $name', async (leak) => {
      const ours = await soakWith(await buildMutant(leak));
      const piles = piledUp(ours, alone);
      if (isAll)
        console.log(`| ${leak.name} | ${percent(excess(ours, alone))} | ${piles.join()} |`);
      expect(excess(ours, alone)).toBeGreaterThan(most);
      if (leak.piles) expect(piles).toContainEqual(expect.stringMatching(leak.piles));
      else expect(piles).toEqual([]);
    });
  });
}
