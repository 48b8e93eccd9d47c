/** What a page holds in memory, in all its worlds together. */
import type { CDPSession } from 'puppeteer-core';
import type { Tab } from './browsers.ts';

/**
 * For Chromium: functions that run often are not compiled again, to machine code, which would be counted in
 * the heap. It grows with time and ends somewhere; a leak that is smaller could not be told from it.
 */
export const withoutMachineCode = '--js-flags=--no-sparkplug --no-maglev --no-turbofan';

async function withSession<T>(tab: Tab, act: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await tab.page.createCDPSession();
  try {
    return await act(session);
  } finally {
    await session.detach();
  }
}

declare global {
  /** In Firefox, where a preference asks for it. */
  var TestUtils: { gc(): Promise<void> } | undefined;
}

/** Makes either browser throw away what nothing holds any more. */
export async function collectGarbage(tab: Tab): Promise<void> {
  const isFirefox = await tab.page.evaluate(async () => {
    await globalThis.TestUtils?.gc();
    return globalThis.TestUtils !== undefined;
  });
  if (!isFirefox) await withSession(tab, collect);
}

/** What a finalizer lets go is collected in the next round. */
async function collect(session: CDPSession): Promise<void> {
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
}

/** Kilobytes that JavaScript holds, once the garbage has been collected. Chromium only. */
export function heapSize(tab: Tab): Promise<number> {
  return withSession(tab, async (session) => {
    await collect(session);
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 1024;
  });
}

/** The parts of a heap snapshot that are read here: each node is a row of numbers. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] };
  };
  readonly nodes: number[];
  readonly strings: string[];
}

/** Objects that scripts cannot reach: the browser's own tables, timings and compiled code. */
const browsersOwn = /^(?:blink::|cppgc::|system \/|Performance|TaskAttribution|\()/;
/** Their names are what they hold. */
const strings: ReadonlySet<string> = new Set([
  ...['string', 'concatenated string', 'sliced string', 'number', 'bigint'],
]);
const unreachable: ReadonlySet<string> = new Set(['code', 'hidden', 'object shape', 'synthetic']);

/** How many objects of each kind there are, the nodes of the page among them. Chromium only. */
export function objectsByKind(tab: Tab): Promise<Map<string, number>> {
  return withSession(tab, async (session) => {
    const chunks: string[] = [];
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
    await session.send('HeapProfiler.takeHeapSnapshot');
    return countKinds(JSON.parse(chunks.join('')));
  });
}

function countKinds({ snapshot, nodes, strings: names }: HeapSnapshot): Map<string, number> {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, nameAt] = [fields.indexOf('type'), fields.indexOf('name')];
  const counts = new Map<string, number>();
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at + typeAt] ?? 0] ?? '';
    const name = names[nodes[at + nameAt] ?? 0] ?? '';
    if (unreachable.has(type) || browsersOwn.test(name)) continue;
    const kind = strings.has(type) ? type : `${type} ${name}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
