import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Verdict } from '../../lib/match/occurrence.ts';
import { createHighlightsPainter } from '../../lib/page/paint/highlights.ts';
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

const names = ['migralex-term', 'migralex-flag', 'migralex-info'];

/** The words that are registered under a name, or `null` where nothing is registered. */
function shown(name = 'migralex-term'): string[] | null {
  const highlight = CSS.highlights.get(name);
  if (!highlight) return null;
  return [...highlight].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}
const ourKeys = () => [...CSS.highlights.keys()].filter((name) => name.startsWith('migralex'));

function painted(html: string) {
  const main = put(html);
  const wired = guarded(() => createHighlightsPainter(document));
  wired.observer.takeRecords();
  return { main, ...wired, all: paintAll(wired.painter, main) };
}

/** The middle of the box of some text. */
function middleOf(node: Text, start: number, end: number): [number, number] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const { left, top, width, height } = range.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

beforeEach(() => CSS.highlights.clear());

describe('painting', () => {
  test.each<Verdict>(['term', 'flag', 'info'])('registers %s under its own name', (verdict) => {
    const main = put('<p>Een vluchteling en een migrant</p>');
    const { painter } = guarded(() => createHighlightsPainter(document));
    paintAll(painter, main, verdict);
    expect(shown(`migralex-${verdict}`)).toEqual(['vluchteling', 'migrant']);
    expect(ourKeys()).toEqual([`migralex-${verdict}`]);
  });

  test('changes nothing in the page', () => {
    const html = '<p>Een vluchteling en mensen <b>zonder</b> papieren</p>';
    const main = put(html);
    const nodes = textsOf(main);
    const { painter } = guarded(() => createHighlightsPainter(document));
    paintAll(painter, main);
    expect(shown()).toEqual(['vluchteling', 'mensen zonder papieren']);
    expect(main.innerHTML).toBe(html);
    expect(textsOf(main)).toEqual(nodes);
  });

  test('keeps no live range, which the browser would have to follow', () => {
    painted('<p>Een vluchteling</p>');
    const ranges = [...must(CSS.highlights.get('migralex-term'))];
    expect(ranges.map((range) => range instanceof StaticRange)).toEqual([true]);
  });
});

describe('in the same microtask', () => {
  test.each<[string, string, () => void, string[]]>([
    [
      'text that was written is dropped',
      '<p>Een vluchteling</p><p>Een migrant</p>',
      () => {
        textIn('p').data = 'Een migrant';
      },
      ['migrant'],
    ],
    [
      'text of the same length too',
      '<p>Een vluchteling</p>',
      () => {
        textIn('p').data = 'Een landgenoten';
      },
      [],
    ],
    [
      'a term is dropped when its first part is written',
      '<p>Er zijn mensen <b>zonder</b> papieren</p>',
      () => textIn('p').appendData(' '),
      [],
    ],
    [
      'a term is dropped when its last part is written',
      '<p>Er zijn mensen <b>zonder</b> papieren</p>',
      () => textIn('p', 1).appendData('.'),
      [],
    ],
    [
      'a removed text node takes its term along',
      '<p>Een vluchteling</p>',
      () => textIn('p').remove(),
      [],
    ],
    [
      'a removed part takes the whole term along',
      '<p>Er zijn mensen <b>zonder</b> papieren</p>',
      () => one('b').remove(),
      [],
    ],
    [
      'a removed block takes its terms along',
      '<p>Een vluchteling</p><p>Een migrant</p>',
      () => one('p').remove(),
      ['migrant'],
    ],
    [
      'a removed parent takes the terms below along',
      '<div><p>Een vluchteling</p></div><p>Een migrant</p>',
      () => one('div').remove(),
      ['migrant'],
    ],
    [
      'a moved block is forgotten until it is read again',
      '<p>Een vluchteling</p><p>Een migrant</p>',
      () => one('main').append(one('p')),
      ['migrant'],
    ],
    [
      'other text keeps its terms',
      '<p>Een vluchteling</p><p>Een <b>x</b> migrant</p>',
      () => textIn('b').remove(),
      ['vluchteling', 'migrant'],
    ],
  ])('%s', async (_, html, act, expected) => {
    const { painter } = painted(html);
    act();
    await turn();
    expect(shown()).toEqual(expected);
    expect([...painter.all()].map((entry) => entry.painted.occurrence.form)).toEqual(expected);
  });
});

describe('where the page clears all highlights', () => {
  test('they come back with the next painting, three times and no more', () => {
    const { painter, main } = painted('<p>Een vluchteling</p>');
    const block = must(blocksOf(main)[0]);
    const registered: boolean[] = [];
    for (let time = 1; time <= 6; time += 1) {
      CSS.highlights.clear();
      painter.paint(block, paintedIn(block));
      registered.push(shown() !== null);
    }
    expect(registered).toEqual([true, true, true, false, false, false]);
  });

  test('what was painted before comes back too', () => {
    const { painter, main } = painted('<p>Een vluchteling</p><p>Een migrant</p>');
    CSS.highlights.clear();
    const block = must(blocksOf(main)[1]);
    painter.takeBack(block.root);
    painter.paint(block, paintedIn(block));
    expect(shown()).toEqual(['vluchteling', 'migrant']);
  });
});

describe.each(['the hit test of the browser', 'the caret'])('at a point, by %s', (way) => {
  beforeEach(() => {
    if (way === 'the caret') Object.assign(CSS.highlights, { highlightsFromPoint: undefined });
  });
  afterEach(() => {
    Reflect.deleteProperty(CSS.highlights, 'highlightsFromPoint');
  });

  test('the occurrence is found with its boxes, and nothing beside it', () => {
    const { painter, all } = painted('<p>Een vluchteling en een migrant</p>');
    const node = textIn('p');
    const [x, y] = middleOf(node, 4, 15);
    const spot = must(painter.at(x, y, one('p')));
    expect(spot.painted).toBe(all[0]);
    expect(spot.element).toBeNull();
    const box = must(spot.boxes[0]);
    expect(box.left <= x && x <= box.right && box.top <= y && y <= box.bottom).toBe(true);
    expect(painter.at(...middleOf(node, 23, 30), one('p'))?.painted).toBe(all[1]);
    expect(painter.at(...middleOf(node, 0, 3), one('p'))).toBeNull();
    expect(painter.at(x, y + 300, one('p'))).toBeNull();
  });

  test('each part of a term over several nodes leads to it', () => {
    const { painter, all } = painted('<p>Er zijn mensen <b>zonder</b> papieren</p>');
    for (const [node, start, end] of [
      [textIn('p'), 8, 14],
      [textIn('b'), 0, 6],
      [textIn('p', 1), 1, 9],
    ] as const) {
      expect(painter.at(...middleOf(node, start, end), one('p'))?.painted).toBe(all[0]);
    }
  });

  test('a term that was dropped because another part of it changed is not found', async () => {
    const { painter } = painted('<p>Er zijn mensen <b>zonder</b> papieren</p>');
    textIn('p').data = 'M ';
    await turn();
    expect(painter.at(...middleOf(textIn('p', 1), 1, 9), one('p'))).toBeNull();
    paintAll(painter, put('<p>Een migrant</p>'));
    expect(painter.at(...middleOf(textIn('p'), 4, 11), one('p'))).not.toBeNull();
  });

  test('after everything was taken back and painted again, the new occurrence is found', () => {
    const { painter, main } = painted('<p>Een vluchteling</p>');
    painter.takeBack(document);
    const again = paintAll(painter, main);
    const spot = must(painter.at(...middleOf(textIn('p'), 4, 15), one('p')));
    expect(spot.painted).toBe(again[0]);
    expect(painter.find(spot.painted.place)).not.toBeNull();
  });
});

describe('taking back', () => {
  test('everything leaves no key of ours and all keys of the page', () => {
    const { painter, main } = painted('<p>Een vluchteling</p>');
    paintAll(painter, main, 'flag');
    paintAll(painter, main, 'info');
    CSS.highlights.set('zoeken', new Highlight());
    expect(ourKeys().sort()).toEqual([...names].sort());
    painter.takeBack(document);
    expect([...CSS.highlights.keys()]).toEqual(['zoeken']);
    expect([...painter.all()]).toEqual([]);
    expect(painter.at(0, 0, null)).toBeNull();
  });

  test('a highlight that the page put in the place of ours stays', () => {
    const { painter } = painted('<p>Een vluchteling</p>');
    const theirs = new Highlight();
    CSS.highlights.set('migralex-term', theirs);
    painter.takeBack(document);
    expect(CSS.highlights.get('migralex-term')).toBe(theirs);
  });

  test('below one element leaves the others', () => {
    const { painter } = painted('<p>Een vluchteling</p><p>Een migrant</p>');
    painter.takeBack(one('p'));
    expect(shown()).toEqual(['migrant']);
  });

  test('and painting again registers again', () => {
    const { painter, main } = painted('<p>Een vluchteling</p>');
    painter.takeBack(document);
    paintAll(painter, main);
    expect(shown()).toEqual(['vluchteling']);
  });
});
