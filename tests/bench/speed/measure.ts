/** Opens a page and measures what its main thread did. */
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { type MainThread, readTrace, type TraceEvent, traceCategories } from './trace.ts';

/** Milliseconds between two looks at whether the page is still at work. */
const interval = 300;
/** Main-thread milliseconds in an interval below which a page is at rest. */
const rest = 4;
const mostIntervals = 500;

/** Loads a page in a new tab, waits until it is at rest, and reads its trace. */
export async function traceLoad(context: BrowserContext, address: string): Promise<MainThread> {
  return withTab(context, async (page, session) => {
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => {
      events.push(...(value as unknown as TraceEvent[]));
    });
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: traceCategories },
    });
    await page.goto(address);
    await untilRest(session);
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return readTrace(events, address);
  });
}

export async function withTab<T>(
  context: BrowserContext,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    return await work(page, session);
  } finally {
    await page.close();
  }
}

/** Waits until the main thread of a page has had nothing to do for two intervals. */
export async function untilRest(session: CDPSession): Promise<void> {
  let last = await metric(session, 'TaskDuration');
  for (let quiet = 0, at = 0; quiet < 2 && at < mostIntervals; at += 1) {
    await new Promise((resolve) => setTimeout(resolve, interval));
    const now = await metric(session, 'TaskDuration');
    quiet = (now - last) * 1000 < rest ? quiet + 1 : 0;
    last = now;
  }
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
}

/** Bytes of script objects, of the browser's own objects that script holds, and of buffers, after a collection. */
export async function memory(context: BrowserContext, address: string): Promise<number> {
  return withTab(context, async (page, session) => {
    await page.goto(address);
    await untilRest(session);
    for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
    const usage: { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number } =
      await session.send('Runtime.getHeapUsage');
    return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  return (low + (sorted[Math.floor(middle)] ?? low)) / 2;
}
