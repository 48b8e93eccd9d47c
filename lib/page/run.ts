import type { Span } from '../match/quotes.ts';
import type { Block, BlockNode } from './blocks.ts';

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

/** Collects the text of one run. */
export class Run {
  private readonly root: Element;
  /** Whether a quotation is around the root. */
  private readonly isQuoted: boolean;
  private readonly nodes: BlockNode[] = [];
  private readonly quoted: Span[] = [];
  /** Where each `q` began that is still open. */
  private readonly openQuotes: number[];
  private text = '';

  /** @param quotes How many `q` around the start of this run began in an earlier one. */
  constructor(root: Element, isQuoted: boolean, quotes = 0) {
    this.root = root;
    this.isQuoted = isQuoted;
    this.openQuotes = new Array<number>(quotes).fill(0);
  }

  add(node: Text, data: string): void {
    this.nodes.push({ node, start: this.text.length });
    this.text += /[\n\r\t]/.test(data) ? data.replace(/[\n\r\t]/g, ' ') : data;
  }

  separate(character: string): void {
    if (this.text !== '') this.text += character;
  }

  get isEmpty(): boolean {
    return this.nodes.length === 0;
  }

  /** Whether a text would be read as part of the same word as what is before it. */
  glues(data: string): boolean {
    return wordCharacter.test(data[0] ?? '') && wordCharacter.test(this.text.at(-1) ?? '');
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
    if (this.isEmpty || !wordCharacter.test(this.text)) return null;
    const { root, nodes, text } = this;
    const end = text.length;
    const quoted = this.isQuoted
      ? [{ start: 0, end }]
      : [...this.quoted, ...this.openQuotes.map((start) => ({ start, end }))];
    return { root, nodes, text, quoted };
  }
}
