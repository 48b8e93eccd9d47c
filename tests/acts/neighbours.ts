/** What other extensions do to a page, the same in both browsers. All of it runs in the page. */

/** The words that are painted, in the order of the page, whichever painter has them. */
export function paintedWords(): string[] {
  const found: { word: string; range: Range }[] = [];
  for (const mark of document.querySelectorAll('mark[data-concept]')) {
    const range = document.createRange();
    range.selectNodeContents(mark);
    found.push({ word: mark.textContent ?? '', range });
  }
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('migralex-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      // Nobody translates or darkens the shadow tree of this page.
      if (startContainer.getRootNode() !== document) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push({ word: range.toString(), range });
    }
  }
  found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return found.map(({ word }) => word);
}

/** Puts its words into nested elements, as translators do; `showOriginal` brings the page's own text nodes back. */
export function translate(): void {
  const undo: (() => void)[] = [];
  const walker = document.createTreeWalker(document.querySelector('#eerste') ?? document.body, 4);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
    inner.textContent = 'Vertaald: een migrant en een asielzoeker. ';
    outer.append(inner);
    const { parentNode } = text;
    parentNode?.replaceChild(outer, text);
    undo.push(() => outer.parentNode?.replaceChild(text, outer));
  }
  window.showOriginal = () => {
    for (const one of undo) one();
  };
}

/** Darkens all there is, as an extension for dark pages does. */
export function darken(): void {
  window.keptMarks = [...document.querySelectorAll('mark[data-concept]')];
  const style = document.createElement('style');
  style.className = 'darkreader darkreader--user-agent';
  style.textContent =
    'html, body, * { background-color: #181a1b !important; color: #e8e6e3 !important; border-color: #736b5e !important } mark { background-color: #4a4a00 !important }';
  document.head.append(style);
  document.documentElement.dataset.darkreaderMode = 'dynamic';
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    element.dataset.darkreaderInlineColor = '';
    element.style.setProperty('--darkreader-inline-color', '#e8e6e3');
  }
}

/** How the marks look: the ground behind them, their colour, their line. */
export function marksLook(): string[] {
  const looks = [...document.querySelectorAll('mark[data-concept]')].map((mark) => {
    const { backgroundColor, color, textDecorationLine } = getComputedStyle(mark);
    return `${backgroundColor} ${color} ${textDecorationLine}`;
  });
  return [...new Set(looks)];
}

declare global {
  interface Window {
    showOriginal(): void;
    keptMarks: Element[];
  }
}
