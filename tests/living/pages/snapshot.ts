/** What a page is, apart from our own elements: measured inside the page, the same way with and without us. */

/** Everything that must be equal. */
export interface Snapshot {
  /** `textContent` of the body and of each open shadow root in it. */
  readonly text: string;
  /** What the eye sees, as the browser says it. */
  readonly seen: string;
  /** The whole document without our elements, adjacent text joined. */
  readonly html: string;
  readonly values: string;
  readonly selection: string;
  readonly clipboard: string;
}

const ours = 'mark[data-markjs][data-concept]';
const ourHost = 'migralex-card';

function isOurs(node: Node): boolean {
  return node instanceof Element && node.matches(ours);
}

/** Nodes below a node in order, shadow roots before the children of their hosts. */
export function* nodesBelow(top: Node): Generator<Node> {
  if (top instanceof Element && top.shadowRoot) {
    yield top.shadowRoot;
    yield* nodesBelow(top.shadowRoot);
  }
  for (const child of top.childNodes) {
    yield child;
    yield* nodesBelow(child);
  }
}

const voids = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** HTML that can be compared and that loads as the same page, shadow roots included. */
export function htmlOf(top: Node): string {
  const pieces: string[] = [];
  const write = (node: Node): void => {
    if (node instanceof Text) {
      const { parentElement } = node;
      const isRaw = parentElement?.matches('script, style');
      pieces.push(
        isRaw ? node.data : node.data.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`),
      );
    } else if (node instanceof Comment) {
      pieces.push(`<!--${node.data}-->`);
    } else if (isOurs(node) || !(node instanceof Element)) {
      node.childNodes.forEach(write);
    } else if (node.localName !== ourHost) {
      const attributes = [...node.attributes].map(
        ({ name, value }) =>
          ` ${name}="${value.replace(/[&"]/g, (found) => `&#${found.charCodeAt(0)};`)}"`,
      );
      pieces.push(`<${node.localName}${attributes.join('')}>`);
      if (voids.has(node.localName)) return;
      if (node.shadowRoot) {
        pieces.push('<template shadowrootmode="open">');
        node.shadowRoot.childNodes.forEach(write);
        pieces.push('</template>');
      }
      // A parser leaves out the first line break of these.
      if (/^(?:pre|textarea|listing)$/.test(node.localName) && node.textContent?.startsWith('\n')) {
        pieces.push('\n');
      }
      node.childNodes.forEach(write);
      pieces.push(`</${node.localName}>`);
    }
  };
  write(top);
  return pieces.join('');
}

function textOf(): string {
  const roots = [...nodesBelow(document.body)].filter((node) => node instanceof ShadowRoot);
  return [document.body, ...roots].map(({ textContent }) => textContent).join('\n--\n');
}

function valuesOf(): string {
  const values: string[] = [];
  for (const node of nodesBelow(document.body)) {
    if (node instanceof HTMLInputElement) values.push(`${node.value} ${node.checked}`);
    if (node instanceof HTMLTextAreaElement) values.push(`${node.value}|${node.defaultValue}`);
    if (node instanceof HTMLSelectElement) values.push(`${node.value} ${node.textContent}`);
  }
  return values.join('\n');
}

/** What is no text for the eye, and what a parser may cut otherwise. */
const unseen = 'script, style, noscript, head, template';

/** The text nodes of the page with where each begins in the text of all. */
export function textNodes(): { node: Text; start: number }[] {
  const found: { node: Text; start: number }[] = [];
  let start = 0;
  for (const node of nodesBelow(document.body)) {
    if (!(node instanceof Text) || node.parentElement?.closest(unseen)) continue;
    found.push({ node, start });
    start += node.data.length;
  }
  return found;
}

/** How much text lies before a place of the tree. */
export function textBefore(container: Node, offset: number): number {
  let before = 0;
  const until = container instanceof Text ? container : (container.childNodes[offset] ?? null);
  const after = until ?? container;
  for (const node of nodesBelow(document.body)) {
    if (node === until) return before + (container instanceof Text ? offset : 0);
    const isPast =
      until === null &&
      node !== after &&
      !after.contains(node) &&
      (after.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isPast) return before;
    if (node instanceof Text) before += node.data.length;
  }
  return before;
}

function selectionOf(): string {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return '';
  if (selection.isCollapsed) return 'collapsed';
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const places = [textBefore(anchorNode, anchorOffset), textBefore(focusNode, focusOffset)];
  // Whether Chromium says what stands in a closed one depends on when it was last laid out.
  const closed = [...document.querySelectorAll('details:not([open])')];
  const isSaid = !closed.some((details) => selection.containsNode(details, true));
  return `${places.join('-')}: ${isSaid ? selection : ''}`;
}

/** @param clipboard What was copied last, text and HTML. */
export function takeSnapshot(clipboard: string): Snapshot {
  return {
    text: textOf(),
    seen: document.body.innerText,
    html: htmlOf(document.documentElement),
    values: valuesOf(),
    selection: selectionOf(),
    clipboard,
  };
}

/** What is painted now: how many marks and highlights, and which text they cover. */
export interface PaintedNow {
  readonly marks: number;
  readonly highlights: number;
  /** Verdict, start, end and text of each painted stretch, in order; touching ones joined. */
  readonly stretches: readonly string[];
  /** What no painter may leave: highlights of other words than before or of text that is gone, and live ranges. */
  readonly faults: readonly string[];
}

/** The text of each range of ours when it was first seen. */
const firstText = new WeakMap<AbstractRange, string>();

function faultOf(range: AbstractRange, text: string): string | null {
  if (range instanceof Range) return `live range on ${text}`;
  if (!range.startContainer.isConnected) return `highlight of text that is gone: ${text}`;
  const first = firstText.get(range) ?? text;
  firstText.set(range, first);
  return first === text ? null : `highlight of ${first} now on ${text}`;
}

/** An answer that came too late: the words have moved on since it was asked for. */
function isWithinWord({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) {
  const cuts = (node: Node, at: number) =>
    node instanceof Text && /^\p{L}{2}$/u.test(node.data.slice(Math.max(0, at - 1), at + 1));
  return cuts(startContainer, startOffset) || cuts(endContainer, endOffset);
}

function textIn({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  if (startContainer === endContainer && startContainer instanceof Text) {
    return startContainer.data.slice(startOffset, endOffset);
  }
  const [first = '', last = ''] = [startContainer, endContainer].map(
    (node) => node.textContent ?? '',
  );
  return `${first.slice(startOffset)} … ${last.slice(0, endOffset)}`;
}

interface Stretch {
  readonly verdict: string;
  readonly start: number;
  end: number;
}

export function paintedNow(): PaintedNow {
  const nodes = textNodes();
  const startOf = new Map<Node, number>(nodes.map(({ node, start }) => [node, start]));
  const stretches: Stretch[] = [];
  const faults: string[] = [];
  let marks = 0;
  let highlights = 0;
  for (const node of nodesBelow(document.body)) {
    if (!isOurs(node) || !(node instanceof HTMLElement)) continue;
    const start = node.firstChild && startOf.get(node.firstChild);
    if (typeof start !== 'number') continue;
    marks += 1;
    if (node.getRootNode() !== document) faults.push(`mark in a shadow tree: ${node.textContent}`);
    if (node.isContentEditable) faults.push(`mark in an editor: ${node.textContent}`);
    const verdict = node.dataset.verdict ?? '';
    stretches.push({ verdict, start, end: start + (node.textContent?.length ?? 0) });
  }
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('migralex-')) continue;
    for (const range of highlight) {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const fault = faultOf(range, textIn(range));
      if (fault) faults.push(fault);
      if (isWithinWord(range)) faults.push(`painted within a word: ${textIn(range)}`);
      const start = startOf.get(startContainer);
      const end = startOf.get(endContainer);
      if (start === undefined || end === undefined) continue;
      highlights += 1;
      const verdict = name.slice('migralex-'.length);
      stretches.push({ verdict, start: start + startOffset, end: end + endOffset });
    }
  }
  stretches.sort((a, b) => a.start - b.start);
  const joined: Stretch[] = [];
  for (const one of stretches) {
    const last = joined.at(-1);
    if (last && last.end === one.start && last.verdict === one.verdict) last.end = one.end;
    else joined.push(one);
  }
  const all = nodes.map(({ node }) => node.data).join('');
  return {
    marks,
    highlights,
    faults,
    stretches: joined.map(
      ({ verdict, start, end }) => `${verdict} ${start} ${all.slice(start, end)}`,
    ),
  };
}
