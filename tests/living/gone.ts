/** What has left a page is garbage: nothing of ours holds it, in either browser. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrowserName, builds, launch, openTab, type Tab } from './browsers.ts';
import { isAll } from './extent.ts';
import { collectGarbage } from './heap.ts';
import type { Mutant } from './mutant.ts';
import { buildMutant } from './mutant-build.ts';
import { install } from './place.ts';
import { reportRow } from './report.ts';
import { type StackServer, serveStacks } from './server.ts';

/** How many routes are taken; each takes a paragraph of the server's along, as long as there are any. */
const routes = 50;
/** How often what is still held is looked at again; less often where it is a leak that is expected. */
const patientRounds = 20;
const leakRounds = 4;

interface Outcome {
  /** How many nodes left the page, and the names of those that are still in memory. */
  readonly count: number;
  readonly left: readonly string[];
  /** Routes that had marks and highlights on them when they were left. */
  readonly marked: number;
  readonly highlighted: number;
  readonly errors: readonly string[];
}

function painted(tab: Tab) {
  return tab.page.evaluate(() => window.paintedNow?.() ?? { marks: 0, highlights: 0 });
}

async function leaveAll(
  browser: Browser,
  server: StackServer,
  isOurs: boolean,
  rounds: number,
): Promise<Outcome> {
  const address = server.address({ name: 'gone', script: 'gone', rootId: 'root', isArticle: true });
  const tab = await openTab(browser, address);
  await tab.page.waitForFunction(() => window.gone !== undefined);
  if (isOurs) await tab.page.waitForFunction(() => (window.paintedNow?.().marks ?? 0) > 0);
  let marked = 0;
  let highlighted = 0;
  for (let nth = 0; nth < routes; nth += 1) {
    const { marks, highlights } = await painted(tab);
    if (marks > 0) marked += 1;
    if (highlights > 0) highlighted += 1;
    await tab.page.evaluate((to) => window.gone?.go(to), nth);
    // Some routes are read before they are left, others not.
    if (isOurs && nth % 5 === 0) {
      await tab.page.waitForFunction(() => (window.paintedNow?.().highlights ?? 0) > 0);
    }
  }
  await tab.page.evaluate(() => window.gone?.end());
  const left = await stillHeld(tab, rounds);
  const count = await tab.page.evaluate(() => window.gone?.count() ?? 0);
  await tab.page.close();
  return { count, left, marked, highlighted, errors: tab.errors };
}

/** What is held for a moment, by a pass that is under way or by the browser, is waited for. */
async function stillHeld(tab: Tab, rounds: number): Promise<readonly string[]> {
  for (let round = 0; ; round += 1) {
    await collectGarbage(tab);
    const left = await tab.page.evaluate(() => window.gone?.left() ?? ['?']);
    if (left.length === 0 || round === rounds) return left;
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
  }
}

interface Leak extends Pick<Mutant, 'name' | 'changes'> {
  readonly holds: readonly string[];
}

const leaks: readonly Leak[] = [
  {
    name: 'a list of highlights that forgets nothing',
    changes: [{ file: 'lib/page/paint/highlights.ts', from: 'entries.delete(entry);', to: '' }],
    holds: ['#text', 'P'],
  },
  {
    name: 'marks that are all remembered',
    changes: [
      {
        file: 'lib/page/paint/marks.ts',
        from: 'const paintedBy = new WeakMap<Element, Painted>();',
        to: 'const paintedBy = new Map<Element, Painted>();',
      },
    ],
    holds: ['MARK'],
  },
];

export function testGone(name: BrowserName): void {
  describe(`in ${name}, ${routes} routes later`, () => {
    let server: StackServer;
    beforeAll(async () => {
      server = await serveStacks();
    });
    afterAll(() => server?.close());

    const run = async (extension: string | null, rounds = patientRounds) => {
      const browser = await launch(name, null);
      try {
        if (extension) await install(browser, server, extension);
        return await leaveAll(browser, server, extension !== null, rounds);
      } finally {
        await browser.close();
      }
    };

    test('nothing of what has left the page is in memory', async () => {
      const [ours, alone] = await Promise.all([run(builds[name]), run(null)]);
      const cells = [ours, alone].map(({ count, left }) => `${left.length} of ${count}`);
      reportRow(name, 'gone', [routes, name, ...cells, `${ours.marked} / ${ours.highlighted}`]);
      expect(ours.errors).toEqual([]);
      expect(alone.left).toEqual([]);
      expect(ours.left).toEqual([]);
      // Nodes of ours left with those of the page.
      expect(ours.count).toBeGreaterThan(alone.count);
      expect(ours.marked).toBeGreaterThan(10);
      expect(ours.highlighted).toBeGreaterThan(5);
    });

    test.each(leaks.filter((_, at) => isAll || (name === 'chromium' && at === 0)))(
      '$name: seen',
      async (leak) => {
        const { left } = await run(await buildMutant({ ...leak, browser: name }), leakRounds);
        expect(left).toEqual(expect.arrayContaining([...leak.holds]));
      },
    );
  });
}
