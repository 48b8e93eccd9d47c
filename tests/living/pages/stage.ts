/** Runs a page through a script of random actions and keeps what it is after each of them. */
import { Random } from './random.ts';
import { type PaintedNow, paintedNow, type Snapshot, takeSnapshot, textNodes } from './snapshot.ts';
import { nextStory, openingStory, type Story } from './story.ts';

/** What the page did and what it is now, as hashes. */
export interface StepResult {
  readonly action: string;
  readonly hashes: Readonly<Record<keyof Snapshot, number>>;
  /** After the pause: what we paint must change nothing. */
  readonly later: Readonly<Record<keyof Snapshot, number>> | null;
  readonly marks: number;
  readonly highlights: number;
  readonly faults: readonly string[];
}

export interface RunOrder {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Whether to leave time for painting between steps; the control needs none. */
  readonly pauses: boolean;
}

export interface Living {
  run(order: RunOrder): Promise<StepResult[]>;
  /** The snapshot after a step, in full. */
  kept(step: number, isLater: boolean): Snapshot | undefined;
  painted(): PaintedNow;
  snapshot(): Snapshot;
}

declare global {
  interface Window {
    living?: Living;
    /** There before the page is on the stage. */
    paintedNow?: typeof paintedNow;
    /** Set by the test: the page has been read, and may be taken over. */
    mayTakeOver?: boolean;
  }
}
window.paintedNow = paintedNow;

/** Takes one step of the page; resolves when the page says that it is done. Returns its name. */
export type Step = (random: Random) => string | Promise<string>;

const kept = new Map<string, Snapshot>();
let clipboard = '';

/** cyrb53: short and good enough to tell two texts apart. */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

function keep(step: number, isLater: boolean): StepResult['hashes'] {
  const snapshot = takeSnapshot(clipboard);
  kept.set(`${step} ${isLater}`, snapshot);
  return {
    text: hash(snapshot.text),
    seen: hash(snapshot.seen),
    html: hash(snapshot.html),
    values: hash(snapshot.values),
    selection: hash(snapshot.selection),
    clipboard: hash(snapshot.clipboard),
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

const frame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
  });

/** None, a microtask, a frame, or long enough to be read and painted again. */
async function pause(random: Random, isReal: boolean): Promise<boolean> {
  const chosen = random.number();
  if (chosen < 0.4) return false;
  if (chosen < 0.62) {
    await null;
    return false;
  }
  if (!isReal) return chosen >= 0.88;
  if (chosen < 0.88) {
    await frame();
    return false;
  }
  await wait(170 + random.below(60));
  return true;
}

/** What nobody can point at; what a browser says of a selection that ends there depends on chance. */
const closed = 'details:not([open]) > :not(summary)';

/** A place in the text of the page, as a node and an offset in it. */
function placeAt(offset: number): [Node, number] {
  for (const { node, start } of textNodes()) {
    if (node.data.length === 0 || node.parentElement?.closest(closed)) continue;
    if (offset <= start + node.data.length) return [node, Math.max(0, offset - start)];
  }
  return [document.body, 0];
}

async function copyAndRead(): Promise<string> {
  // A selection may hold no text, say a comment: then a copy leaves what another window has copied.
  await navigator.clipboard.writeText('nothing');
  if (!document.execCommand('copy')) throw new Error('Copying was refused.');
  const flavours: string[] = [];
  for (const item of await navigator.clipboard.read()) {
    for (const type of ['text/plain', 'text/html']) {
      if (item.types.includes(type)) flavours.push(await (await item.getType(type)).text());
    }
  }
  return flavours.join('\n--\n');
}

/** What the reader does; each is quick and leaves the page's own text alone. */
const readerActs: Readonly<Record<string, (random: Random) => void | Promise<void>>> = {
  select(random) {
    const length = document.body.textContent?.length ?? 0;
    const [from, to] = [random.below(length), random.below(length)];
    document.getSelection()?.setBaseAndExtent(...placeAt(from), ...placeAt(to));
  },
  selectShort(random) {
    const from = random.below(document.body.textContent?.length ?? 0);
    document
      .getSelection()
      ?.setBaseAndExtent(...placeAt(from), ...placeAt(from + random.below(30)));
  },
  unselect: () => document.getSelection()?.removeAllRanges(),
  async copy() {
    if (document.getSelection()?.isCollapsed !== false) return;
    // All windows of a browser share one clipboard.
    clipboard = await navigator.locks.request('clipboard', copyAndRead);
  },
  type(random) {
    const field = document.querySelector<HTMLTextAreaElement>('textarea');
    if (field) field.value += random.one([' asielzoeker', ' illegalen', ' niets']);
  },
  scroll: (random) => window.scrollTo(0, random.below(600)),
};

/**
 * Puts a page on the stage.
 * @param step Takes a step of the page's own.
 * @param readerShare Which part of the steps is the reader's.
 */
export function stage(step: Step, readerShare = 0.2): void {
  window.living = {
    async run({ seed, from, to, pauses }) {
      const results: StepResult[] = [];
      for (let at = from; at < to; at += 1) {
        const random = new Random(seed, at);
        let action: string;
        if (random.chance(readerShare)) {
          action = random.one(Object.keys(readerActs));
          await readerActs[action]?.(random);
        } else {
          action = await step(random);
        }
        // The observers have their turn: what they do, they do before the screen is painted.
        await null;
        await null;
        await null;
        const hashes = keep(at, false);
        const { marks, highlights, faults } = paintedNow();
        const isLong = await pause(random, pauses);
        results.push({
          action,
          hashes,
          later: isLong ? keep(at, true) : null,
          marks,
          highlights,
          faults,
        });
      }
      return results;
    },
    kept: (at, isLater) => kept.get(`${at} ${isLater}`),
    painted: paintedNow,
    snapshot: () => takeSnapshot(clipboard),
  };
}

/**
 * Puts a page that draws a story on the stage.
 * @param show Draws a state; resolves when the stack has drawn it.
 */
export function stageStory(
  show: (story: Story) => void | Promise<void>,
  first = openingStory,
): void {
  let story = first;
  stage(async (random) => {
    const next = nextStory(story, random);
    story = next.story;
    await show(story);
    return next.name;
  });
}
