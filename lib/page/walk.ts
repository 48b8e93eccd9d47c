/** Walks a page and cuts it into blocks. */
import { lineCharacter } from '../match/raw-text.ts';
import { type Block, blockRoot, changesLanguage } from './blocks.ts';
import { gapCharacter, inlineNames, skippedNames, unseenNames } from './names.ts';
import { blockOfText, isBlank, Run } from './run.ts';
import { isSkipped, isWithinSkipped, type Reach, specialSelector, wholePage } from './skip.ts';
import { closestAcross } from './tree.ts';

/** Where a walk goes, and what it tells about elements on its way. */
export interface WalkOptions {
  readonly reach?: Reach;
  /** A shadow tree is about to be walked. */
  readonly entered?: (root: ShadowRoot) => void;
  /** A custom element has no open shadow tree, or none yet. */
  readonly unrooted?: (element: Element) => void;
  /** Elements that end a run and have been read already. */
  readonly read?: ReadonlySet<Element>;
}

/**
 * Walks the text below a node, that of open shadow trees too, and yields its blocks in document order.
 * A shadow tree comes before the children of its host; slotted text is read where it is written.
 * The walk may be paused between blocks; a page that changes meanwhile is told by its mutations.
 */
export function* blocksBelow(top: Element, options: WalkOptions = {}): Generator<Block> {
  if (isSkipped(top, options.reach)) return;
  const walk = new Walk(top, options);
  for (let block = walk.next(); block; block = walk.next()) yield block;
}

/** What an element is to a walk, by its name alone. */
interface Kind {
  readonly isSkipped: boolean;
  readonly isUnseen: boolean;
  readonly isInline: boolean;
  /** Inline, and nothing else whatever it holds: most elements inside a paragraph. */
  readonly isPlain: boolean;
  /** Has to be looked at closely: whether it is skipped depends on what is in it or around it. */
  readonly isSpecial: boolean;
  readonly isQuotation: boolean;
  readonly isCustom: boolean;
  readonly mayHost: boolean;
}

/** Elements to which a shadow tree can be attached, besides custom ones. */
const hosts: ReadonlySet<string> = new Set([
  ...['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5'],
  ...['h6', 'header', 'main', 'nav', 'p', 'section', 'span'],
]);
const wayfindingNames: ReadonlySet<string> = new Set(['nav', 'aside', 'menu', 'header', 'footer']);

function kindOf(name: string): Kind {
  const isInline = inlineNames.has(name);
  const isCustom = name.includes('-');
  const isSkippedName = skippedNames.has(name);
  return {
    isSkipped: isSkippedName,
    isUnseen: unseenNames.has(name),
    isInline,
    isPlain: isInline && !isSkippedName && name !== 'q' && name !== 'slot',
    isSpecial: name === 'pre' || name === 'slot' || wayfindingNames.has(name),
    isQuotation: name === 'blockquote' || name === 'q',
    isCustom,
    mayHost: isCustom || hosts.has(name),
  };
}

/** What the walk is in. Of inline elements only a `q` has a frame of its own. */
interface Frame {
  /** The element, or the host of the shadow tree. */
  readonly element: Element;
  readonly as: 'top' | 'block' | 'quote' | 'shadow';
  /** The element that holds the runs in here, and whether a quotation is around it. */
  readonly root: Element;
  readonly isQuoted: boolean;
  /** Whether the element has a shadow tree beside its children. */
  readonly isHost: boolean;
  /** How many inline elements are around the element. */
  readonly depth: number;
}

/** How many elements are asked one by one: more than a sample of a page has. */
const mostAsked = 500;

/** Step by step and without recursion: a walk of a page is paused often, and pages are deep. */
class Walk {
  private readonly options: WalkOptions;
  private readonly reach: Reach;
  private readonly kinds = new Map<string, Kind>();
  /** Elements whose attributes say something; the first ones are asked one by one. */
  private special: Set<Element> | null = null;
  private asked = 0;
  /** The tops of the trees that are walked. */
  private readonly tops: (Element | ShadowRoot)[] = [];
  private readonly frames: Frame[] = [];
  private frame: Frame;
  /** The inline elements that the walk is in, those around the frames too. */
  private readonly inline: Element[] = [];
  private run: Run;
  private child: ChildNode | null;
  /** An element may end one block and be another. */
  private readonly found: Block[] = [];
  private isDone = false;

  constructor(top: Element, options: WalkOptions) {
    this.options = options;
    this.reach = options.reach ?? wholePage;
    const root = blockRoot(top) ?? top;
    const isQuoted = closestAcross(root, 'blockquote, q') !== null;
    const isHost = top.shadowRoot !== null;
    this.run = new Run(root, isQuoted);
    this.frame = { element: top, as: 'top', root, isQuoted, isHost, depth: 0 };
    this.tops.push(top);
    this.child = null;
    this.enterWhole();
  }

  /** The next block; `null` at the end. */
  next(): Block | null {
    while (this.found.length === 0 && !this.isDone) this.goOn();
    return this.found.shift() ?? null;
  }

  /** Walks until a block has been found. A page has tens of thousands of nodes: each is asked little. */
  private goOn(): void {
    const { found, inline, kinds } = this;
    while (found.length === 0 && !this.isDone) {
      const { child } = this;
      if (child === null) {
        if (inline.length === this.frame.depth) this.leave();
        else this.child = inline.pop()?.nextSibling ?? null;
        continue;
      }
      const { nodeType } = child;
      if (this.isSlottedAway(child)) {
        this.run.separate(gapCharacter);
        this.child = child.nextSibling;
      } else if (nodeType === 3 || nodeType === 4) {
        this.readText(child as Text);
        this.child = child.nextSibling;
      } else if (nodeType === 1) {
        const element = child as Element;
        const name = element.localName;
        let kind = kinds.get(name);
        if (!kind) {
          kind = kindOf(name);
          kinds.set(name, kind);
        }
        const isSpecial = this.isSpecial(element);
        if (kind.isPlain && !isSpecial && (!kind.mayHost || element.shadowRoot === null)) {
          inline.push(element);
          this.child = element.firstChild;
        } else {
          this.child = element.nextSibling;
          this.enter(element, name, kind, isSpecial);
        }
      } else this.child = child.nextSibling;
    }
  }

  /** Of many elements the browser finds those that are special quicker than each could be asked. */
  private isSpecial(element: Element): boolean {
    if (!this.special) {
      this.asked += 1;
      if (this.asked < mostAsked)
        return element.hasAttributes() && element.matches(specialSelector);
      this.special = new Set(this.tops.flatMap(specialBelow));
    }
    return this.special.has(element);
  }

  private flush(): void {
    const { run } = this;
    const { root, isQuoted } = this.frame;
    if (run.isEmpty && run.quotes === 0) {
      run.moveTo(root, isQuoted);
      return;
    }
    this.keep(run.block());
    this.run = new Run(root, isQuoted, run.quotes);
  }

  private keep(block: Block | null): void {
    if (block) this.found.push(block);
  }

  private push(frame: Frame): void {
    this.frames.push(this.frame);
    this.frame = frame;
  }

  /** Goes on behind the element of this frame, or in the children of a host behind its shadow tree. */
  private leave(): void {
    const { element, as } = this.frame;
    const outer = this.frames.pop();
    if (!outer) {
      this.flush();
      this.isDone = true;
      return;
    }
    this.frame = outer;
    if (as === 'quote') this.run.closeQuote();
    if (as === 'shadow') {
      this.flush();
      this.child = element.firstChild;
      return;
    }
    if (as === 'block') this.flush();
    this.child = element.nextSibling;
  }

  /** Whether a child of a host is shown in a part of the shadow tree that is not read, such as a button. */
  private isSlottedAway(child: ChildNode): boolean {
    const { element, isHost, as, depth } = this.frame;
    if (!isHost || as === 'shadow' || this.inline.length > depth) return false;
    if (!(child instanceof Element || child instanceof Text)) return false;
    return child.assignedSlot !== null && isWithinSkipped(child.assignedSlot, this.reach, element);
  }

  private readText(node: Text): void {
    const { run } = this;
    const { data } = node;
    if (run.isEmpty) {
      if (!isBlank(data)) run.add(node, data);
      return;
    }
    const { lastNode } = run;
    if (lastNode && run.glues(data) && isLaidOutApart(lastNode, node)) {
      this.flush();
      this.run.add(node, data);
    } else run.add(node, data);
  }

  private enter(element: Element, name: string, kind: Kind, isSpecial: boolean): void {
    if (kind.isSkipped) {
      if (!kind.isUnseen) this.run.separate(gapCharacter);
      return;
    }
    if ((isSpecial || kind.isSpecial) && isSkipped(element, this.reach)) {
      this.run.separate(gapCharacter);
      return;
    }
    if (name === 'br') {
      this.run.separate(lineCharacter);
      return;
    }
    if (
      kind.isSpecial &&
      element instanceof HTMLSlotElement &&
      element.assignedNodes().length > 0
    ) {
      this.run.separate(gapCharacter);
      return;
    }
    const isHost = kind.mayHost && element.shadowRoot !== null;
    const isBlock = !kind.isInline || isHost || (isSpecial && changesLanguage(element));
    if (isBlock) this.enterBlock(element, kind, isHost);
    else if (name === 'q') {
      this.run.openQuote();
      const { root, isQuoted } = this.frame;
      const depth = this.inline.length;
      this.push({ element, as: 'quote', root, isQuoted, isHost: false, depth });
      this.child = element.firstChild;
    } else {
      this.inline.push(element);
      this.child = element.firstChild;
    }
  }

  private enterBlock(element: Element, { isCustom, isQuotation }: Kind, isHost: boolean): void {
    const isQuoted = this.frame.isQuoted || this.run.quotes > 0 || isQuotation;
    const isRead = this.options.read?.has(element) ?? false;
    const first = element.firstChild;
    if (!isHost && !isRead && !isCustom && (first === null || isOnlyText(first))) {
      // Most blocks are one text: there is nothing to go into.
      this.flush();
      if (first) this.keep(blockOfText(element, first, isQuoted));
      return;
    }
    const depth = this.inline.length;
    this.push({ element, as: 'block', root: element, isQuoted, isHost, depth });
    this.flush();
    if (isRead) this.child = null;
    else this.enterWhole();
  }

  /** Goes into the shadow tree of the element of this frame, or into the element where there is none. */
  private enterWhole(): void {
    const { frame } = this;
    const { element } = frame;
    const shadowRoot = frame.isHost ? element.shadowRoot : null;
    if (shadowRoot) {
      this.options.entered?.(shadowRoot);
      this.tops.push(shadowRoot);
      if (this.special) for (const one of specialBelow(shadowRoot)) this.special.add(one);
      this.push({ ...frame, as: 'shadow' });
      this.child = shadowRoot.firstChild;
      return;
    }
    if (element.localName.includes('-')) this.options.unrooted?.(element);
    this.child = element.firstChild;
  }
}

function specialBelow(top: Element | ShadowRoot): Element[] {
  return [...top.querySelectorAll(specialSelector)];
}

/** Whether the first child of an element is a text, and all that is in it. */
function isOnlyText(first: ChildNode): first is Text {
  return first.nodeType === 3 && first.nextSibling === null;
}

/** Whether an element between two text nodes is laid out apart, so that the eye sees two words. */
function isLaidOutApart(from: Text, to: Text): boolean {
  if (from.parentNode === to.parentNode) return false;
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
