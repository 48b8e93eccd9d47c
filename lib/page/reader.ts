/** Reads a page: blocks, the question which words are known, occurrences, paint; and again when it changes. */
import type { Level } from '../glossary/concept.ts';
import type { LanguageIndex } from '../glossary/glossary.ts';
import { glossaryLanguage, type Lang } from '../glossary/language.ts';
import { Candidates } from '../match/candidates.ts';
import { CommonWords } from '../match/common-words.ts';
import { isWanted, type Shown, type Unwanted } from '../match/density.ts';
import { type LanguagePart, languageParts } from '../match/language-parts.ts';
import { findOccurrences } from '../match/match.ts';
import { PageWords, type WordRow } from '../match/page-words.ts';
import { Vocabulary } from '../match/vocabulary.ts';
import { type Block, blockRoot } from './blocks.ts';
import {
  blockLanguage,
  type Detect,
  declaredLanguage,
  regionOf,
  watchLanguage,
} from './language.ts';
import { type Placement, shownOnPage } from './mentions.ts';
import { createPagePainter, type PagePainter } from './paint/page-painter.ts';
import { nodeParts, type Painted } from './paint/painter.ts';
import { watchForRoots } from './roots.ts';
import { blocksOnScreen } from './screen.ts';
import { takeScripted } from './scripted.ts';
import { watchSelecting } from './selecting.ts';
import { hasArticle, isReadable, isWithinEditor, isWithinSkipped, type Reach } from './skip.ts';
import { inSlices } from './slices.ts';
import { blocksBelow } from './walk.ts';
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

/** A block, or the part of one that is in another language, with its words. */
interface ReadPart {
  readonly lang: Lang;
  readonly block: Block | LanguagePart;
  readonly row: WordRow;
}

/** A block with the languages that it is read in. */
interface ReadBlock {
  readonly block: Block;
  parts: readonly ReadPart[];
}

/** A block and what stands in it. */
interface FoundBlock {
  readonly block: Block;
  readonly found: readonly Painted[];
}

/** What has been learned of one language. */
interface Known {
  readonly vocabulary: Vocabulary;
  /** By number of the word: whether it has been asked about. */
  asked: Uint8Array;
  candidates: Candidates;
}

/** How many blocks are painted in one go. */
const atOnce = 24;
/** How often at most what is shown is put right after the page took text away, in milliseconds. */
const settling = 300;

/** Reads a document until the signal is aborted. */
export function readPage(options: ReaderOptions): PageReader {
  const { document, signal, ask, detect, onRead } = options;
  const words = new PageWords();
  const common = new CommonWords(words);
  const vocabularies = new Map<Lang, Known>();
  let choice = options.choice;
  let places = 0;
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
    if (language.lang !== null || speaksElsewhere()) {
      // In the order of the page where that decides which mention is the first.
      const isOrdered = choice.shown === 'first';
      const isWhole = elements.includes(document.body);
      const first = isWhole && !isOrdered ? await blocksOnScreen(document) : [];
      if (first.length > 0) await readBelow(first, isCurrent);
      await readBelow(elements, isCurrent, new Set(first));
    }
    if (isCurrent()) onRead?.();
  }

  /** Reads and paints all text below some elements, except what has been read. */
  async function readBelow(
    elements: readonly Element[],
    isCurrent: () => boolean,
    read?: ReadonlySet<Element>,
  ): Promise<void> {
    if (!isCurrent()) return;
    words.forget();
    const found: ReadBlock[] = [];
    const foreign: { one: ReadBlock; lang: Lang }[] = [];
    await inSlices(blocksIn(elements, read), signal, (block) => {
      const lang = languageOf(block);
      if (!lang) return;
      const row = words.read(block.pieces);
      const isForeign = common.isForeign(lang, block.length, row);
      const one = { block, parts: isForeign ? [] : partsOf(block, lang, row) };
      found.push(one);
      if (isForeign) foreign.push({ one, lang });
    });
    for (const { one, lang } of foreign) {
      const own = await blockLanguage(lang, one.block.text, detect);
      if (own) one.parts = partsOf(one.block, own, words.read(one.block.pieces));
    }
    if (!isCurrent()) return;
    const all = found.flatMap(({ parts }) => parts);
    for (const [lang, parts] of Map.groupBy(all, (part) => part.lang)) {
      await learn(lang, parts);
      if (!isCurrent()) return;
    }
    const blocks: FoundBlock[] = [];
    await inSlices(found, signal, (one) => {
      const occurrences = occurrencesIn(one);
      if (occurrences.length > 0) blocks.push({ block: one.block, found: occurrences });
    });
    if (!isCurrent()) return;
    if (choice.shown === 'first') await paintFirstMentions(blocks, isCurrent);
    else await paintAll(blocks, isCurrent);
  }

  /** Whether a part of a page that we cannot read says that it is in a language of ours. */
  function speaksElsewhere(): boolean {
    return [...document.body.querySelectorAll('[lang]')].some(
      (element) => glossaryLanguage(element.getAttribute('lang')) !== null,
    );
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

  function languageOf({ root }: Block): Lang | null {
    const declared = declaredLanguage(root);
    const tag = document.documentElement.getAttribute('lang');
    // The page as a whole has been checked; a part that says otherwise is believed.
    return declared === null || declared === tag ? language.lang : glossaryLanguage(declared);
  }

  /** The parts of a block in languages that the reader wants. */
  function partsOf(block: Block, lang: Lang, row: WordRow): ReadPart[] {
    const parts = common.mayQuoteOther(lang, row) ? languageParts(block.text, lang) : [];
    if (parts.length < 2) return choice.languages.has(lang) ? [{ lang, block, row }] : [];
    return parts
      .filter((part) => choice.languages.has(part.lang))
      .map((part) => ({ lang: part.lang, block: part, row: words.read(part.text) }));
  }

  /** Asks about the words that have not been asked about yet. */
  async function learn(lang: Lang, parts: readonly ReadPart[]): Promise<void> {
    let known = vocabularies.get(lang);
    if (!known) {
      const vocabulary = new Vocabulary(lang);
      const candidates = new Candidates(vocabulary, words);
      known = { vocabulary, asked: new Uint8Array(words.count), candidates };
      vocabularies.set(lang, known);
    }
    const asked = new Uint8Array(words.count);
    asked.set(known.asked);
    const news: string[] = [];
    await inSlices(parts, signal, ({ row: { from, to } }) => {
      for (let place = from; place < to; place += 1) {
        const number = words.at(place);
        if (asked[number]) continue;
        asked[number] = 1;
        news.push(words.word(number));
      }
    });
    if (signal.aborted) return;
    if (news.length === 0) return;
    known.vocabulary.add(await ask(lang, news));
    known.asked = asked;
    known.candidates = new Candidates(known.vocabulary, words);
  }

  function mayHold({ lang, row }: ReadPart): boolean {
    return vocabularies.get(lang)?.candidates.mayStandIn(row) ?? false;
  }

  function occurrencesIn({ block, parts }: ReadBlock): Painted[] {
    const held = parts.filter(mayHold);
    if (held.length === 0) return [];
    const region = regionOf(declaredLanguage(block.root), document.location?.hostname ?? '');
    const { levels, categoriesOff, unwanted } = choice;
    const occurrences = held.flatMap(({ lang, block: own }) => {
      const known = vocabularies.get(lang);
      if (!known) return [];
      const options = {
        quoted: own === block ? own.quoted : [...block.quoted, ...own.quoted],
        levels,
        region,
      };
      return findOccurrences(own.text, known.vocabulary, options)
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

function hasLostFrame({ removedNodes }: MutationRecord): boolean {
  for (const node of removedNodes) {
    if (node instanceof Element && (node.localName === 'iframe' || node.querySelector('iframe')))
      return true;
  }
  return false;
}

/** Whether the nodes of a block still hold the text that was read. */
function isUntouched({ nodes, text }: Block): boolean {
  return nodes.every(({ node, start }) => {
    const end = start + node.data.length;
    return node.isConnected && text.slice(start, end) === node.data.replace(/[\n\r\t]/g, ' ');
  });
}
