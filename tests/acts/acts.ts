/** What a reader does with a page, by mouse and keyboard, the same in both browsers. */

/** A tab, as the tests of both browsers have it. */
export interface Hand {
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<R>;
  move(x: number, y: number): Promise<void>;
  down(): Promise<void>;
  up(): Promise<void>;
  click(x: number, y: number, times: number): Promise<void>;
  press(...keys: string[]): Promise<void>;
}

/** A place in the text of an element: the middle of the letter at an offset of a word. */
export interface Spot {
  readonly in: string;
  readonly word: string;
  readonly at?: number;
}

export interface Act {
  readonly name: string;
  act(hand: Hand): Promise<void>;
}

async function placeOf(hand: Hand, spot: Spot): Promise<{ x: number; y: number }> {
  return hand.evaluate(({ in: selector, word, at = 0 }) => {
    const element = document.querySelector(selector);
    if (!element) throw new Error(`No ${selector} on the page.`);
    let rest = (element.textContent ?? '').indexOf(word) + at;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (rest < length) {
        const range = document.createRange();
        range.setStart(node, rest);
        range.setEnd(node, rest + 1);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width * 0.25, y: top + height / 2 };
      }
      rest -= length;
    }
    throw new Error(`No ${word} in ${selector}.`);
  }, spot);
}

export async function click(hand: Hand, spot: Spot, times: number): Promise<void> {
  const { x, y } = await placeOf(hand, spot);
  await hand.click(x, y, times);
}

async function drag(hand: Hand, from: Spot, to: Spot): Promise<void> {
  const start = await placeOf(hand, from);
  const end = await placeOf(hand, to);
  await hand.move(start.x, start.y);
  await hand.down();
  for (let step = 1; step <= 6; step += 1) {
    const along = (a: number, b: number) => a + ((b - a) * step) / 6;
    await hand.move(along(start.x, end.x), along(start.y, end.y));
  }
  await hand.up();
}

async function pressTimes(hand: Hand, times: number, ...keys: string[]): Promise<void> {
  for (let time = 0; time < times; time += 1) await hand.press(...keys);
}

const dragged = (name: string, from: Spot, to: Spot): Act => ({
  name,
  act: (hand) => drag(hand, from, to),
});
const clicked = (name: string, spot: Spot, times: number): Act => ({
  name,
  act: (hand) => click(hand, spot, times),
});
const keyed = (name: string, spot: Spot, times: number, ...keys: string[]): Act => ({
  name,
  async act(hand) {
    // Chromium extends what is selected, not a caret that is not shown.
    await drag(hand, spot, { ...spot, at: (spot.at ?? 0) + 2 });
    await pressTimes(hand, times, ...keys);
  },
});

export const acts: readonly Act[] = [
  { name: 'select all', act: (hand) => hand.press('Control', 'a') },
  dragged(
    'drag from inside a term to inside another one',
    { in: '#eerste', word: 'illegalen', at: 3 },
    { in: '#eerste', word: 'asielzoeker', at: 5 },
  ),
  dragged(
    'drag inside one term',
    { in: '#eerste', word: 'asielzoeker', at: 1 },
    { in: '#eerste', word: 'asielzoeker', at: 7 },
  ),
  dragged(
    'drag backwards over three paragraphs',
    { in: '#tags', word: 'papieren', at: 6 },
    { in: '#eerste', word: 'illegalen', at: 4 },
  ),
  dragged(
    'drag over terms that run through tags',
    { in: '#tags', word: 'wonen' },
    { in: '#tags', word: 'migrant', at: 4 },
  ),
  dragged(
    'drag from a text over links',
    { in: '#links', word: 'Lees', at: 2 },
    { in: '#links', word: 'gezin', at: 3 },
  ),
  dragged(
    'drag over capitals made by the style',
    { in: '#kop', word: 'over' },
    { in: '#kop', word: 'vluchteling', at: 6 },
  ),
  dragged('drag over a list', { in: '#punt', word: 'over' }, { in: 'li + li', word: 'zoeker' }),
  dragged('drag over cells', { in: '#cel', word: 'grant' }, { in: '#laatste', word: 'teling' }),
  dragged(
    'drag over text that cannot be selected',
    { in: '#stil', word: 'oor' },
    { in: '#stil', word: 'zoeker' },
  ),
  dragged(
    'drag over text from right to left',
    { in: '#rtl', word: 'luchteling' },
    { in: '#rtl', word: 'grant' },
  ),
  dragged(
    'drag over a shadow root',
    { in: '#rtl', word: 'vluchteling', at: 3 },
    { in: '#slot', word: 'zoeker' },
  ),
  clicked('double click on a term', { in: '#slot', word: 'arbeidsmigrant', at: 6 }, 2),
  clicked('double click beside a term', { in: '#slot', word: 'Ten', at: 1 }, 2),
  clicked('double click on a word that tags divide', { in: '#tags', word: 'papieren', at: 6 }, 2),
  clicked('triple click on a term', { in: '#tweede', word: 'vluchteling', at: 3 }, 3),
  clicked('triple click in a list', { in: '#punt', word: 'vluchteling', at: 3 }, 3),
  keyed(
    'letter by letter through a term',
    { in: '#eerste', word: 'op;' },
    40,
    'Shift',
    'ArrowRight',
  ),
  keyed(
    'word by word through terms',
    { in: '#eerste', word: 'politie' },
    8,
    ...['Control', 'Shift', 'ArrowRight'],
  ),
  keyed(
    'word by word backwards out of a term',
    { in: '#slot', word: 'vluchteling', at: 4 },
    5,
    ...['Control', 'Shift', 'ArrowLeft'],
  ),
  keyed('line by line', { in: '#eerste', word: 'politie' }, 3, 'Shift', 'ArrowDown'),
  keyed('to the end of the line', { in: '#tags', word: 'wonen' }, 1, 'Shift', 'End'),
  {
    name: 'select, then click with Shift',
    async act(hand) {
      await drag(
        hand,
        { in: '#tweede', word: 'vluchteling', at: 3 },
        { in: '#tweede', word: 'vluchteling', at: 6 },
      );
      const { x, y } = await placeOf(hand, { in: '#links', word: 'zijn gezin', at: 3 });
      await hand.move(x, y);
      await hand.press('Shift', 'click');
    },
  },
  {
    name: 'a script of the page that copies a paragraph',
    async act(hand) {
      await hand.evaluate(() => {
        const paragraph = document.querySelector('#eerste');
        if (paragraph) getSelection()?.selectAllChildren(paragraph);
        document.execCommand('copy');
      }, null);
    },
  },
];

/** Drags from a place into the box that takes what is dropped. */
async function dragAway(hand: Hand, from: Spot): Promise<void> {
  const word = await placeOf(hand, from);
  const target = await hand.evaluate(() => {
    const { left, top, width, height } =
      document.querySelector('#doel')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, null);
  await hand.move(word.x, word.y);
  await hand.down();
  for (let step = 1; step <= 6; step += 1) {
    await hand.move(
      word.x + ((target.x - word.x) * step) / 6,
      word.y + ((target.y - word.y) * step) / 6,
    );
  }
  await hand.up();
}

/** Selects a stretch with terms and drags it into the box that takes what is dropped. */
export async function dragSelectionAway(hand: Hand): Promise<void> {
  await drag(hand, { in: '#slot', word: 'slotte' }, { in: '#slot', word: 'vluchteling', at: 5 });
  await dragAway(hand, { in: '#slot', word: 'asielzoeker', at: 3 });
}

/** Drags a link by the term in it. */
export async function dragLinkAway(hand: Hand): Promise<void> {
  await dragAway(hand, { in: '#links', word: 'vluchteling', at: 3 });
}

/** What the page can see of the selection: nodes by their place in the tree, and its content. */
export function selectionSeen(): unknown {
  const pathOf = (node: Node | null): string => {
    if (!node?.parentNode || node === document.body) return node?.nodeName ?? '';
    const at = [...node.parentNode.childNodes].indexOf(node as ChildNode);
    return `${pathOf(node.parentNode)}/${at}:${node.nodeName}`;
  };
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const box = document.createElement('div');
  try {
    box.append(selection.getRangeAt(0).cloneContents());
  } catch (error) {
    // Firefox cannot clone a selection that runs over a shadow root.
    box.append(String(error));
  }
  return {
    anchor: `${pathOf(anchorNode)} ${anchorOffset}`,
    focus: `${pathOf(focusNode)} ${focusOffset}`,
    text: selection.toString(),
    html: box.innerHTML,
  };
}

/** How often the browser finds a text, from the top of the page to its end. */
export function findCount(text: string): number {
  getSelection()?.removeAllRanges();
  let count = 0;
  while (window.find(text, false, false, false) && count < 500) count += 1;
  return count;
}

declare global {
  interface Window {
    find(text: string, caseSensitive: boolean, backwards: boolean, wrap: boolean): boolean;
  }
}
