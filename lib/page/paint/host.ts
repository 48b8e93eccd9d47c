/** A text node of the page that was split to mark words in it, and what the page did to it since. */
import type { Change } from '../change.ts';

/** A text node of the page that was split, and what it needs to become itself again. */
export interface Host {
  readonly node: Text;
  readonly text: string;
  /** What of the text was left in the node. */
  readonly head: string;
  /** Nodes that were added after the host, in order. */
  readonly pieces: ChildNode[];
}

/** The text of what was added after a host. */
export function piecesText({ pieces }: Host): string {
  return pieces.map((piece) => piece.textContent ?? '').join('');
}

/** A host and the text nodes that were cut off from it, by `splitText` or a range, in order. */
export function halvesOf({ node }: Host, records: readonly Change[]): Text[] {
  const halves = [node];
  for (const { previousSibling, addedNodes } of records) {
    const [added] = addedNodes;
    if (previousSibling === halves.at(-1) && added instanceof Text) halves.push(added);
  }
  return halves;
}

/** The last text node that was cut off from a host; `null` where more was done to it. */
export function secondHalf(host: Host, records: readonly Change[]): Text | null {
  const { node, head } = host;
  const end = halvesOf(host, records).at(-1) ?? node;
  const isCut =
    end !== node &&
    head.startsWith(node.data) &&
    head.endsWith(end.data) &&
    node.data.length + end.data.length <= head.length;
  return isCut ? end : null;
}

/** Whether a host was cut and then got back what was cut off, as by `normalize()`: nothing was written. */
export function isJoinedAgain(host: Host, records: readonly Change[]): boolean {
  const { node, head } = host;
  const cutOff = halvesOf(host, records).slice(1);
  // Once when it was cut, once when it was joined: else the rest was only taken away.
  const times = records.filter(({ type, target }) => type === 'characterData' && target === node);
  const isGone = cutOff.length > 0 && cutOff.every(({ parentNode }) => !parentNode);
  return isGone && node.data === head && times.length > 1;
}
