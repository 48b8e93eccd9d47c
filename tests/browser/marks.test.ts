import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createMarksPainter, markSelector } from '../../lib/page/paint/marks.ts';
import {
  blocksOf,
  guarded,
  must,
  one,
  paintAll,
  paintedIn,
  put,
  textIn,
  textsOf,
  turn,
} from './page.ts';
import { build, trees } from './trees.ts';

const marked = () => [...document.querySelectorAll(markSelector)].map((mark) => mark.textContent);

/** What the page has: its text nodes by identity with their data, and its HTML. */
function stateOf(main: HTMLElement) {
  const nodes = textsOf(main);
  return { nodes, data: nodes.map(({ data }) => data), html: main.innerHTML };
}

function expectUntouched(main: HTMLElement, before: ReturnType<typeof stateOf>): void {
  const after = stateOf(main);
  expect(after.html).toBe(before.html);
  expect(after.data).toEqual(before.data);
  expect(after.nodes).toHaveLength(before.nodes.length);
  for (const [at, node] of before.nodes.entries()) expect(after.nodes[at]).toBe(node);
}

const pages: [string, string, string[]][] = [
  ['one term', '<p>Een vluchteling komt.</p>', ['vluchteling']],
  [
    'several terms in one node',
    '<p>Een vluchteling, een migrant en vluchtelingen.</p>',
    ['vluchteling', 'migrant', 'vluchtelingen'],
  ],
  [
    'terms next to each other',
    '<p>Een migrant vluchteling migrant</p>',
    ['migrant', 'vluchteling', 'migrant'],
  ],
  ['a term at the end of a node', '<p>Een vluchteling</p>', ['vluchteling']],
  ['a term at the start of a node', '<p>vluchteling komt</p>', ['vluchteling']],
  ['a term that is a whole node', '<p>Een <b>vluchteling</b> komt</p>', ['vluchteling']],
  [
    'a term over inline elements',
    '<p>Er zijn mensen <b>zonder</b> <a href="#"><i>papie</i>ren</a>.</p>',
    ['mensen ', 'zonder', ' ', 'papie', 'ren'].filter((part) => part.trim()),
  ],
  [
    'a word split over inline elements',
    '<p>Een vluch<b>te</b>ling komt</p>',
    ['vluch', 'te', 'ling'],
  ],
  [
    'terms on both sides of a line break',
    '<p>Een vluchteling<br>en een migrant</p>',
    ['vluchteling', 'migrant'],
  ],
  [
    'terms around skipped code',
    '<p>Een migrant <code>vluchteling</code> en <b>een</b> vluchteling</p>',
    ['migrant', 'vluchteling'],
  ],
  [
    'terms around an inner block',
    '<div>Een migrant <p>Een vluchteling</p> en een migrant</div>',
    ['migrant', 'vluchteling', 'migrant'],
  ],
  [
    'a term with line ends in the source',
    '<p>Er zijn mensen\n  zonder\tpapieren.</p>',
    ['mensen\n  zonder\tpapieren'],
  ],
  [
    'a term inside a mark of the page',
    '<p>Een <mark>vluchteling</mark> en <mark class="x">een migrant</mark></p>',
    ['vluchteling', 'migrant'],
  ],
  [
    'characters of two units',
    '<p>🙂 Een 🙂 vluchteling 🙂 en 🙂 migrant</p>',
    ['vluchteling', 'migrant'],
  ],
];

describe('painting', () => {
  test.each(pages)('%s', (_, html, expected) => {
    const main = put(html);
    const text = main.textContent;
    const { painter } = guarded((take) => createMarksPainter(document, take));
    paintAll(painter, main);
    expect(marked()).toEqual(expected);
    expect(main.textContent).toBe(text);
  });

  test.each(pages)('and taking back: %s', (_, html) => {
    const main = put(html);
    const before = stateOf(main);
    const { painter } = guarded((take) => createMarksPainter(document, take));
    paintAll(painter, main);
    painter.takeBack(document);
    expectUntouched(main, before);
  });

  test('the mark says the concept and the verdict, and nothing else of the glossary', () => {
    const { painter } = guarded((take) => createMarksPainter(document, take));
    paintAll(painter, put('<p>Een vluchteling komt.</p>'), 'flag');
    expect(one('mark').outerHTML).toBe(
      '<mark data-markjs="true" data-concept="made" data-verdict="flag" role="none">vluchteling</mark>',
    );
  });

  test('the node of the page stays as the head, in its place', () => {
    const main = put('<p>Een <b>grote</b> vluchteling komt.</p>');
    const node = textIn('p', 1);
    const { painter } = guarded((take) => createMarksPainter(document, take));
    paintAll(painter, main);
    expect(node.data).toBe(' ');
    expect(node.nextSibling).toBe(one('mark'));
    expect(node.previousSibling).toBe(one('b'));
  });

  test('no occurrence, no change', () => {
    const main = put('<p>Een gewone zin.</p>');
    const before = stateOf(main);
    const { painter } = guarded((take) => createMarksPainter(document, take));
    for (const block of blocksOf(main)) painter.paint(block, []);
    expectUntouched(main, before);
  });

  test("its own writing is never told as the page's", async () => {
    const main = put('<p>Een vluchteling en een <b>migrant</b>.</p>');
    await turn();
    const { painter, calls } = guarded((take) => createMarksPainter(document, take));
    paintAll(painter, main);
    await turn();
    painter.takeBack(main);
    await turn();
    expect(calls).toEqual([]);
  });
});

describe('taking back', () => {
  afterEach(() => vi.restoreAllMocks());

  test('empty text nodes of the page stay, and neighbours stay apart', () => {
    const main = put('<p></p>');
    one('p').append('', 'Een ', '', 'vluchteling', '', ' komt, een mi', '', 'grant', '', '');
    const before = stateOf(main);
    expect(before.nodes).toHaveLength(10);
    const { painter } = guarded((take) => createMarksPainter(document, take));
    paintAll(painter, main);
    expect(marked()).toEqual(['vluchteling', 'mi', 'grant']);
    painter.takeBack(document);
    expectUntouched(main, before);
  });

  test('normalize() is never called', () => {
    const normalize = vi.spyOn(Node.prototype, 'normalize');
    const main = put('<p>Een vluchteling en een migrant.</p>');
    const { painter } = guarded((take) => createMarksPainter(document, take));
    paintAll(painter, main);
    painter.takeBack(document);
    expect(normalize).not.toHaveBeenCalled();
  });

  test('twice is as good as once', () => {
    const main = put('<p>Een vluchteling en een migrant.</p>');
    const before = stateOf(main);
    const { painter } = guarded((take) => createMarksPainter(document, take));
    paintAll(painter, main);
    painter.takeBack(main);
    painter.takeBack(main);
    painter.takeBack(document);
    expectUntouched(main, before);
  });

  test('works on a block that has left the document', () => {
    const main = put('<p>Een vluchteling en <b>een migrant</b>.</p>');
    const before = stateOf(main);
    const { painter } = guarded((take) => createMarksPainter(document, take));
    paintAll(painter, main);
    main.remove();
    painter.takeBack(main);
    expectUntouched(main, before);
  });

  test('works on a block that the page took out before: the guard has done it', async () => {
    const main = put('<p>Een vluchteling en <b>een migrant</b>.</p>');
    const before = stateOf(main);
    const { painter } = guarded((take) => createMarksPainter(document, take));
    paintAll(painter, main);
    main.remove();
    await turn();
    expectUntouched(main, before);
  });

  test('below one element leaves the others', () => {
    const main = put('<p>Een vluchteling.</p><p>Een migrant.</p>');
    const { painter } = guarded((take) => createMarksPainter(document, take));
    paintAll(painter, main);
    painter.takeBack(one('p'));
    expect(marked()).toEqual(['migrant']);
  });

  test('a mark that the page made itself is not ours', () => {
    const html = '<p>Een <mark data-markjs="true" data-concept="x">migrant</mark>.</p>';
    const main = put(html);
    const { painter } = guarded((take) => createMarksPainter(document, take));
    painter.takeBack(document);
    expect(main.innerHTML).toBe(html);
    expect(painter.at(0, 0, one('mark'))).toBeNull();
    expect([...painter.all()]).toEqual([]);
  });
});

describe('finding again', () => {
  test('a mark, its inside and its number lead to the occurrence; the text beside it does not', () => {
    const main = put('<p>Een vluchteling en een migrant.</p>');
    const { painter } = guarded((take) => createMarksPainter(document, take));
    const painted = paintAll(painter, main);
    for (const [at, mark] of [...document.querySelectorAll('mark')].entries()) {
      const spot = must(painter.at(0, 0, mark));
      expect(spot.painted).toBe(painted[at]);
      expect(spot.element).toBe(mark);
      expect(spot.boxes[0]?.width).toBeGreaterThan(10);
      expect(painter.find(must(painted[at]).place)?.painted).toBe(painted[at]);
    }
    expect(painter.at(0, 0, one('p'))).toBeNull();
    expect(painter.find(0)).toBeNull();
    expect([...painter.all()].map((one) => one.painted)).toEqual(painted);
  });
});

describe('on any page', () => {
  test('the text stays, each term is marked, and all is given back', () => {
    const { painter, observer } = guarded((take) => createMarksPainter(document, take));
    fc.assert(
      fc.property(trees, (tree) => {
        const main = put('');
        main.append(...tree.map(build));
        // As the reader does before it writes: what the page did is told first.
        observer.takeRecords();
        const before = stateOf(main);
        const text = main.textContent;
        const expected: string[] = [];
        for (const block of blocksOf(main)) {
          const painted = paintedIn(block);
          expected.push(...painted.map(({ occurrence }) => occurrence.form));
          painter.paint(block, painted);
        }
        expect(main.textContent).toBe(text);
        const byPlace = new Map<number, string>();
        for (const { painted, node } of painter.all()) {
          byPlace.set(painted.place, (byPlace.get(painted.place) ?? '') + node.textContent);
        }
        const plain = (said: string) => said.replace(/\s/g, '');
        expect([...byPlace.values()].map(plain)).toEqual(expected.map(plain));
        painter.takeBack(document);
        expectUntouched(main, before);
      }),
      { numRuns: 300 },
    );
  });
});
