/** Hundreds of routes and articles: what the page keeps of us when they are gone. */
import { describe, expect, test } from 'vitest';
import { openTab, type Tab } from './browsers.ts';
import { isAll } from './extent.ts';
import { reportRow } from './report.ts';
import type { Theatre } from './suite.ts';

/** How often a route is taken, and an article appended. */
const times = isAll ? 200 : 50;
type Way = 'route' | 'append';

/** Kilobytes that JavaScript holds in all worlds of a page, after the garbage has been collected. */
async function heap(tab: Tab): Promise<number> {
  const session = await tab.page.createCDPSession();
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return Math.round(usedSize / 1024);
}

/** Takes steps with time to paint after each tenth of them. */
async function go(tab: Tab, way: Way, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += 10) {
    await tab.page.evaluate(
      (step, nth, last) => window.soak?.(step, nth, last),
      way,
      at,
      Math.min(to, at + 10),
    );
  }
}

async function settle(tab: Tab): Promise<void> {
  await tab.page.waitForFunction(() => (window.paintedNow?.().highlights ?? 0) > 0);
}

/** Takes all steps and goes back to the first route, so that the page is what it was. */
async function cycle(tab: Tab, way: Way, isOurs: boolean): Promise<number> {
  await go(tab, way, 0, times);
  await tab.page.evaluate(() => window.soak?.('route', 0, 10));
  if (isOurs) await settle(tab);
  // The last waits of ours are over by then.
  await new Promise((resolve) => {
    setTimeout(resolve, 1500);
  });
  return heap(tab);
}

/** The heap in kilobytes after two cycles, in which code and the glossary's answers come, and after a third one. */
async function growth(
  tab: Tab,
  way: Way,
  isOurs: boolean,
): Promise<{ start: number; end: number }> {
  await tab.page.waitForFunction(() => window.soak !== undefined);
  await cycle(tab, way, isOurs);
  const start = await cycle(tab, way, isOurs);
  return { start, end: await cycle(tab, way, isOurs) };
}

/** In Chromium, where the heap of a page can be asked for: `Runtime.getHeapUsage` counts all worlds of it together. */
export function testSoak(theatre: () => Theatre): void {
  describe(`the heap after ${times} times`, () => {
    test.each<Way>(['route', 'append'])('%s grows as without us', async (way) => {
      const { extension, control, server } = theatre();
      const address = server.address({ name: 'soak', script: 'soak', rootId: 'root' });
      const [ours, alone] = await Promise.all([
        openTab(extension, address),
        openTab(control, address),
      ]);
      const [withUs, without] = await Promise.all([
        growth(ours, way, true),
        growth(alone, way, false),
      ]);
      await Promise.all([ours.page.close(), alone.page.close()]);
      const more = withUs.end - withUs.start - (without.end - without.start);
      const said = ({ start, end }: typeof withUs) => `${start} to ${end} kB`;
      reportRow('chromium', 'soak', [way, 'chromium', said(withUs), said(without), `${more} kB`]);
      expect(ours.errors).toEqual([]);
      expect(more).toBeLessThan(withUs.start * 0.05);
    });
  });
}
