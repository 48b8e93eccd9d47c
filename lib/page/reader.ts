/** Reads a page: blocks, the question which words are known, occurrences, paint; and again when it changes. */
import { glossaryLanguage, type Lang } from '../glossary/language.ts';
import type { Shown } from '../match/density.ts';
import type { Detect } from '../match/detection.ts';
import { Batches, type BlockBatch } from './batches.ts';
import { type Block, blockRoot } from './blocks.ts';
import type { Change } from './change.ts';
import { declaredLanguages, speaksElsewhere, watchLanguage } from './language.ts';
import { type Placement, shownOnPage } from './mentions.ts';
import { createPagePainter, type PagePainter } from './paint/page-painter.ts';
import { nodeParts, type Painted } from './paint/painter.ts';
import { type Ask, createQuestions, type FoundBlock, type Wanted } from './questions.ts';
import { watchForRoots } from './roots.ts';
import { blocksOnScreen } from './screen.ts';
import { takeScripted } from './scripted.ts';
import { watchSelecting } from './selecting.ts';
import { hasArticle, isReadable, isWithinEditor, isWithinSkipped, type Reach } from './skip.ts';
import { inSlices } from './slices.ts';
import { blocksBelow } from './walk.ts';
import { watchPage } from './watch.ts';

/** What the reader of the page wants to see. */
export interface ReadingChoice extends Reach, Wanted {
  /** How much of what is found is shown. */
  readonly shown: Shown;
}

export interface ReaderOptions {
  readonly document: Document;
  /** Ends everything: nothing of ours is left on the page. */
  readonly signal: AbortSignal;
  readonly choice: ReadingChoice;
  /** Asks what stands in texts; see `TextReader`. */
  readonly ask: Ask;
  detect: Detect;
  /** Called when what is painted has changed and the page has been read to the end. */
  onRead?(): void;
}

export interface PageReader {
  /** Language of the page; `null` while unknown or when the glossary does not speak it. */
  readonly lang: Lang | null;
  /** Whether there is text that has still to be read. */
  readonly isReading: boolean;
  readonly painter: PagePainter;
  /** Takes everything back and reads again with another choice. */
  choose(choice: ReadingChoice): Promise<void>;
}

/** What on the screen has been read before its turn, and how to read what is there now. */
interface ScreenFirst {
  readonly read: ReadonlySet<Element>;
  /** @param last Where the reading has come to: all before it has been read. */
  readScreen(last: Element): Promise<void>;
}

/** How many blocks are painted in one go. */
const atOnce = 24;
/** How many questions are under way while the page is read on; their blocks are all held. */
const mostQuestions = 2;
/** Milliseconds between two paints while a long page is read: each makes the browser lay the page out. */
const betweenPaints = 200;
/** How often at most what is shown is put right after the page took text away, in milliseconds. */
const settling = 300;

/** Reads a document until the signal is aborted. */
export function readPage(options: ReaderOptions): PageReader {
  const { document, signal, ask, detect, onRead } = options;
  let choice = options.choice;
  const askAbout = createQuestions(document, ask);
  /** Passes run one after another. */
  let queue: Promise<void> = Promise.resolve();
  let generation = 0;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let tellTimer: ReturnType<typeof setTimeout> | undefined;

  const watch = watchPage({
    document,
    signal,
    guard(records) {
      const touched = painter.guard(records);
      leaveEditors(records);
      if (records.some(({ removedNodes }) => removedNodes.length > 0)) putRightSoon();
      if (records.some(hasLostFrame)) tellSoon();
      return touched;
    },
    isWritten: (node) => !reach.editable && isWithinEditor(node),
    changed: (elements) => enqueue([...elements]),
  });
  const painter = createPagePainter(document, watch.takeRecords, takeScripted());
  const roots = watchForRoots({ document, signal, found: watch.add });
  const walk = { entered: watch.enter, unrooted: roots.expect };
  /** How far the walk goes; a page without an article is read as a whole. */
  let reach: Reach = options.choice;
  const language = watchLanguage(document, detect, () => blocksIn([document.body]));

  /** Where somebody begins to write, nothing of ours may be left for a moment. */
  function leaveEditors(records: readonly Change[]): void {
    for (const { attributeName, target } of records) {
      if (attributeName === 'contenteditable' && isWithinEditor(target)) painter.takeBack(target);
    }
  }
  watchSelecting({
    document,
    signal,
    free(end) {
      watch.settle();
      return painter.freeSelected(end);
    },
  });

  /** Whether something else may be on the screen since it was last looked at. */
  let hasScrolled = false;
  const scrolled = () => {
    hasScrolled = true;
  };
  document.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });

  /** Passes that have not ended. */
  let waiting = 0;

  function enqueue(elements: readonly Element[]): Promise<void> {
    const started = generation;
    const run = () =>
      started === generation && !signal.aborted ? pass(elements, started) : undefined;
    waiting += 1;
    queue = queue.then(run, run).finally(() => {
      waiting -= 1;
    });
    queue = queue.catch((error: unknown) => {
      if (signal.aborted) return;
      // The background may have been ended in the middle of its answer: what was not read is read later.
      for (const element of elements) watch.add(element);
      throw error;
    });
    return queue;
  }

  async function pass(changed: readonly Element[], started: number): Promise<void> {
    const isCurrent = () => started === generation && !signal.aborted;
    const elements = (await isPageNew(changed)) ? [document.body] : changed;
    if (!isCurrent()) return;
    await inSlices(elements, signal, (element) => {
      watch.settle();
      painter.takeBack(element);
    });
    if (!isReadable(document)) return;
    if (language.lang !== null || speaksElsewhere(document)) {
      // In the order of the page where that decides which mention is the first.
      const isOrdered = choice.shown === 'first';
      const isWhole = elements.includes(document.body);
      if (isWhole && !isOrdered) await readWhole(elements, isCurrent);
      else await readBelow(elements, isCurrent);
    }
    if (isCurrent()) onRead?.();
  }

  /** Reads a page: first what is on the screen, then the rest, and before it what the reader scrolls to. */
  async function readWhole(elements: readonly Element[], isCurrent: () => boolean): Promise<void> {
    const read = new Set<Element>();
    const readScreen = async (last?: Element) => {
      hasScrolled = false;
      const news = (await blocksOnScreen(document)).filter(
        (block) => !read.has(block) && (!last || isBehind(block, last)),
      );
      for (const block of news) read.add(block);
      if (news.length > 0) await readBelow(news, isCurrent);
    };
    await readScreen();
    await readBelow(elements, isCurrent, { read, readScreen });
  }

  /** Reads and paints all text below some elements, except what has been read. */
  async function readBelow(
    elements: readonly Element[],
    isCurrent: () => boolean,
    screen?: ScreenFirst,
  ): Promise<void> {
    if (!isCurrent()) return;
    const batches = new Batches();
    const declaredAs = declaredLanguages();
    const asked: Promise<FoundBlock[]>[] = [];
    /** What has been found and not been painted yet. */
    const held: FoundBlock[] = [];
    let paintAt = 0;
    const put = (batch: BlockBatch) => {
      const answer = askAbout(batch, choice);
      asked.push(answer);
      // It is waited for further on, where it may fail; until then nobody hears of that.
      answer.catch(() => undefined);
    };
    const take = async () => {
      held.push(...((await asked.shift()) ?? []));
      // Which mention is the first is only known at the end.
      if (choice.shown === 'first' || performance.now() < paintAt) return;
      await paintAll(held.splice(0), isCurrent);
      paintAt = performance.now() + betweenPaints;
    };
    await inSlices(blocksIn(elements, screen?.read), signal, (block) => {
      if (screen?.read.has(block.root)) return undefined;
      const tag = declaredAs(block.root);
      const lang = languageOf(tag);
      const full = lang && batches.add(block, lang, tag);
      if (full && isCurrent()) put(full);
      if (asked.length > mostQuestions) return take();
      return screen && hasScrolled ? screen.readScreen(block.root) : undefined;
    });
    if (!isCurrent()) return;
    for (const batch of batches.rest()) put(batch);
    while (asked.length > 0 && isCurrent()) await take();
    if (choice.shown === 'first' && isCurrent()) await paintFirstMentions(held, isCurrent);
    else await paintAll(held, isCurrent);
  }

  /** Whether all must be read: another language is spoken now, or the page shows its first article. */
  async function isPageNew(changed: readonly Element[]): Promise<boolean> {
    const { body, documentElement } = document;
    const area = hasArticle(document) ? choice.area : 'page';
    const isOtherArea = area !== reach.area;
    reach = { editable: choice.editable, area };
    const mayBeNew = changed.includes(body) || changed.includes(documentElement);
    return (await language.check(mayBeNew)) || isOtherArea;
  }

  function* blocksIn(elements: readonly Element[], read?: ReadonlySet<Element>): Generator<Block> {
    for (const element of elements) {
      if (!element.isConnected || isWithinSkipped(element, reach)) continue;
      yield* blocksBelow(element, { ...walk, reach, ...(read && { read }) });
    }
  }

  /** The language that a block is read in which is declared like this. */
  function languageOf(tag: string | null): Lang | null {
    const own = document.documentElement.getAttribute('lang');
    // The page as a whole has been checked; a part that says otherwise is believed.
    return tag === null || tag === own ? language.lang : glossaryLanguage(tag);
  }

  function paint(block: Block, found: readonly Painted[], shown?: ReadonlySet<number>): void {
    watch.settle();
    if (!isUntouched(block)) return;
    painter.paint(block, found, shown ?? shownOnPage(placementsIn(block, found), choice.shown));
  }

  async function paintAll(
    blocks: readonly FoundBlock[],
    isCurrent: () => boolean,
    shown?: ReadonlySet<number>,
  ): Promise<void> {
    const batches = Array.from({ length: Math.ceil(blocks.length / atOnce) }, (_, at) =>
      blocks.slice(at * atOnce, (at + 1) * atOnce),
    );
    await inSlices(batches, signal, (batch) => {
      if (!isCurrent()) return;
      painter.inOneGo(() => {
        for (const { block, found } of batch) paint(block, found, shown);
      });
    });
  }

  /** Each concept once an article: that depends on all that stands on the page. */
  async function paintFirstMentions(
    blocks: readonly FoundBlock[],
    isCurrent: () => boolean,
  ): Promise<void> {
    watch.settle();
    const news = blocks.filter(({ block }) => isUntouched(block));
    const shown = shownOnPage(
      [...painter.all(), ...news.flatMap(({ block, found }) => placementsIn(block, found))],
      'first',
    );
    await paintAll(news, isCurrent, shown);
    if (isCurrent()) putRight();
  }

  /** Reads blocks anew whose mention is the first no more, or has become it. */
  function putRight(): void {
    const all = [...painter.all()];
    const shown = shownOnPage(all, 'first');
    const wrong = all.filter(({ painted, isShown = true }) => shown.has(painted.place) !== isShown);
    const roots = new Set(wrong.flatMap(({ node }) => blockRoot(node) ?? []));
    if (roots.size > 0) enqueue([...roots]);
  }

  function putRightSoon(): void {
    if (choice.shown !== 'first' || settleTimer !== undefined) return;
    settleTimer = setTimeout(() => {
      settleTimer = undefined;
      if (choice.shown === 'first' && !signal.aborted) putRight();
    }, settling);
  }

  /** A frame that leaves takes what it showed along, without a word of its own. */
  function tellSoon(): void {
    clearTimeout(tellTimer);
    tellTimer = setTimeout(() => {
      if (!signal.aborted) onRead?.();
    }, settling);
  }

  if (isReadable(document)) enqueue([document.body]);
  signal.addEventListener('abort', () => painter.takeBack(document));

  return {
    get lang() {
      return language.lang;
    },
    get isReading() {
      return waiting > 0;
    },
    painter,
    choose(next) {
      choice = next;
      generation += 1;
      watch.settle();
      painter.takeBack(document);
      return enqueue([document.body]);
    },
  };
}

function placementsIn(block: Block, found: readonly Painted[]): Placement[] {
  return found.map((painted) => {
    const { start, end } = painted.occurrence;
    return { painted, node: nodeParts(block, start, end)[0]?.node ?? block.root };
  });
}

function isBehind(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function hasLostFrame({ removedNodes }: Change): boolean {
  for (const node of removedNodes) {
    if (node instanceof Element && (node.localName === 'iframe' || node.querySelector('iframe')))
      return true;
  }
  return false;
}

/** Whether the nodes of a block still hold the text that was read, all of it: a page may have cut them. */
function isUntouched({ nodes, raw }: Block): boolean {
  return nodes.every(
    ({ node, start, length }) =>
      node.isConnected && node.data.length === length && raw.startsWith(node.data, start),
  );
}
