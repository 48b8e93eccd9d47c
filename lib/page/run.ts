import type { Span } from '../match/quotes.ts';
import { readableText } from '../match/raw-text.ts';
import type { Block, BlockNode } from './blocks.ts';

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const letter = /\p{L}/u;

/** Whether a text is white space alone. The first character of most texts tells. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // A space, a tab, a line feed or a carriage return; anything above is asked about once.
    if (code > 32) return code > 127 && !/\S/.test(text);
  }
  return true;
}

/** Whether a word stands in a text. */
function holdsWord(text: string): boolean {
  return holds(text, wordCharacter);
}

/** Whether a letter of any script stands in a text. */
export function holdsLetter(text: string): boolean {
  return holds(text, letter);
}

/** Most texts begin with a plain letter, which is both: the others are looked through. */
function holds(text: string, character: RegExp): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 32;
    if (code >= 97 && code <= 122) return true;
    if (code > 127) break;
  }
  return character.test(text);
}

/** A block whose text is made readable when it is asked for. */
class ReadBlock implements Block {
  readonly root: Element;
  readonly nodes: readonly BlockNode[];
  readonly raw: string;
  readonly quoted: readonly Span[];
  private read: string | null = null;

  constructor(root: Element, nodes: readonly BlockNode[], raw: string, quoted: readonly Span[]) {
    this.root = root;
    this.nodes = nodes;
    this.raw = raw;
    this.quoted = quoted;
  }

  get length(): number {
    return this.raw.length;
  }

  get text(): string {
    this.read ??= readableText(this.raw);
    return this.read;
  }
}

const unquoted: readonly Span[] = [];

/**
 * The block of an element that holds one text and nothing else.
 * @returns `null` for a text without a word.
 */
export function blockOfText(root: Element, node: Text, isQuoted: boolean): Block | null {
  const { data } = node;
  if (!holdsWord(data)) return null;
  const quoted = isQuoted ? [{ start: 0, end: data.length }] : unquoted;
  return new ReadBlock(root, [{ node, start: 0, length: data.length }], data, quoted);
}

/** Collects the text of one run. */
export class Run {
  private root: Element;
  /** Whether a quotation is around the root. */
  private isQuoted: boolean;
  private readonly nodes: BlockNode[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  private readonly quoted: Span[] = [];
  /** Where each `q` began that is still open. */
  private readonly openQuotes: number[];

  /** @param quotes How many `q` around the start of this run began in an earlier one. */
  constructor(root: Element, isQuoted: boolean, quotes = 0) {
    this.root = root;
    this.isQuoted = isQuoted;
    this.openQuotes = new Array<number>(quotes).fill(0);
  }

  /** Goes on elsewhere; only for a run in which there is nothing yet. */
  moveTo(root: Element, isQuoted: boolean): void {
    this.root = root;
    this.isQuoted = isQuoted;
  }

  add(node: Text, data: string): void {
    this.nodes.push({ node, start: this.length, length: data.length });
    this.pieces.push(data);
    this.length += data.length;
  }

  separate(character: string): void {
    if (this.length === 0) return;
    this.pieces.push(character);
    this.length += character.length;
  }

  get isEmpty(): boolean {
    return this.nodes.length === 0;
  }

  /** Whether a text would be read as part of the same word as what is before it. */
  glues(data: string): boolean {
    return holdsWord(data[0] ?? '') && holdsWord(this.pieces.at(-1)?.at(-1) ?? '');
  }

  get lastNode(): Text | undefined {
    return this.nodes.at(-1)?.node;
  }

  openQuote(): void {
    this.openQuotes.push(this.length);
  }

  get quotes(): number {
    return this.openQuotes.length;
  }

  closeQuote(): void {
    const start = this.openQuotes.pop();
    if (start !== undefined && start < this.length) this.quoted.push({ start, end: this.length });
  }

  block(): Block | null {
    const { root, nodes, pieces, length } = this;
    if (!pieces.some(holdsWord)) return null;
    const quoted = this.isQuoted
      ? [{ start: 0, end: length }]
      : [...this.quoted, ...this.openQuotes.map((start) => ({ start, end: length }))];
    return new ReadBlock(root, nodes, pieces.join(''), quoted);
  }
}
