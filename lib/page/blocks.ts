/** Cuts a page into blocks: what a reader reads in one go. Inline elements are crossed, others are not. */
import type { Span } from '../match/quotes.ts';
import { gapCharacter, inlineNames } from './names.ts';
import { isSkipped, isUnseen, isWithinSkipped, type Reach, wholePage } from './skip.ts';
import { closestAcross, elementAround } from './tree.ts';

/** A text node of a block and where its text begins in the text of the block. */
export interface BlockNode {
  readonly node: Text;
  /** UTF-16 offset in the text of the block. */
  readonly start: number;
}

/** A run of inline text. */
export interface Block {
  /** The element that holds the whole run; the host, where a run lies in a shadow tree by itself. */
  readonly root: Element;
  readonly nodes: readonly BlockNode[];
  /** The nodes' text, white space as spaces, with one character for each `br` and each gap. */
  readonly text: string;
  /** Spans inside a `q`; as one span the whole text, where a quotation is around the root. */
  readonly quoted: readonly Span[];
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Whether an element ends the run before it. An inline element in another language does too. */
function endsRun(element: Element): boolean {
  return (
    !inlineNames.has(element.localName) || element.shadowRoot !== null || changesLanguage(element)
  );
}

/** Texts pasted from Word say their language on every word: only another language counts. */
function changesLanguage(element: Element): boolean {
  const tag = element.getAttribute('lang');
  if (tag === null) return false;
  const around = element.parentElement?.closest('[lang]')?.getAttribute('lang');
  return primarySubtag(tag) !== primarySubtag(around);
}

function primarySubtag(tag: string | null | undefined): string {
  return /^[a-z]*/i.exec(tag ?? '')?.[0].toLowerCase() ?? '';
}

/**
 * The element whose children hold the run that a node is part of.
 * @returns `null` for a node outside any element.
 */
export function blockRoot(node: Node): Element | null {
  let at = node instanceof Element ? node : elementAround(node);
  while (at && !endsRun(at)) {
    const parent = elementAround(at);
    if (!parent) break;
    at = parent;
  }
  return at;
}

/** Collects the text of one run. */
class Run {
  private readonly root: Element;
  private readonly nodes: BlockNode[] = [];
  private readonly quoted: Span[] = [];
  /** Where each `q` began that is still open. */
  private readonly openQuotes: number[];
  private text = '';

  /** @param quotes How many `q` around the start of this run began in an earlier one. */
  constructor(root: Element, quotes = 0) {
    this.root = root;
    this.openQuotes = new Array<number>(quotes).fill(0);
  }

  add(node: Text): void {
    this.nodes.push({ node, start: this.text.length });
    this.text += /[\n\r\t]/.test(node.data) ? node.data.replace(/[\n\r\t]/g, ' ') : node.data;
  }

  separate(character: string): void {
    if (this.text !== '') this.text += character;
  }

  get isEmpty(): boolean {
    return this.nodes.length === 0;
  }

  /** Whether this text node would be read as part of the same word as the one before. */
  glues(node: Text): boolean {
    return wordCharacter.test(this.text.at(-1) ?? '') && wordCharacter.test(node.data[0] ?? '');
  }

  get lastNode(): Text | undefined {
    return this.nodes.at(-1)?.node;
  }

  openQuote(): void {
    this.openQuotes.push(this.text.length);
  }

  get quotes(): number {
    return this.openQuotes.length;
  }

  closeQuote(): void {
    const start = this.openQuotes.pop();
    if (start !== undefined) this.quoted.push({ start, end: this.text.length });
  }

  block(): Block | null {
    if (!wordCharacter.test(this.text)) return null;
    const { root, nodes, text } = this;
    const end = text.length;
    const quoted = closestAcross(root, 'blockquote, q')
      ? [{ start: 0, end }]
      : [...this.quoted, ...this.openQuotes.map((start) => ({ start, end }))];
    return { root, nodes, text, quoted };
  }
}

/** Whether an element between two text nodes is laid out apart, so that the eye sees two words. */
function isLaidOutApart(from: Text, to: Text): boolean {
  const range = from.ownerDocument.createRange();
  range.setStartAfter(from);
  range.setEndBefore(to);
  const common = range.commonAncestorContainer;
  for (const end of [from, to]) {
    for (let at = end.parentElement; at && at !== common; at = at.parentElement) {
      const display = getComputedStyle(at).display;
      if (!/^(?:inline|contents|ruby)/.test(display) || display === 'inline-block') return true;
    }
  }
  return false;
}

/** Where a walk goes, and what it tells about elements on its way. */
export interface WalkOptions {
  readonly reach?: Reach;
  /** A shadow tree is about to be walked. */
  readonly entered?: (root: ShadowRoot) => void;
  /** A custom element has no open shadow tree, or none yet. */
  readonly unrooted?: (element: Element) => void;
}

/**
 * Walks the text below a node, that of open shadow trees too, and yields its blocks in document order.
 * A shadow tree comes before the children of its host; slotted text is read where it is written.
 * The walk may be paused between blocks; a page that changes meanwhile is told by its mutations.
 */
export function* blocksBelow(top: Element, options: WalkOptions = {}): Generator<Block> {
  const { reach = wholePage } = options;
  if (isSkipped(top, reach)) return;
  let run = new Run(blockRoot(top) ?? top);
  function* flush(root: Element): Generator<Block> {
    const block = run.block();
    run = new Run(root, run.quotes);
    if (block) yield block;
  }
  function* walk(parent: Element | ShadowRoot): Generator<Block> {
    const isHost = parent instanceof Element && parent.shadowRoot !== null;
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isHost && isSlottedAway(child, parent, reach)) {
        run.separate(gapCharacter);
      } else if (child instanceof Text) {
        const { lastNode } = run;
        if (lastNode && run.glues(child) && isLaidOutApart(lastNode, child)) {
          yield* flush(blockRoot(child) ?? top);
        }
        if (!run.isEmpty || /\S/.test(child.data)) run.add(child);
      } else if (child instanceof Element) {
        yield* enter(child);
      }
    }
  }
  /** The shadow tree of an element, then what is written in the element itself. */
  function* walkWhole(element: Element): Generator<Block> {
    const { shadowRoot } = element;
    if (shadowRoot) {
      options.entered?.(shadowRoot);
      yield* walk(shadowRoot);
      yield* flush(element);
    } else if (element.localName.includes('-')) {
      options.unrooted?.(element);
    }
    yield* walk(element);
  }
  function* enter(element: Element): Generator<Block> {
    if (isSkipped(element, reach)) {
      if (!isUnseen(element)) run.separate(gapCharacter);
      return;
    }
    if (element.localName === 'br') {
      run.separate('\n');
      return;
    }
    if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) {
      run.separate(gapCharacter);
      return;
    }
    if (endsRun(element)) {
      yield* flush(element);
      yield* walkWhole(element);
      yield* flush(blockRoot(element.parentNode ?? element) ?? element);
      return;
    }
    const isQuote = element.localName === 'q';
    if (isQuote) run.openQuote();
    yield* walk(element);
    if (isQuote) run.closeQuote();
  }
  yield* walkWhole(top);
  yield* flush(top);
}

/** Whether a child of a host is shown in a part of the shadow tree that is not read, such as a button. */
function isSlottedAway(child: ChildNode, host: Element, reach: Reach): boolean {
  if (!(child instanceof Element || child instanceof Text)) return false;
  return child.assignedSlot !== null && isWithinSkipped(child.assignedSlot, reach, host);
}
