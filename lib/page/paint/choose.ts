/** Which text may be marked with elements, and which only with highlights. */
import type { Block } from '../blocks.ts';
import { isWithinEditor } from '../skip.ts';
import { hostOf } from '../tree.ts';
import { nodeParts, type Painted } from './painter.ts';

/** Roots whose server HTML a framework still compares with its own: nothing may change before that. */
const hydratingRoots =
  '#__next, #__nuxt, astro-island, [data-reactroot], [data-server-rendered], [ng-version], [data-v-app], [q\\:container]';
/** Comments that frameworks leave in the server's HTML where they will come back to, whole. */
const frameworkComment =
  /^(?:| |\$[?!~]?|\/\$|\/?&|F!?|html|\[[!?]?|\[-1|\]|\/?lit-(?:part|node).*|\?lit\$.*|ssr:.*|v-if|teleport (?:start|end).*|\/?q[vs]\b.*|ngh.*|nget.*|ngtns|ng-container|!?\$|#)$/;

/**
 * The parts of a page, below the body, in which a framework has left its comments: it may still take them over,
 * and it compares all of a part with what it would have drawn.
 */
export function hydratingTops({ body }: Document): Set<Element> {
  const tops = new Set<Element>();
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  for (let at = comments.nextNode(); at; at = comments.nextNode()) {
    if (!(at instanceof Comment) || !frameworkComment.test(at.data)) continue;
    let top = at.parentElement ?? body;
    while (top !== body && top.parentElement && top.parentElement !== body) top = top.parentElement;
    tops.add(top);
    if (top === body) break;
  }
  return tops;
}

/** Into a shadow tree nothing is put, ever. */
function isInShadow({ root, nodes }: Block): boolean {
  return hostOf(nodes[0]?.node ?? root) !== null;
}

/**
 * Whether any of a block is being written. What is written beside it is then read again and again, and whatever
 * leaves a page meanwhile, wherever it was, cuts the writer's undo in two in Chromium.
 */
function isWritten({ root, nodes }: Block): boolean {
  return isWithinEditor(root) || nodes.some(({ node }) => isWithinEditor(node, root));
}

/** A custom element may count its children: an element around a word would be slotted by itself. */
function isComponent(element: Element): boolean {
  return element.shadowRoot !== null || element.localName.includes('-');
}

/** What the page acts upon when it is pressed or dragged. */
const pressed =
  'a[href], label, summary, [onclick], [draggable="true"], [role=link], [role=button], [role=tab], [role=option], [role^=menuitem]';

/**
 * Whether the page may ask what was pressed: a handler that looks for the link in `event.target`
 * must not find an element of ours there. That a list item or a cell is to be pressed only its pointer tells.
 */
function isPressed(element: Element, { cursor }: CSSStyleDeclaration): boolean {
  return cursor === 'pointer' || element.closest(pressed) !== null;
}

/** A parent that lays out each child as an item: an element around a word would become one. */
function isItemParent(element: Element, { display }: CSSStyleDeclaration): boolean {
  if (display !== 'contents') return /(?:flex|grid)$/.test(display);
  const { parentElement: around } = element;
  return around !== null && isItemParent(around, getComputedStyle(around));
}

/** Whether an element of ours among the children of this one would be noticed. */
function isNoticing(element: Element): boolean {
  if (isComponent(element)) return true;
  const style = getComputedStyle(element);
  return isPressed(element, style) || isItemParent(element, style);
}

/** Occurrences of one block, by the painter that may show them. */
export interface Choice {
  readonly marks: Painted[];
  readonly highlights: Painted[];
}

/**
 * Sorts the occurrences of a block over the two painters. No text node is ever given to both:
 * an occurrence that must be highlighted takes all occurrences in its text nodes with it.
 * @param isLiving Whether the page is known to change this block.
 */
export function choosePainter(
  block: Block,
  occurrences: readonly Painted[],
  isLiving: boolean,
): Choice {
  const { root } = block;
  if (isLiving || isInShadow(block) || root.closest(hydratingRoots) || isWritten(block))
    return { marks: [], highlights: [...occurrences] };
  const parts = occurrences.map(({ occurrence }) =>
    nodeParts(block, occurrence.start, occurrence.end),
  );
  const avoided = new Set<Text>();
  const seen = new Set<Text>();
  for (const { node, start } of parts.flat()) {
    if (seen.has(node)) continue;
    seen.add(node);
    // The head would be empty, and a page that reads its node back would think the text gone.
    const isHeadless = node.data.slice(0, start).trim() === '';
    const { parentElement: parent } = node;
    if (isHeadless || (parent && isNoticing(parent))) avoided.add(node);
  }
  for (let grew = avoided.size > 0; grew; ) {
    grew = false;
    for (const nodes of parts) {
      if (!nodes.some(({ node }) => avoided.has(node))) continue;
      for (const { node } of nodes) {
        grew ||= !avoided.has(node);
        avoided.add(node);
      }
    }
  }
  const isAvoided = (at: number) => parts[at]?.some(({ node }) => avoided.has(node)) ?? true;
  return {
    marks: occurrences.filter((_, at) => !isAvoided(at)),
    highlights: occurrences.filter((_, at) => isAvoided(at)),
  };
}
