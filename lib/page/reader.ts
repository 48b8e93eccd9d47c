/** Reads a page: blocks, the question which words are known, occurrences, paint; and again when it changes. */
import type { Level } from '../glossary/concept.ts';
import type { LanguageIndex } from '../glossary/glossary.ts';
import { glossaryLanguage, type Lang } from '../glossary/language.ts';
import { isWanted, type Shown, type Unwanted } from '../match/density.ts';
import { type LanguagePart, languageParts } from '../match/language-parts.ts';
import { findOccurrences } from '../match/match.ts';
import { Vocabulary } from '../match/vocabulary.ts';
import { splitWords } from '../match/words.ts';
import { type Block, blockRoot, blocksBelow } from './blocks.ts';
import {
  blockLanguage,
  type Detect,
  declaredLanguage,
  isForeign,
  regionOf,
  watchLanguage,
} from './language.ts';
import { type Placement, shownOnPage } from './mentions.ts';
import { createPagePainter, type PagePainter } from './paint/page-painter.ts';
import { nodeParts, type Painted } from './paint/painter.ts';
import { watchForRoots } from './roots.ts';
import { takeScripted } from './scripted.ts';
import { watchSelecting } from './selecting.ts';
import { hasArticle, isReadable, isWithinEditor, isWithinSkipped, type Reach } from './skip.ts';
import { inSlices } from './slices.ts';
import { watchPage } from './watch.ts';

/** What the reader of the page wants to see. */
export interface ReadingChoice extends Reach {
  readonly languages: ReadonlySet<Lang>;
  readonly categoriesOff: ReadonlySet<string>;
  readonly levels: ReadonlySet<Level>;
  readonly unwanted: Unwanted;
  /** How much of what is found is shown. */
  readonly shown: Shown;
}

export interface ReaderOptions {
  readonly document: Document;
  /** Ends everything: nothing of ours is left on the page. */
  readonly signal: AbortSignal;
  readonly choice: ReadingChoice;
  /** Asks the glossary what it knows of these folded words; each is asked about once. */
  ask(lang: Lang, words: string[]): Promise<LanguageIndex>;
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

/** A block with the languages that it is read in. */
interface ReadBlock {
  readonly block: Block;
  lang: Lang | null;
  parts: readonly LanguagePart[];
}

/** How often at most what is shown is put right after the page took text away, in milliseconds. */
const settling = 300;

/** Reads a document until the signal is aborted. */
export function readPage(options: ReaderOptions): PageReader {
  const { document, signal, ask, detect, onRead } = options;
  const vocabularies = new Map<Lang, { vocabulary: Vocabulary; asked: Set<string> }>();
  let choice = options.choice;
  let places = 0;
  /** Passes run one after another. */
  let queue: Promise<void> = Promise.resolve();
  let generation = 0;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;

  const watch = watchPage({
    document,
    signal,
    guard(records) {
      const touched = painter.guard(records);
      leaveEditors(records);
      if (records.some(({ removedNodes }) => removedNodes.length > 0)) putRightSoon();
      return touched;
    },
    changed: (elements) => enqueue([...elements]),
  });
  const painter = createPagePainter(document, watch.takeRecords, takeScripted());
  const roots = watchForRoots({ document, signal, found: watch.add });
  const walk = { entered: watch.enter, unrooted: roots.expect };
  /** How far the walk goes; a page without an article is read as a whole. */
  let reach: Reach = options.choice;
  const language = watchLanguage(document, detect, () => blocksIn([document.body]));

  /** Where somebody begins to write, nothing of ours may be left for a moment. */
  function leaveEditors(records: readonly MutationRecord[]): void {
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
    const found: ReadBlock[] = [];
    await inSlices(blocksIn(elements), signal, (block) => {
      const lang = languageOf(block);
      if (lang) found.push({ block, lang, parts: [] });
    });
    const foreign: ReadBlock[] = [];
    await inSlices(found, signal, (one) => {
      if (one.lang && isForeign(one.lang, one.block.text)) foreign.push(one);
    });
    for (const one of foreign)
      one.lang = one.lang && (await blockLanguage(one.lang, one.block.text, detect));
    await inSlices(found, signal, (one) => {
      const parts = one.lang ? languageParts(one.block.text, one.lang) : [];
      one.parts = parts.filter(({ lang }) => choice.languages.has(lang));
    });
    if (!isCurrent()) return;
    const all = found.flatMap(({ parts }) => parts);
    for (const [lang, parts] of Map.groupBy(all, (part) => part.lang)) {
      await learn(lang, parts);
      if (!isCurrent()) return;
    }
    if (choice.shown === 'first') await paintFirstMentions(found, isCurrent);
    else {
      await inSlices(await visibleFirst(found, signal), signal, (one) => {
        if (isCurrent()) paint(one.block, occurrencesIn(one));
      });
    }
    if (isCurrent()) onRead?.();
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

  function* blocksIn(elements: readonly Element[]): Generator<Block> {
    for (const element of elements) {
      if (!element.isConnected || isWithinSkipped(element, reach)) continue;
      yield* blocksBelow(element, { ...walk, reach });
    }
  }

  function languageOf({ root }: Block): Lang | null {
    const declared = declaredLanguage(root);
    const tag = document.documentElement.getAttribute('lang');
    // The page as a whole has been checked; a part that says otherwise is believed.
    return declared === null || declared === tag ? language.lang : glossaryLanguage(declared);
  }

  /** Asks about the words that have not been asked about yet. */
  async function learn(lang: Lang, texts: readonly { text: string }[]): Promise<void> {
    let known = vocabularies.get(lang);
    if (!known) {
      known = { vocabulary: new Vocabulary(lang), asked: new Set() };
      vocabularies.set(lang, known);
    }
    const { vocabulary, asked } = known;
    const words = new Set<string>();
    await inSlices(texts, signal, ({ text }) => {
      for (const { folded } of splitWords(text)) words.add(folded);
    });
    const news = [...words].filter((word) => !asked.has(word));
    if (news.length === 0 || signal.aborted) return;
    vocabulary.add(await ask(lang, news));
    for (const word of news) asked.add(word);
  }

  function occurrencesIn({ block, parts }: ReadBlock): Painted[] {
    if (parts.length === 0) return [];
    const region = regionOf(declaredLanguage(block.root), document.location?.hostname ?? '');
    const { levels, categoriesOff, unwanted } = choice;
    const occurrences = parts.flatMap(({ lang, text, quoted }) => {
      const known = vocabularies.get(lang);
      if (!known) return [];
      const options = { quoted: [...block.quoted, ...quoted], levels, region };
      return findOccurrences(text, known.vocabulary, options)
        .filter((one) => !categoriesOff.has(one.category) && isWanted(one, unwanted))
        .map((occurrence) => ({ lang, occurrence }));
    });
    occurrences.sort((a, b) => a.occurrence.start - b.occurrence.start);
    return occurrences.map(({ lang, occurrence }) => {
      places += 1;
      return { place: places, lang, text: block.text, occurrence };
    });
  }

  function paint(block: Block, found: readonly Painted[], shown?: ReadonlySet<number>): void {
    watch.settle();
    if (found.length === 0 || !isUntouched(block)) return;
    painter.paint(block, found, shown ?? shownOnPage(placementsIn(block, found), choice.shown));
  }

  /** Each concept once an article: that depends on all that stands on the page. */
  async function paintFirstMentions(
    read: readonly ReadBlock[],
    isCurrent: () => boolean,
  ): Promise<void> {
    const blocks: { block: Block; found: Painted[] }[] = [];
    await inSlices(read, signal, (one) => {
      blocks.push({ block: one.block, found: occurrencesIn(one) });
    });
    if (!isCurrent()) return;
    watch.settle();
    const news = blocks.filter(({ block }) => isUntouched(block));
    const shown = shownOnPage(
      [...painter.all(), ...news.flatMap(({ block, found }) => placementsIn(block, found))],
      'first',
    );
    await inSlices(news, signal, ({ block, found }) => {
      if (isCurrent()) paint(block, found, shown);
    });
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

/** Whether the nodes of a block still hold the text that was read. */
function isUntouched({ nodes, text }: Block): boolean {
  return nodes.every(({ node, start }) => {
    const end = start + node.data.length;
    return node.isConnected && text.slice(start, end) === node.data.replace(/[\n\r\t]/g, ' ');
  });
}

/** Blocks on the screen and a little below come first; the order within stays. */
async function visibleFirst(
  blocks: readonly ReadBlock[],
  signal: AbortSignal,
): Promise<ReadBlock[]> {
  const limit = globalThis.innerHeight * 1.5;
  const near: ReadBlock[] = [];
  const far: ReadBlock[] = [];
  await inSlices(blocks, signal, (one) => {
    (isNear(one.block.root, limit) ? near : far).push(one);
  });
  return [...near, ...far];
}

/** Where the browser has put off the layout of an area (`content-visibility`), it is not asked for. */
function isNear(element: Element, limit: number): boolean {
  if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= limit;
}
