/** What a page looks like, told in numbers: where each element and each word of the page stands. */

/**
 * Runs in the page.
 * @returns Elements and words, with left, top and, of elements, width and height in CSS pixels.
 */
export function looksOf(): [string, number[]][] {
  const isOurs = (element: Element) =>
    element.localName === 'migralex-card' || element.matches('mark[data-concept][data-markjs]');
  const looks: [string, number[]][] = [];
  const numbers = ({ left, top, width, height }: DOMRect) => [left, top, width, height];
  const own = [...document.body.querySelectorAll('*')].filter((element) => !isOurs(element));
  for (const element of [document.body, ...own]) {
    const { color, fontSize, fontWeight, display } = getComputedStyle(element);
    looks.push([
      `${element.localName} ${color} ${fontSize} ${fontWeight} ${display}`,
      numbers(element.getBoundingClientRect()),
    ]);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places: [Node, number][] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    if (node.parentElement?.closest('script, style, migralex-card')) continue;
    for (let at = 0; at < data.length; at += 1) places.push([node, at]);
    text += data;
  }
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const [first, last] = [places[index], places[index + word.length - 1]];
    if (!first || !last) continue;
    const range = document.createRange();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    // Where it begins; its end can differ by the kerning of its last letter with what follows.
    looks.push([word, numbers(range.getBoundingClientRect()).slice(0, 2)]);
  }
  return looks;
}

/** @returns What looks otherwise, or stands elsewhere by more than some CSS pixels, in words. */
export function differences(
  mine: readonly [string, number[]][],
  control: readonly [string, number[]][],
  pixels = 0.5,
): string[] {
  const found: string[] = [];
  for (const [at, [name, numbers]] of control.entries()) {
    const [myName, myNumbers = []] = mine[at] ?? ['nothing'];
    const isSame = numbers.every((value, nth) => Math.abs(value - (myNumbers[nth] ?? 0)) <= pixels);
    if (myName !== name || !isSame) {
      found.push(`${name} ${numbers.join(' ')} | ${myName} ${myNumbers.join(' ')}`);
    }
  }
  return mine.length === control.length
    ? found
    : [`${mine.length} for ${control.length}`, ...found];
}

/** Firefox sets words of such a line up to 9 pixels aside where an element begins in it; each stays in its line. */
export const setAsideByFirefox =
  'p { text-align: justify; width: 200px } p::first-line { font-weight: bold }';

/** Rules of pages that could meet an element of ours. */
export const hostileRules: readonly string[] = [
  '',
  'mark { display: none !important }',
  'mark { display: block !important; padding: 1em !important; background: yellow !important }',
  ':root :is(mark, #x)[data-concept] { font-size: 3em !important; color: red !important }',
  '#stuk * { display: block !important; float: left !important }',
  '* { all: unset !important }',
  'mark:empty { display: block } mark::before { content: "→" } mark::after { content: "←" }',
  '#stuk mark::before { content: "→" !important; padding: 1em !important }',
  'p > :first-child { font-size: 2em; color: red }',
  'p > :last-child, td > :last-child { font-size: 2em }',
  'p > :nth-child(2) { font-size: 2em }',
  'p > :only-child { font-size: 2em }',
  'p > b:nth-last-child(odd) { font-size: 2em }',
  'b + i { font-size: 2em }',
  'b ~ i { font-size: 2em }',
  'p:not(:has(*)) { font-size: 2em } li:has(> *) { font-size: 2em }',
  'article:has(p > mark) { color: red } p:has(mark + b) { font-size: 2em }',
  'p::first-letter { font-size: 3em; float: left }',
  'p { text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 0.5em }',
  'p { font-kerning: normal; font-variant-ligatures: common-ligatures; font-style: italic }',
  setAsideByFirefox,
  'p { hyphens: auto; width: 200px }',
  'article { columns: 3; column-gap: 10px } p { text-wrap: balance }',
  'article { writing-mode: vertical-rl; height: 500px }',
  'article { direction: rtl }',
  'p { white-space: pre-wrap; overflow-wrap: anywhere; width: 90px }',
  'p { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden }',
  'article { zoom: 1.5 }',
  'article { transform: rotate(5deg) scale(1.2); filter: blur(1px); contain: content }',
  'html { font-size: 400% } article { font-size: 2rem }',
];
