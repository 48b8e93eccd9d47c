/**
 * Painter for still text: mark.js wraps the occurrences, one Mark per block, and we undo it ourselves.
 * mark.js splits the page's text nodes and leaves the page's own node in place as the head; each such
 * node (the host) is remembered with its text, so that it gets its text back: same node, same place.
 * `unmark()` is never called: it merges text nodes that the page may hold.
 */
import Mark from 'mark.js';
import { type Block, blockRoot } from '../blocks.ts';
import type { Change } from '../change.ts';
import { type Host, halvesOf, isJoinedAgain, piecesText, secondHalf } from './host.ts';
import { nodeParts, type Painted, type Painter, type Spot } from './painter.ts';
import { type Place, rememberSelection, type SelectAgain } from './selection.ts';

/** What was painted in one block, in one go. */
interface Painting extends Lifted {
  readonly hosts: MarkedHost[];
}

/** A host, and what it was painted with. */
interface MarkedHost extends Host {
  readonly painting: Painting;
}

/** A block that is whole again, and what was painted there. */
export interface Lifted {
  readonly block: Block;
  readonly occurrences: readonly Painted[];
}

export interface MarksPainter extends Painter {
  /**
   * Takes back, whole, each block that has marked text in one of the ranges.
   * @param end Stops at this time of `performance.now()`, with at least one block done.
   * @returns The blocks that are whole again.
   */
  lift(ranges: readonly Range[], end: number): Lifted[];
  /** Takes back what is painted in one block. */
  unpaint(block: Block): void;
  /** Where a place in the whole text of a text node is now that the node may be split. */
  placeNow(place: Place): Place;
}

interface MarkRange {
  start: number;
  length: number;
  painted: Painted;
}

export const markSelector = 'mark[data-concept][data-markjs]';

/**
 * @param takeRecords Hands over the mutation records that have not been delivered yet;
 *   called around our own writes so that they never count as the page's.
 */
export function createMarksPainter(
  document: Document,
  takeRecords: () => MutationRecord[],
): MarksPainter {
  const hosts = new WeakMap<Node, MarkedHost>();
  const hostOfPiece = new WeakMap<Node, MarkedHost>();
  const paintedBy = new WeakMap<Element, Painted>();
  /** While we may write: what was selected before the first thing is written. */
  let writing: { selectAgain?: SelectAgain } | null = null;

  function marksBelow(node: Node): HTMLElement[] {
    if (!(node instanceof Element || node instanceof Document)) return [];
    const found = [...node.querySelectorAll<HTMLElement>(markSelector)];
    return found.filter((mark) => paintedBy.has(mark));
  }

  /** The place in the text of a host for a place in the host or in one of its pieces. */
  function wholePlace(node: Node, offset: number): Place | null {
    const host = hosts.get(node) ?? hostOfPiece.get(node);
    if (!host || !hosts.has(host.node)) return null;
    let before = 0;
    for (const part of [host.node, ...host.pieces]) {
      const { length } = part.textContent ?? '';
      if (part === node && !(part instanceof Text)) {
        return [host.node, before + (offset === 0 ? 0 : length)];
      }
      if (part.contains(node)) return [host.node, before + offset];
      before += length;
    }
    return null;
  }

  /** Where a place in the text of a host is now. */
  function placeNow([node, offset]: Place): Place {
    let rest = offset;
    for (const part of [node, ...(hosts.get(node)?.pieces ?? [])]) {
      const { length } = part.textContent ?? '';
      if (rest <= length) return [part.firstChild ?? part, rest];
      rest -= length;
    }
    return [node, node.textContent?.length ?? 0];
  }

  /** Writes text nodes, and selects again what the reader has selected. */
  function keepingSelection<T>(write: () => T): T {
    const before: { selectAgain?: SelectAgain } = {};
    writing = before;
    const result = write();
    before.selectAgain?.(placeNow);
    writing = null;
    return result;
  }

  /** To ask what is selected is dear: it is asked when something is written, not at every change of the page. */
  function aboutToWrite(): void {
    if (writing) writing.selectAgain ??= rememberSelection(document, wholePlace);
  }

  function paint(block: Block, occurrences: readonly Painted[]): void {
    const touched: Text[] = [];
    const ranges: MarkRange[] = [];
    let length = 0;
    for (const painted of occurrences) {
      for (const part of nodeParts(block, painted.occurrence.start, painted.occurrence.end)) {
        if (touched.at(-1) !== part.node) {
          length += touched.at(-1)?.data.length ?? 0;
          touched.push(part.node);
        }
        ranges.push({ start: length + part.start, length: part.end - part.start, painted });
      }
    }
    const painting: Painting = { block, occurrences, hosts: [] };
    const fresh = touched.map((node) => ({ node, text: node.data }));
    aboutToWrite();
    wrap(touched, ranges, (mark, painted) => {
      paintedBy.set(mark, painted);
      mark.dataset.concept = painted.occurrence.concept;
      mark.dataset.verdict = painted.occurrence.verdict;
      // A screen reader says the text as the page has it: no word of ours in between.
      mark.role = 'none';
    });
    const ours = new Set(takeRecords().flatMap((record) => [...record.addedNodes]));
    for (const { node, text } of fresh) {
      const host: MarkedHost = { node, text, head: node.data, pieces: [], painting };
      let next = node.nextSibling;
      while (next && ours.has(next)) {
        host.pieces.push(next);
        hostOfPiece.set(next, host);
        if (next.firstChild) hostOfPiece.set(next.firstChild, host);
        next = next.nextSibling;
      }
      hosts.set(host.node, host);
      painting.hosts.push(host);
    }
  }

  /** Gives a host its text back and removes what was added. */
  function undo(host: Host, text = host.text): void {
    aboutToWrite();
    for (const piece of host.pieces) piece.remove();
    // Adding leaves the reader's selection in the head where it is; writing anew would not.
    if (text.startsWith(host.node.data)) host.node.appendData(text.slice(host.node.data.length));
    else host.node.data = text;
    hosts.delete(host.node);
  }

  /**
   * Somebody works on our pieces as on nodes of the page, one by one, as translators do, and will
   * bring them back one by one: they are left to it. Only the elements around them go.
   * @returns The elements that they are in.
   */
  function leaveTaken(records: readonly Change[]): Element[] {
    const around: Element[] = [];
    const written = new Set(records.map(({ type, target }) => type === 'characterData' && target));
    for (const { type, target } of records) {
      const host = hostOfPiece.get(target);
      if (!host || hosts.get(host.node) !== host) continue;
      const isTaken = type === 'childList' ? target instanceof Element : written.has(host.node);
      if (!isTaken) continue;
      for (const piece of host.pieces) {
        if (piece.parentElement) around.push(piece.parentElement);
        if (piece instanceof Element) piece.replaceWith(...piece.childNodes);
      }
      hosts.delete(host.node);
    }
    return around;
  }

  /**
   * The page wrote text: keep what it wrote, in the host or in one of our pieces.
   * Where it only cut the host in two, our pieces belong to the second half.
   */
  function keepWritten(target: Node, records: readonly Change[]): Host | null {
    const own = hosts.get(target);
    if (own) {
      aboutToWrite();
      if (isJoinedAgain(own, records)) {
        undo(own);
        return own;
      }
      secondHalf(own, records)?.appendData(piecesText(own));
      undo(own, own.node.data);
      return own;
    }
    const host = hostOfPiece.get(target);
    if (!host || !hosts.has(host.node)) return null;
    undo(host, host.node.data + piecesText(host));
    return host;
  }

  /**
   * `normalize()` joins a host to the text before it and leaves our pieces behind: they follow.
   * From the end, since the text before may be a piece of another host.
   * @returns The text nodes that hosts were joined to.
   */
  function followJoined(records: readonly Change[]): Text[] {
    const written = new Set(records.map(({ type, target }) => type === 'characterData' && target));
    const joined: Text[] = [];
    for (const { removedNodes, previousSibling: before } of records.toReversed()) {
      const host = removedNodes.length === 1 && removedNodes[0] && hosts.get(removedNodes[0]);
      if (!host || !(before instanceof Text) || !written.has(before)) continue;
      const text = halvesOf(host, records).map(({ data }) => data);
      if (text.join('') !== host.head || !before.data.endsWith(host.head)) continue;
      aboutToWrite();
      before.appendData(piecesText(host));
      undo(host);
      joined.push(before);
    }
    return joined;
  }

  /** Hosts among some nodes, and hosts whose pieces are among them. */
  function hostsAmong(nodes: Iterable<Node>): Set<Host> {
    const found = new Set<Host>();
    for (const node of nodes) {
      const host = hosts.get(node) ?? hostOfPiece.get(node);
      if (host && hosts.has(host.node)) found.add(host);
    }
    return found;
  }

  /** The page copied marked text, by `cloneNode` or as HTML: the copy keeps the words only. */
  function unwrapCopies(added: Node): void {
    if (!(added instanceof Element)) return;
    const marks = [...added.querySelectorAll(markSelector)];
    if (added.matches(markSelector)) marks.push(added);
    for (const mark of marks) {
      if (paintedBy.has(mark)) continue;
      aboutToWrite();
      mark.replaceWith(...mark.childNodes);
    }
  }

  function guard(records: readonly Change[]): Element[] {
    const changed: Element[] = leaveTaken(records);
    for (const { parentElement } of followJoined(records)) {
      if (parentElement) changed.push(parentElement);
    }
    for (const { type, target } of records) {
      if (type !== 'characterData') continue;
      const host = keepWritten(target, records);
      if (host?.node.parentElement) changed.push(host.node.parentElement);
    }
    const parents = new Set<Node>();
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type !== 'childList') continue;
      const touched = hostsAmong([...removedNodes].flatMap((node) => [node, ...marksBelow(node)]));
      // A list that grows by a thousand items is looked through once.
      if (!parents.has(target)) for (const host of hostsAmong(target.childNodes)) touched.add(host);
      parents.add(target);
      for (const host of touched) undo(host);
      if (touched.size > 0 && target instanceof Element) changed.push(target);
      for (const added of addedNodes) unwrapCopies(added);
    }
    return changed;
  }

  /** Takes back what is left of a painting. @returns The occurrences that were still there. */
  function undoPainting({ block, occurrences, hosts: all }: Painting): Lifted {
    const left = all.filter((host) => hosts.get(host.node) === host);
    for (const host of left) undo(host);
    const nodes = new Set(left.map(({ node }) => node));
    const isLeft = ({ occurrence: { start, end } }: Painted) =>
      nodeParts(block, start, end).every(({ node }) => nodes.has(node));
    return { block, occurrences: occurrences.filter(isLeft) };
  }

  function lift(ranges: readonly Range[], end: number): Lifted[] {
    const lifted: Lifted[] = [];
    for (const range of ranges.map(whatIsCopied)) {
      const top = blockRoot(range.commonAncestorContainer) ?? document;
      for (const mark of marksBelow(top)) {
        const host = hostOfPiece.get(mark);
        if (!host || !hosts.has(host.node)) continue;
        if (![host.node, ...host.pieces].some((part) => range.intersectsNode(part))) continue;
        lifted.push(undoPainting(host.painting));
        if (performance.now() >= end) return lifted;
      }
    }
    return lifted;
  }

  function spot(mark: HTMLElement): Spot | null {
    const painted = paintedBy.get(mark);
    return painted ? { painted, boxes: [...mark.getClientRects()], element: mark } : null;
  }

  return {
    placeNow,
    paint: (block, occurrences) => keepingSelection(() => paint(block, occurrences)),
    guard: (records) => keepingSelection(() => guard(records)),
    at(_x, _y, target) {
      const mark = target instanceof Element ? target.closest<HTMLElement>(markSelector) : null;
      return mark ? spot(mark) : null;
    },
    find(place) {
      const mark = marksBelow(document).find((found) => paintedBy.get(found)?.place === place);
      return mark ? spot(mark) : null;
    },
    *all() {
      for (const mark of marksBelow(document)) {
        const painted = paintedBy.get(mark);
        if (painted) yield { painted, node: mark };
      }
    },
    takeBack(below) {
      keepingSelection(() => {
        for (const mark of marksBelow(below)) {
          const host = hostOfPiece.get(mark);
          if (host && hosts.has(host.node)) undo(host);
        }
      });
      takeRecords();
    },
    unpaint({ nodes }) {
      keepingSelection(() => {
        for (const { node } of nodes) {
          const host = hosts.get(node);
          if (host) undo(host);
        }
      });
      takeRecords();
    },
    lift(ranges, end) {
      const lifted = keepingSelection(() => lift(ranges, end));
      takeRecords();
      return lifted;
    },
  };
}

/** Firefox copies all of an element where a selection begins or ends between its children. */
function whatIsCopied(range: Range): Range {
  const { startContainer, endContainer, endOffset } = range;
  const copied = range.cloneRange();
  if (startContainer instanceof Element) copied.setStart(startContainer, 0);
  if (endContainer instanceof Element && endOffset > 0) {
    copied.setEnd(endContainer, endContainer.childNodes.length);
  }
  return copied;
}

/** The one place that knows mark.js. Offsets are those of the nodes' data, joined. */
function wrap(
  nodes: Text[],
  ranges: MarkRange[],
  each: (mark: HTMLElement, painted: Painted) => void,
): void {
  if (ranges.length === 0) return;
  // mark.js takes any array of nodes as its context; its types know of elements only.
  const context = nodes as unknown as HTMLElement[];
  new Mark(context).markRanges(ranges, {
    each: (element, range) => {
      if (element instanceof HTMLElement && isMarkRange(range)) each(element, range.painted);
    },
  });
}

function isMarkRange(range: unknown): range is MarkRange {
  return typeof range === 'object' && range !== null && 'painted' in range;
}
