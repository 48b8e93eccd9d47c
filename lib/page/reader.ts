/** Reads a page and paints what stands in it, from the beginning to the end, and again where it changes. */
import { glossaryLanguage, type Lang } from '../glossary/language.ts';
import type { Shown } from '../match/density.ts';
import type { Detect } from '../match/detection.ts';
import { Ahead } from './ahead.ts';
import type { Block } from './blocks.ts';
import type { Change } from './change.ts';
import { speaksElsewhere, watchLanguage } from './language.ts';
import { createPagePainter, type PagePainter } from './paint/page-painter.ts';
import { createPainting } from './painting.ts';
import { createPasses } from './passes.ts';
import { type Ask, createQuestions, type Wanted } from './questions.ts';
import { readBlocks, type ScreenFirst } from './reading.ts';
import { watchForRoots } from './roots.ts';
import { blocksOnScreen, isScrolledAway } from './screen.ts';
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

/** Milliseconds without another frame that leaves before it is told. */
const settling = 300;

/** Reads a document until the signal is aborted. */
export function readPage(options: ReaderOptions): PageReader {
  const { document, signal, ask, detect, onRead } = options;
  let choice = options.choice;
  const askAbout = createQuestions(document, ask);

  const watch = watchPage({
    document,
    signal,
    guard(records) {
      const touched = painter.guard(records);
      leaveEditors(records);
      if (records.some(({ removedNodes }) => removedNodes.length > 0)) painting.putRightSoon();
      if (records.some(hasLostFrame)) tellSoon();
      return touched;
    },
    isWritten: (node) => !reach.editable && isWithinEditor(node),
    changed: (elements) => passes.enqueue([...elements]),
  });
  const passes = createPasses({
    signal,
    pass,
    failed(elements) {
      for (const element of elements) watch.add(element);
    },
  });
  const painter = createPagePainter(document, watch.takeRecords, takeScripted());
  const painting = createPainting({
    signal,
    painter,
    shown: () => choice.shown,
    settle: watch.settle,
    readAnew: passes.enqueue,
  });
  const roots = watchForRoots({ document, signal, found: watch.add });
  const walk = { entered: watch.enter, unrooted: roots.expect };
  /** How far the walk goes; a page without an article is read as a whole. */
  let reach: Reach = options.choice;
  const language = watchLanguage(document, detect);

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

  async function pass(changed: readonly Element[], isCurrent: () => boolean): Promise<void> {
    const read = new Set<Element>();
    // What tells the language is read once: where nothing is painted, nothing will be taken back.
    const begun =
      painter.isEmpty() && changed.includes(document.body)
        ? new Ahead(blocksIn([document.body], read))
        : undefined;
    const elements = (await isPageNew(changed, begun)) ? [document.body] : changed;
    if (!isCurrent()) return;
    await inSlices(elements, signal, (element) => {
      watch.settle();
      painter.takeBack(element);
    });
    if (!isReadable(document)) return;
    if (language.lang !== null || speaksElsewhere(document)) {
      const blocks = begun ?? blocksIn(elements, read);
      // In the order of the page where that decides which mention is the first.
      const isOrdered = choice.shown === 'first';
      if (elements.includes(document.body) && !isOrdered) await readWhole(blocks, read, isCurrent);
      else await readAndPaint(blocks, isCurrent);
    }
    if (isCurrent()) onRead?.();
  }

  /**
   * Reads a page: first what is on the screen, then the rest, and before it what the reader scrolls to.
   * @param read Where what has been read before its turn is noted, for the walk of the blocks.
   */
  async function readWhole(
    blocks: Iterable<Block>,
    read: Set<Element>,
    isCurrent: () => boolean,
  ): Promise<void> {
    const readScreen = async (last?: Element) => {
      hasScrolled = false;
      const news = (await blocksOnScreen(document)).filter(
        (block) => !read.has(block) && (!last || isBehind(block, last)),
      );
      for (const block of news) read.add(block);
      if (news.length > 0) await readAndPaint(blocksIn(news), isCurrent);
    };
    hasScrolled = false;
    if (await isScrolledAway(document)) await readScreen();
    await readAndPaint(blocks, isCurrent, { read, hasMoved: () => hasScrolled, readScreen });
  }

  async function readAndPaint(
    blocks: Iterable<Block>,
    isCurrent: () => boolean,
    screen?: ScreenFirst,
  ): Promise<void> {
    if (!isCurrent()) return;
    // Which mention is the first is only known at the end.
    const isOrdered = choice.shown === 'first';
    const rest = await readBlocks(blocks, {
      signal,
      isCurrent,
      languageOf,
      ask: (batch) => askAbout(batch, choice),
      paint: isOrdered ? null : (found) => painting.paint(found, isCurrent),
      ...(screen && { screen }),
    });
    if (!isCurrent()) return;
    if (isOrdered) await painting.paintFirstMentions(rest, isCurrent);
    else await painting.paint(rest, isCurrent);
  }

  /** Whether all must be read: another language is spoken now, or the page shows its first article. */
  async function isPageNew(changed: readonly Element[], begun?: Ahead<Block>): Promise<boolean> {
    const { body, documentElement } = document;
    const area = hasArticle(document) ? choice.area : 'page';
    const isOtherArea = area !== reach.area;
    reach = { editable: choice.editable, area };
    const mayBeNew = changed.includes(body) || changed.includes(documentElement);
    const texts = begun?.peek() ?? blocksIn([body]);
    return (await language.check(mayBeNew, texts)) || isOtherArea;
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

  let tellTimer: ReturnType<typeof setTimeout> | undefined;
  /** A frame that leaves takes what it showed along, without a word of its own. */
  function tellSoon(): void {
    clearTimeout(tellTimer);
    tellTimer = setTimeout(() => {
      if (!signal.aborted) onRead?.();
    }, settling);
  }

  if (isReadable(document)) passes.enqueue([document.body]);
  signal.addEventListener('abort', () => painter.takeBack(document));

  return {
    get lang() {
      return language.lang;
    },
    get isReading() {
      return passes.isWaiting;
    },
    painter,
    choose(next) {
      choice = next;
      passes.endAll();
      watch.settle();
      painter.takeBack(document);
      return passes.enqueue([document.body]);
    },
  };
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
