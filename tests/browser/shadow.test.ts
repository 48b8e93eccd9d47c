/** Open shadow trees are read like the rest of the page, and nothing is ever put into them. */
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createHighlightsPainter } from '../../lib/page/paint/highlights.ts';
import { createPagePainter } from '../../lib/page/paint/page-painter.ts';
import { watchPointing } from '../../lib/page/point.ts';
import { watchForRoots } from '../../lib/page/roots.ts';
import { compareAcross, textsBelow } from '../../lib/page/tree.ts';
import { blocksOf, blockTexts, guarded, must, one, paintAll, put, turn } from './page.ts';
import { moveTo } from './pointer.ts';
import { quietTime, shownWords, startReading } from './reading.ts';

/** Makes a page whose shadow trees are written in its HTML. */
function putDeclared(html: string): HTMLElement {
  const main = put('');
  main.setHTMLUnsafe(html);
  return main;
}

const declared = (root: string, light = '', name = 'x-box') =>
  `<${name}><template shadowrootmode="open">${root}</template>${light}</${name}>`;

function rootOf(selector: string): ShadowRoot {
  return must(one(selector).shadowRoot);
}

let made = 0;
/** A name for a custom element that no other test has taken. */
function freshName(): string {
  made += 1;
  return `x-made-${made}`;
}

function defineWith(name: string, html: string): void {
  customElements.define(
    name,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML = html;
      }
    },
  );
}

const painted = () =>
  [...(CSS.highlights.get('migralex-term') ?? [])].map((range) =>
    must(range.startContainer.textContent).slice(range.startOffset, range.endOffset),
  );

describe('the text of a shadow tree', () => {
  test.each<[string, string, string[]]>([
    ['is read', declared('<p>Een vluchteling</p>'), ['Een vluchteling']],
    ['is read where it has no element of its own', declared('Een <b>migrant</b>'), ['Een migrant']],
    [
      'is read in nested trees',
      declared(`<div>${declared('<p>diep</p>', '', 'x-inner')}</div>`),
      ['diep'],
    ],
    [
      'is read in a tree of a plain element',
      declared('<p>Een vluchteling</p>', '', 'section'),
      ['Een vluchteling'],
    ],
    [
      'comes before what is written in the host, which is read once, where it is written',
      `<p>voor</p>${declared('<h2>kop</h2><slot></slot><p>voet</p>', '<p>geslot</p>')}<p>na</p>`,
      ['voor', 'kop', 'voet', 'geslot', 'na'],
    ],
    [
      'goes across an empty slot, which shows what it holds itself',
      declared('<p>een <slot><b>vluch</b>teling</slot> hier</p>'),
      ['een vluchteling hier'],
    ],
    [
      'has a gap where something is slotted',
      declared('<p>mensen <slot>niet</slot> papieren</p>', 'zonder'),
      ['mensen \uFFFC papieren', 'zonder'],
    ],
    [
      'does not join the text around its host',
      `<p>vluch${declared('<b>te</b>', '', 'span')}ling</p>`,
      ['vluch', 'te', 'ling'],
    ],
    ['is left alone in code', declared('<pre><code>vluchteling</code></pre>'), []],
    ['is left alone below something hidden', `<div hidden>${declared('vluchteling')}</div>`, []],
    [
      'is left alone in a host that is edited',
      `<div contenteditable>${declared('vluchteling')}</div>`,
      [],
    ],
  ])('%s', (_, html, texts) => {
    expect(blockTexts(putDeclared(html))).toEqual(texts);
  });

  test('that is slotted into a button is left alone, the rest of the host is not', () => {
    const root = '<button><slot></slot></button><slot name="more"></slot>';
    const main = putDeclared(declared(root, 'vluchteling<p slot="more">migrant</p>'));
    expect(blockTexts(main)).toEqual(['migrant']);
  });

  test('is quoted where its host is, and in the language of its host', async () => {
    const root = '<p>Een vluchteling</p>';
    const main = putDeclared(`<blockquote>${declared(root)}</blockquote>`);
    expect(blocksOf(main)[0]?.quoted).toEqual([{ start: 0, end: 15 }]);
    putDeclared(`<div lang="fr">${declared(root)}</div><div lang="nl">${declared(root)}</div>`);
    const { read, reader } = startReading();
    await read(1);
    expect([...reader.painter.all()].map(({ node }) => node.getRootNode())).toEqual([
      rootOf('[lang=nl] x-box'),
    ]);
  });
});

describe('painting', () => {
  test('uses highlights, and the tree keeps every node', async () => {
    const root = 'Een migrant.<p>Over een <b>vluchteling</b></p><slot></slot>';
    const main = putDeclared(declared(root, '<p>Een migrant</p>'));
    const nodes = [...textsBelow(rootOf('x-box'))];
    const { read, reader, end } = startReading();
    await read(1);
    expect(shownWords(reader)).toEqual({
      marks: ['migrant'],
      highlights: ['migrant', 'vluchteling'],
    });
    expect(rootOf('x-box').innerHTML).toBe(root);
    expect([...textsBelow(rootOf('x-box'))]).toEqual(nodes);
    end();
    expect([...CSS.highlights.keys()]).toEqual([]);
    expect(main.innerHTML).toBe('<x-box><p>Een migrant</p></x-box>');
  });

  test('puts no element right below a component, which may count its children', async () => {
    putDeclared(
      `${declared('<slot></slot>', 'Een vluchteling')}<x-none>Een migrant <p>Een migrant</p></x-none>`,
    );
    let changes = 0;
    must(rootOf('x-box').querySelector('slot')).addEventListener('slotchange', () => {
      changes += 1;
    });
    await quietTime();
    changes = 0;
    const { read, reader } = startReading();
    await read(1);
    await quietTime();
    expect(shownWords(reader)).toEqual({
      marks: ['migrant'],
      highlights: ['vluchteling', 'migrant'],
    });
    expect(changes).toBe(0);
  });
});

describe('a change in a shadow tree', () => {
  test('is guarded in the same microtask, then read', async () => {
    putDeclared(declared('<p>Een vluchteling</p>'));
    const { read, reader } = startReading();
    await read(1);
    const text = must(rootOf('x-box').querySelector('p')?.firstChild) as Text;
    text.data = 'Een landgenoten';
    await turn();
    expect(painted()).toEqual([]);
    rootOf('x-box').append('Een migrant');
    await read(2);
    expect(shownWords(reader)).toEqual({ marks: [], highlights: ['migrant'] });
  });

  test('is read again where its words come together right below the root', async () => {
    putDeclared(declared('<i>Er zijn mensen </i><b>niet </b><i>zonder papieren</i>'));
    const { read, reader } = startReading();
    await read(1);
    rootOf('x-box').querySelector('b')?.remove();
    await expect.poll(() => shownWords(reader).highlights).toEqual(['mensen zonder papieren']);
  });

  test('in a nested tree and in one that came late is read too', async () => {
    const main = putDeclared(declared(declared('<p>niets</p>', '', 'x-inner')));
    const { read } = startReading();
    await read(1);
    const inner = must(must(rootOf('x-box').querySelector('x-inner')).shadowRoot);
    inner.append('Een migrant');
    await read(2);
    expect(painted()).toEqual(['migrant']);
    const late = document.createElement('div');
    late.attachShadow({ mode: 'open' }).innerHTML = '<p>Een vluchteling</p>';
    main.append(late);
    await read(3);
    must(late.shadowRoot).append('Een migrant');
    await read(4);
    expect(painted()).toEqual(['migrant', 'vluchteling', 'migrant']);
  });

  test('that removes a host keeps hold of nothing in it', async () => {
    const main = putDeclared(
      `<div>${declared(`Een ${declared('vluchteling')}`)}</div><p>Een migrant</p>`,
    );
    const { read, reader } = startReading();
    await read(1);
    expect(shownWords(reader).highlights).toEqual(['vluchteling']);
    const host = one('div');
    host.remove();
    await turn();
    expect(shownWords(reader)).toEqual({ marks: ['migrant'], highlights: [] });
    main.append(host);
    await read(2);
    expect(shownWords(reader).highlights).toEqual(['vluchteling']);
  });

  test('in what a slot shows is read: its own text, once nothing is slotted any more', async () => {
    putDeclared(declared('<p><slot>Een vluchteling</slot></p>', '<i>x</i>'));
    const { read } = startReading();
    await read(1);
    expect(painted()).toEqual([]);
    one('i').remove();
    await read(2);
    expect(painted()).toEqual(['vluchteling']);
  });
});

describe('a shadow tree that comes after the page was read', () => {
  test('because its element was defined late is found', async () => {
    const name = freshName();
    put(`<p>Een migrant</p><${name}></${name}>`);
    const { read } = startReading();
    await read(1);
    defineWith(name, '<p>Een vluchteling</p>');
    await read(2);
    expect(painted()).toEqual(['vluchteling']);
  });

  test('in a tree that was read before is found', async () => {
    const name = freshName();
    putDeclared(declared(`<p>Een migrant</p><${name}></${name}>`));
    const { read } = startReading();
    await read(1);
    defineWith(name, '<p>Een vluchteling</p>');
    await read(2);
    expect(painted()).toEqual(['migrant', 'vluchteling']);
  });
});

describe('components without a tree', () => {
  function looking() {
    const main = put('<x-late></x-late>');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const ending = new AbortController();
    onTestFinished(() => {
      vi.useRealTimers();
      ending.abort();
    });
    const found = vi.fn();
    const roots = watchForRoots({ document, signal: ending.signal, found });
    const host = one('x-late');
    roots.expect(host);
    return { main, host, found, end: () => ending.abort() };
  }

  test('are looked at for two minutes, less and less often', () => {
    const { host, found } = looking();
    vi.advanceTimersByTime(60_000);
    host.attachShadow({ mode: 'open' });
    vi.advanceTimersByTime(64_000);
    expect(found.mock.calls).toEqual([[host]]);
  });

  test('cost nothing after that, until another script has been loaded', () => {
    const { main, host, found } = looking();
    vi.advanceTimersByTime(200_000);
    expect(vi.getTimerCount()).toBe(0);
    host.attachShadow({ mode: 'open' });
    vi.advanceTimersByTime(200_000);
    expect(found).not.toHaveBeenCalled();
    const script = document.createElement('script');
    main.append(script);
    script.dispatchEvent(new Event('load'));
    expect(found.mock.calls).toEqual([[host]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that have left the page are forgotten, and all are at the end', () => {
    const { host, found, end } = looking();
    host.remove();
    vi.advanceTimersByTime(300);
    expect(vi.getTimerCount()).toBe(0);
    host.attachShadow({ mode: 'open' });
    end();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(found).not.toHaveBeenCalled();
  });
});

describe.each(['the hit test of the browser', 'the caret'])('pointing, by %s', (way) => {
  beforeEach(() => {
    if (way === 'the caret') Object.assign(CSS.highlights, { highlightsFromPoint: undefined });
  });
  afterEach(() => {
    Reflect.deleteProperty(CSS.highlights, 'highlightsFromPoint');
  });

  function middleOfRange(range: AbstractRange): { x: number; y: number } {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { left, top, width, height } = live.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }

  test.each([
    ['in a tree', declared('<p>Een vluchteling</p>')],
    ['in a nested tree', declared(`<div>${declared('<p>Een <b>vluchteling</b></p>')}</div>`)],
    ['that is slotted', declared('<p><slot></slot></p>', 'Een vluchteling')],
    [
      'that is slotted twice',
      declared(declared('<p><slot></slot></p>', '<slot></slot>'), 'Een vluchteling'),
    ],
  ])('finds a word %s', async (_, html) => {
    const main = putDeclared(html);
    const { painter } = guarded((take) => createPagePainter(document, take));
    const [all] = paintAll(painter, main);
    const ending = new AbortController();
    onTestFinished(() => ending.abort());
    const show = vi.fn();
    watchPointing({ document, signal: ending.signal, painter, show, hide: () => undefined });
    const range = must([...must(CSS.highlights.get('migralex-term'))][0]);
    await moveTo({ x: 900, y: 600 });
    await moveTo(middleOfRange(range));
    await vi.waitUntil(() => show.mock.calls.length > 0, { timeout: 10_000, interval: 10 });
    expect(show.mock.calls[0]?.[0].painted).toBe(all);
  });

  test('finds nothing beside it', () => {
    const main = putDeclared(declared('<p>Een vluchteling en meer</p>'));
    const { painter } = guarded(() => createHighlightsPainter(document));
    paintAll(painter, main);
    const range = must([...must(CSS.highlights.get('migralex-term'))][0]);
    const { x, y } = middleOfRange(range);
    const inner = must(rootOf('x-box').querySelector('p'));
    expect(painter.at(x, y, inner)).not.toBeNull();
    expect(painter.at(x, y + 200, inner)).toBeNull();
  });
});

test('nodes are put in the order of the one tree', () => {
  const main = putDeclared(
    `<p>1</p>${declared(`2<b>3</b>${declared('4', '5')}<slot></slot>`, '<i>6</i>')}<p>7</p>`,
  );
  const inOrder = [...textsBelow(main)];
  expect(inOrder.map(({ data }) => data)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  const shuffled = [6, 2, 4, 0, 5, 1, 3].map((at) => must(inOrder[at]));
  expect(shuffled.sort(compareAcross)).toEqual(inOrder);
});
