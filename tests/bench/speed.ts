/** The speed tables: what Migralex adds to a page, each row beside its yardstick in the same run. */
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { findChromium } from '../../scripts/browsers.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts';
import { table } from '../../scripts/table.ts';
import { buildWithTerms, launchYardsticks } from './speed/browsers.ts';
import { median, memory, traceLoad } from './speed/measure.ts';
import {
  type BenchPage,
  type BenchServer,
  benchPages,
  growingPages,
  hasRealPages,
  middlePage,
  plain,
  serveBench,
} from './speed/pages.ts';
import { answerTime, cardTime, leftBehind, lookOn } from './speed/probe.ts';
import type { MainThread } from './speed/trace.ts';
import { markjsLimit, writeYardsticks, type Yardstick } from './speed/yardsticks.ts';

export interface SpeedOptions {
  /** Loads of each page with each yardstick. */
  readonly runs: number;
  /** Only the pages with these ids; all when empty. */
  readonly only: readonly string[];
}

interface Bench {
  readonly server: BenchServer;
  readonly yardsticks: BrowserContext;
  readonly migralex: ExtensionBrowser;
  readonly runs: number;
}

/** Own terms besides the glossary, for the table of growth. */
const termCounts = [100, 1_000, 10_000, 100_000];
const most = Math.max(...termCounts);

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const one = (value: number) => value.toFixed(1);
const ratio = (value: number, yardstick: number) => `${(value / yardstick).toFixed(2)} ×`;

/** Builds the extension and prints the speed tables. */
export async function printSpeed(glossary: Glossary, { runs, only }: SpeedOptions): Promise<void> {
  if (!hasRealPages) console.log('The real pages are not beside the project: made ones instead.');
  const isWanted = ({ id }: BenchPage) => only.length === 0 || only.includes(id);
  const pages = benchPages(glossary.index).filter(isWanted);
  const growing = growingPages().filter(isWanted);
  const middle = pages.find(({ id }) => id === middlePage);
  const executablePath = await findChromium();
  const launch = async (extension: string) =>
    launchWithExtension({ executablePath, extension, headless: true, locale: 'en' });
  const folder = buildWithTerms(0);
  const yardsticks = await launchYardsticks(executablePath, writeYardsticks(glossary.index));
  const migralex = await launch(folder);
  const server = await serveBench([...pages, ...growing]);
  const bench: Bench = { server, yardsticks: yardsticks.context, migralex, runs };
  try {
    const version = migralex.context.browser()?.version() ?? '';
    console.log(
      `Chromium ${version}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; medians of ${runs} loads in fresh tabs.`,
    );
    console.log(
      'Times are processor milliseconds of the main thread of the page; only the ratios within one run count.\n',
    );
    printBytes(folder);
    await printPages(bench, pages);
    await printSights(bench, pages);
    if (middle) {
      await printMarkjs(bench, middle);
      await printWorker(bench, middle);
    }
    if (growing.length > 0) await printText(bench, growing);
    if (middle) await printTerms(bench, middle, launch);
  } finally {
    await yardsticks.close();
    await migralex.close();
    server.close();
  }
}

function printBytes(folder: string): void {
  const scripts = ['early.js', 'begin.js', 'content-scripts/content.js'].map((name) =>
    readFileSync(join(folder, name)),
  );
  const total = (sizes: number[]) => (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1);
  const sizes = [
    total(scripts.map(({ length }) => length)),
    total(scripts.map((script) => gzipSync(script, { level: 9 }).length)),
  ];
  console.log(`content scripts: ${sizes[0]} kB, ${sizes[1]} kB gzip (goal: 80 and 28)\n`);
}

/** Medians of what the main thread did, by measure. */
type Medians = Record<keyof MainThread, number>;

function medians(loads: readonly MainThread[]): Medians {
  const of = (name: keyof MainThread) => median(loads.map((load) => load[name]));
  return {
    script: of('script'),
    total: of('total'),
    longestScript: of('longestScript'),
    longTasksWithScript: of('longTasksWithScript'),
    longTasks: of('longTasks'),
    forcedLayout: of('forcedLayout'),
  };
}

/** Loads a page with each of these in turn, and that several times, so that all see the same weather. */
async function inTurn<Name extends string>(
  { runs }: Bench,
  loads: Readonly<Record<Name, () => Promise<MainThread>>>,
): Promise<Record<Name, Medians>> {
  const names = Object.keys(loads) as Name[];
  const all = Object.fromEntries(names.map((name) => [name, [] as MainThread[]])) as Record<
    Name,
    MainThread[]
  >;
  for (let run = 0; run < runs; run += 1) {
    for (const name of names) all[name].push(await loads[name]());
  }
  return Object.fromEntries(names.map((name) => [name, medians(all[name])])) as Record<
    Name,
    Medians
  >;
}

function yardstick({ yardsticks, server }: Bench, host: Yardstick, { id }: BenchPage) {
  return () => traceLoad(yardsticks, server.address(host, id));
}

function ours({ server }: Bench, { id }: BenchPage, { context }: ExtensionBrowser) {
  return () => traceLoad(context, server.address('page', id));
}

async function printPages(bench: Bench, pages: readonly BenchPage[]): Promise<void> {
  const rows: string[][] = [];
  for (const page of pages) {
    const { control, walk, hand, regexp, migralex } = await inTurn(bench, {
      control: yardstick(bench, 'control', page),
      walk: yardstick(bench, 'walk', page),
      hand: yardstick(bench, 'hand', page),
      migralex: ours(bench, page, bench.migralex),
      regexp: yardstick(bench, 'regexp', page),
    });
    const address = bench.server.address('warm', page.id);
    const warm = await leftBehind(bench.yardsticks, address, 'times', 60_000);
    const cold = walk.script - control.script;
    const script = migralex.script - control.script;
    rows.push([
      page.name,
      one(cold),
      one(median(warm.split(' ').map(Number))),
      one(script),
      ratio(script, cold),
      one(hand.script - control.script),
      ratio(script, hand.script - control.script),
      one(regexp.script - control.script),
      ratio(regexp.script - control.script, script),
      one(migralex.total - control.total),
      one(migralex.longestScript),
      String(migralex.longTasksWithScript),
      String(migralex.longTasks - control.longTasks),
      one(migralex.forcedLayout - control.forcedLayout),
    ]);
  }
  const head = [
    ...['page', 'walk', 'walk, warm', 'script added', 'to walk', 'text handed over', 'ours to it'],
    ...['one regexp', 'to ours'],
  ];
  const rest = ['all added', 'longest script', 'long tasks with it', 'all long tasks added'];
  console.log(table([...head, ...rest, 'forced layout'], rows));
  console.log(
    'A long task takes more than 50 ms. Layout of the page itself lies near that: the last but one figure wavers with it.\n',
  );
}

async function printSights(bench: Bench, pages: readonly BenchPage[]): Promise<void> {
  const rows: string[][] = [];
  for (const page of pages) {
    const address = bench.server.address('page', page.id);
    const plainAddress = bench.server.address('control', page.id);
    const sights = [];
    const added: number[] = [];
    let control = 0;
    for (let run = 0; run < Math.min(bench.runs, 3); run += 1) {
      sights.push(await lookOn(bench.migralex, address));
      control = (await lookOn({ context: bench.yardsticks }, plainAddress)).shift;
      const without = await memory(bench.yardsticks, plainAddress);
      added.push((await memory(bench.migralex.context, address)) - without);
    }
    const first = sights.map(({ firstVisible }) => firstVisible).filter((time) => time !== null);
    const last = sights.map((sight) => sight.last).filter((time) => time !== null);
    const questions = sights[0]?.questions ?? [];
    rows.push([
      page.name,
      first.length > 0 ? one(median(first)) : '–',
      last.length > 0 ? one(median(last)) : '–',
      first.length > 0 ? (sights.every(({ isEarly }) => isEarly) ? 'yes' : 'no') : '–',
      `${questions.length} (${Math.round(sum(questions.map(({ length }) => length)) / 1000)})`,
      String(sights[0]?.marks ?? 0),
      (median(sights.map(({ shift }) => shift)) - control).toFixed(4),
      (median(added) / 1e6).toFixed(2),
    ]);
  }
  const head = ['page', 'first visible mark, ms', 'last', 'before more is asked'];
  const rest = ['questions (1,000 characters)', 'marks', 'shift added', 'memory added, MB'];
  console.log(`${table([...head, ...rest], rows)}`);
  console.log('Wall clock after DOMContentLoaded; memory after a collection.\n');
}

async function printMarkjs(bench: Bench, page: BenchPage): Promise<void> {
  const address = bench.server.address('markjs', page.id);
  const script = median([
    (await ours(bench, page, bench.migralex)()).script,
    (await ours(bench, page, bench.migralex)()).script,
    (await ours(bench, page, bench.migralex)()).script,
  ]);
  const left = await leftBehind(bench.yardsticks, address, 'markjs', markjsLimit + 60_000);
  const [time = 0, searched = 0, terms = 0] = left.split(' ').map(Number);
  const isCut = searched < terms;
  console.log(
    `mark.js called naively with the ${terms} forms on ${page.name}: ${isCut ? `cut after ${searched} of them, more than ` : ''}${one(time)} ms, ${isCut ? 'more than ' : ''}${ratio(time, script)} ours (${one(script)} ms)\n`,
  );
}

async function printWorker({ migralex, server, runs }: Bench, page: BenchPage): Promise<void> {
  const texts = plain(page.html).split(/\n+/);
  const { length } = texts.join('');
  const rows: string[][] = [];
  for (const isCold of [false, true]) {
    const answers: number[] = [];
    const cards: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      answers.push(await answerTime(migralex, texts, isCold));
      cards.push(await cardTime(migralex, server.address('page', page.id), isCold));
    }
    rows.push([isCold ? 'stopped' : 'warm', one(median(answers)), one(median(cards))]);
  }
  const head = ['worker', `answer about ${length} characters, ms`];
  console.log(`${table([...head, 'pointer on a mark to card, dwell of 300 ms included'], rows)}\n`);
}

async function printText(bench: Bench, pages: readonly BenchPage[]): Promise<void> {
  const rows: string[][] = [];
  let smallest = 0;
  for (const page of pages) {
    const { control, walk, migralex } = await inTurn(bench, {
      control: yardstick(bench, 'control', page),
      walk: yardstick(bench, 'walk', page),
      migralex: ours(bench, page, bench.migralex),
    });
    const script = migralex.script - control.script;
    const cold = walk.script - control.script;
    if (smallest === 0) smallest = script;
    rows.push([page.name, one(cold), one(script), ratio(script, cold), ratio(script, smallest)]);
  }
  console.log(`${table(['text', 'walk', 'script added', 'to walk', 'to the shortest'], rows)}\n`);
}

async function printTerms(
  bench: Bench,
  page: BenchPage,
  launch: (folder: string) => Promise<ExtensionBrowser>,
): Promise<void> {
  const browsers = [bench.migralex];
  try {
    for (const count of termCounts) browsers.push(await launch(buildWithTerms(count)));
    const names = ['built in', ...termCounts.map((count) => `+ ${count}`)];
    const loads = Object.fromEntries(
      browsers.map((browser, at) => [names[at] ?? '', ours(bench, page, browser)]),
    );
    // A first load, so that every worker is up.
    for (const browser of browsers) await ours(bench, page, browser)();
    const found = await inTurn(bench, loads);
    const without = await memory(bench.yardsticks, bench.server.address('control', page.id));
    const least = found[names[1] ?? '']?.script ?? 0;
    const rows: string[][] = [];
    for (const [at, browser] of browsers.entries()) {
      const { script = 0, total = 0 } = found[names[at] ?? ''] ?? {};
      const all = await memory(browser.context, bench.server.address('page', page.id));
      const used = ((all - without) / 1e6).toFixed(2);
      rows.push([names[at] ?? '', one(script), ratio(script, least), one(total), used]);
    }
    const head = [`own terms, ${page.name}`, 'script', `to + ${termCounts[0]}`, 'all'];
    console.log(`${table([...head, `memory added, MB (goal at ${most}: 8)`], rows)}\n`);
  } finally {
    for (const browser of browsers.slice(1)) await browser.close();
  }
}
