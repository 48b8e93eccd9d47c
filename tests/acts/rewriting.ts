/** What a page does with its own text nodes, and what it then is; the same in both browsers. */

/** Names of what the page `living/rewritten.html` can do. */
export const rewrites: readonly string[] = [
  'writes another word of the same length, which is no term',
  'writes another term of the same length',
  'writes the same words once more',
  'joins its text nodes',
  'cuts its text nodes',
  'cuts its text nodes at random places',
  'cuts its text nodes and joins them',
  'cuts its text nodes and removes the second halves',
  'replaces its text nodes by strings',
  'replaces its text nodes by others and puts them back',
];

/** What the page is after one of its acts. */
export interface Looks {
  /** Its HTML without marks, when the observers have had their turn and when the screen is painted. */
  readonly atOnce: string;
  readonly nextFrame: string;
  /** What is painted in the next frame and is no term. */
  readonly stale: readonly string[];
}

/** Runs in the page. */
export async function rewriteAndLook(name: string): Promise<Looks> {
  const article = document.querySelector('article');
  const html = () => {
    const copy = article?.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
    return copy.innerHTML;
  };
  const terms =
    /^(?:vluchteling|asielzoeker|migrant|mensen|zonder|papieren|mensen zonder papieren| +)$/i;
  window.rewrites[name]?.();
  // The observers come before this.
  await null;
  const atOnce = html();
  await new Promise(requestAnimationFrame);
  const painted = [...document.querySelectorAll('mark')].map(
    ({ textContent }) => textContent ?? '',
  );
  for (const [key, highlight] of CSS.highlights) {
    if (!key.startsWith('migralex-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      painted.push(startContainer.isConnected ? range.toString() : `gone: ${range}`);
    }
  }
  return { atOnce, nextFrame: html(), stale: painted.filter((word) => !terms.test(word)) };
}

/**
 * The article becomes one that is written in, so that all of ours goes. Runs in the page.
 * @returns Its HTML, and its text nodes by their place among those that the page has held from the start.
 */
export async function clearAndLook(): Promise<{ html: string; nodes: string[] }> {
  const article = document.querySelector('article');
  if (!article) throw new Error('No article on the page.');
  article.contentEditable = 'true';
  await null;
  const nodes: string[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push(`${window.held.indexOf(node)} ${node.data}`);
  }
  return { html: article.outerHTML, nodes };
}

/** The terms that stand in the text of the article, in order. Runs in the page. */
export function writtenTerms(): string[] {
  const terms = /vluchteling|asielzoeker|migrant|mensen zonder papieren/gi;
  return document.querySelector('article')?.textContent?.match(terms) ?? [];
}

/** The words of some terms: one that runs over several elements is painted in as many pieces. */
export function wordsOf(terms: readonly string[]): string {
  return terms.join('').replace(/\s/g, '');
}

declare global {
  interface Window {
    held: Text[];
    rewrites: Record<string, () => void>;
  }
}
