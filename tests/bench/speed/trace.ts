/** What a trace of Chromium says of the main thread of one page. */

/** An event of the trace. Times are microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** On the clock of the thread: other programs on the machine do not count. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: Readonly<Record<string, unknown>> };
}

export const traceCategories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
  'disabled-by-default-v8.compile',
];

/** Work of the main thread of one page, in milliseconds of its processor time. */
export interface MainThread {
  /** Compiling and running script, without the style and layout that script asked for. */
  readonly script: number;
  /** Every task. */
  readonly total: number;
  /** The longest stretch of script without a pause, with the style and layout that it asked for. */
  readonly longestScript: number;
  /** How many tasks took more than 50 ms and had script in them for more than one. */
  readonly longTasksWithScript: number;
  /** How many tasks took more than 50 ms. */
  readonly longTasks: number;
  /** Style and layout that script asked for. */
  readonly forcedLayout: number;
}

const scriptNames: ReadonlySet<string> = new Set([
  ...['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.callFunction', 'v8.run'],
  // What goes on after an `await` has no event of its own.
  ...['RunMicrotasks', 'BlinkScheduler_PerformMicrotaskCheckpoint'],
]);
const layoutNames: ReadonlySet<string> = new Set(['UpdateLayoutTree', 'Layout']);
const taskName = 'RunTask';
const longTask = 50;

/** Microseconds on the clock of the thread. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Adds up the main thread of the page at an address.
 * @throws Error when the trace knows no such page.
 */
export function readTrace(events: readonly TraceEvent[], address: string): MainThread {
  const commit = events.find(
    ({ name, args }) => name === 'CommitLoad' && args.data?.url === address,
  );
  if (!commit) throw new Error(`The trace knows no page at ${address}.`);
  const spansOf = (names: ReadonlySet<string>) =>
    outermost(
      events.flatMap(({ name, ph, pid, tid, tts, tdur }) => {
        if (ph !== 'X' || pid !== commit.pid || tid !== commit.tid || !names.has(name)) return [];
        return tts === undefined || tdur === undefined ? [] : [{ start: tts, end: tts + tdur }];
      }),
    );
  const scripts = spansOf(scriptNames);
  const layouts = spansOf(layoutNames).filter((layout) =>
    scripts.some((one) => holds(one, layout)),
  );
  const tasks = spansOf(new Set([taskName]));
  const scriptIn = (task: Span) => sum(scripts.filter((script) => holds(task, script)));
  const longTasks = tasks.filter((task) => length(task) > longTask);
  return {
    script: sum(scripts) - sum(layouts),
    total: sum(tasks),
    longestScript: Math.max(0, ...scripts.map(length)),
    longTasksWithScript: longTasks.filter((task) => scriptIn(task) > 1).length,
    longTasks: longTasks.length,
    forcedLayout: sum(layouts),
  };
}

/** Spans that lie in no other one, in order. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end > (kept.at(-1)?.end ?? -1)) kept.push(span);
  }
  return kept;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function length({ start, end }: Span): number {
  return (end - start) / 1000;
}

function sum(spans: readonly Span[]): number {
  return spans.reduce((total, span) => total + length(span), 0);
}
