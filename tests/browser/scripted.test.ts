import { afterEach, describe, expect, test, vi } from 'vitest';
import { hydratingTops } from '../../lib/page/paint/choose.ts';
import { createPagePainter } from '../../lib/page/paint/page-painter.ts';
import { takeScripted, watchScripted } from '../../lib/page/scripted.ts';
import { guarded, must, one, paintAll, put, textIn } from './page.ts';

const term = '<p>Een vluchteling komt</p>';
const words = (painter: ReturnType<typeof createPagePainter>) =>
  [...painter.all()].map(({ node }) => (node instanceof Text ? 'highlight' : 'mark'));

const shared = globalThis as { [key: symbol]: unknown };

/** Begins to look while the HTML of the page is still being parsed, and lets it end. */
function watchFromTheStart(): void {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  watchScripted(document);
  state.mockRestore();
  document.dispatchEvent(new Event('readystatechange'));
}

describe('text that a script has put on the page before it is read', () => {
  afterEach(() => {
    takeScripted();
    delete shared[Symbol.for('migralex.scripted')];
  });

  test.each<[string, () => void]>([
    ['as a node', () => void one('main').append(must(one('p').cloneNode(true)))],
    ['as HTML', () => one('main').insertAdjacentHTML('beforeend', `<div>${term}</div>`)],
    [
      'by writing its data',
      () => {
        one('main').insertAdjacentHTML('beforeend', term);
        must(one('p:last-child').firstChild as Text | null).data = 'Hier is een migrant';
      },
    ],
  ])('%s, is highlighted, and the rest is marked', (_, write) => {
    put(term);
    watchFromTheStart();
    write();
    const { painter } = guarded((take) => createPagePainter(document, take, takeScripted()));
    paintAll(painter, one('main'));
    expect(words(painter)).toEqual(['mark', 'highlight']);
  });

  test('is forgotten by nobody: a second look has seen all of it', () => {
    const main = put(term);
    watchFromTheStart();
    main.append('Een migrant');
    watchScripted(document);
    main.append('Nog een migrant');
    const seen = takeScripted();
    expect([...main.childNodes].map((node) => seen.has(node))).toEqual([false, true, true]);
  });

  test('may be any text of a page that was open before: nothing in it is marked', () => {
    put(term);
    watchScripted(document);
    const { painter } = guarded((take) => createPagePainter(document, take, takeScripted()));
    paintAll(painter, one('main'));
    expect(words(painter)).toEqual(['highlight']);
  });

  test('after it has been read is highlighted', async () => {
    const main = put(term);
    const { painter } = guarded((take) => createPagePainter(document, take));
    paintAll(painter, main);
    main.insertAdjacentHTML('beforeend', term);
    await null;
    painter.takeBack(main);
    paintAll(painter, main);
    expect(words(painter)).toEqual(['mark', 'highlight']);
  });
});

describe('a part of the page that a framework may still take over', () => {
  test.each([
    ...[' ', '', '$', '$?', '$!', '/$', '$~', '[', ']', '[!', 'v-if', 'ssr:0', 'html', '&'],
    ...['lit-part 3', 'lit-part abc=', '/lit-part', '?lit$12$'],
  ])('is known by the comment %j anywhere in it', (data) => {
    put(`${term}<section><ul><li></li></ul></section>`);
    must(document.querySelector('li')).append(document.createComment(data));
    expect([...hydratingTops(document)]).toEqual([one('main')]);
    const { painter } = guarded((take) => createPagePainter(document, take));
    paintAll(painter, one('main'));
    expect(words(painter)).toEqual(['highlight']);
  });

  test.each([' more ', '[if lt IE 9]>x<![endif]', ' .entry-content ', 'html5', ' wp:paragraph '])(
    'is not where a writer left %j',
    (data) => {
      put(term).append(document.createComment(data));
      expect([...hydratingTops(document)]).toEqual([]);
    },
  );
});

test('a text node that is written beside one that was marked is not marked again', async () => {
  put('<p>Een vluchteling <b>en een migrant</b></p>');
  const { painter } = guarded((take) => createPagePainter(document, take));
  paintAll(painter, one('main'));
  textIn('b').data = 'en dan een migrant';
  await null;
  painter.takeBack(one('main'));
  paintAll(painter, one('main'));
  expect(words(painter)).toEqual(['highlight', 'highlight']);
});
