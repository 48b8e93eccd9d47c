/**
 * Rules such as `:first-child`, `b + i` or `:has()` count elements, so that one more of them can
 * change how the page's own look. Sheets of other hosts cannot be read: what counts is what is seen.
 */
import type { Block } from '../blocks.ts';
import { markSelector } from './marks.ts';
import { nodeParts, type Painted } from './painter.ts';

/** What is compared; none of it makes the browser lay the page out. */
const compared = [
  ...['color', 'font-size', 'font-weight', 'font-style', 'font-family', 'display', 'float'],
  ...['position', 'opacity', 'vertical-align', 'text-transform', 'letter-spacing'],
  ...['background-color', 'text-decoration-line', 'border-bottom-style', 'visibility'],
];
/** Of a longer row of elements only the first are looked at. */
const mostNeighbours = 60;

/** The elements of the page that would stand beside marks of these occurrences, and those around. */
export function neighbours(block: Block, occurrences: readonly Painted[]): Element[] {
  const parents = new Set<Element>();
  for (const { occurrence } of occurrences) {
    for (const { node } of nodeParts(block, occurrence.start, occurrence.end)) {
      if (node.parentElement) parents.add(node.parentElement);
    }
  }
  return [...parents].flatMap((parent) => [
    parent,
    ...[...parent.children]
      .filter((child) => child.localName !== 'br' && !child.matches(markSelector))
      .slice(0, mostNeighbours),
  ]);
}

/** How elements are styled, in words that can be compared. */
export function looksOf(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      const style = getComputedStyle(element);
      const beside = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
      return [...compared.map((name) => style.getPropertyValue(name)), ...beside].join();
    })
    .join('\n');
}
