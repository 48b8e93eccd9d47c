import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import cardStyles from '../../components/card.css?inline';
import { type CardHost, createCardHost } from '../../components/card-host.tsx';
import tokens from '../../components/tokens.css?inline';
import { createPagePainter } from '../../lib/page/paint/page-painter.ts';
import { type Pointing, watchPointing } from '../../lib/page/point.ts';
import { guarded, must, one, paintAll, put, soon } from './page.ts';
import { middleOf, moveTo, press, wait } from './pointer.ts';

const margin = 8;
const away = { x: 900, y: 20 };
const host = () => document.querySelector<HTMLElement>('migralex-card');

/** The closed root, which only this test can get at: it listens where the root is made. */
let root: ShadowRoot | null = null;
beforeEach(() => {
  root = null;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const style of document.head.querySelectorAll('.test')) style.remove();
  await page.viewport(1000, 700);
});

function styled(css: string): void {
  const style = document.createElement('style');
  style.className = 'test';
  style.textContent = css;
  document.head.append(style);
}

function Content({ lines = 6, title = 'vluchteling' }: { lines?: number; title?: string }) {
  return (
    <article class="card" data-verdict="term" tabIndex={-1}>
      <header class="card-head">
        <h2 id="title">{title}</h2>
      </header>
      <div class="card-body">
        <p>{'Iemand die zijn land heeft moeten verlaten en bescherming zoekt. '.repeat(lines)}</p>
        <button type="button">Meer</button>
      </div>
    </article>
  );
}

function createHost(): { card: CardHost; end(): void } {
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const card = createCardHost({
    document,
    signal: ending.signal,
    styles: tokens + cardStyles,
    onEnter: () => undefined,
    onLeave: () => undefined,
  });
  return { card, end: () => ending.abort() };
}

const cardElement = () => must(root?.querySelector<HTMLElement>('.card'));

function expectInView(): void {
  for (const element of [must(host()), cardElement()]) {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(margin);
    expect(top).toBeGreaterThanOrEqual(margin);
    // Places are whole pixels.
    expect(right).toBeLessThan(innerWidth - margin + 1);
    expect(bottom).toBeLessThan(innerHeight - margin + 1);
    expect(width).toBeGreaterThan(200);
    expect(height).toBeGreaterThan(60);
  }
}

/** Whether the card is what the reader sees and can press in its middle. */
function isOnTop(): boolean {
  const { x, y } = middleOf(must(host()));
  return document.elementFromPoint(x, y) === host();
}

describe('the host', () => {
  test('comes to the page only when a card opens, and goes at the end', async () => {
    put('<p>Een vluchteling</p>');
    const { card, end } = createHost();
    expect(host()).toBeNull();
    await card.show(<Content />, { box: new DOMRect(100, 100, 80, 18), titleId: 'title' });
    expect(must(host()).matches(':popover-open')).toBe(true);
    end();
    expect(host()).toBeNull();
    expect(document.body.innerHTML).toBe('<main><p>Een vluchteling</p></main>');
  });

  test('has a closed root and is named for screen readers', async () => {
    put('');
    const { card } = createHost();
    await card.show(<Content />, { box: new DOMRect(100, 100, 80, 18), titleId: 'title' });
    expect(must(host()).shadowRoot).toBeNull();
    expect(must(root).mode).toBe('closed');
    expect(must(host()).innerHTML).toBe('');
    const dialog = must(root?.querySelector('[role=dialog]'));
    const name = must(dialog.getAttribute('aria-labelledby'));
    expect(root?.getElementById(name)?.textContent).toBe('vluchteling');
    // The page does not learn from its own tree what the reader looks at.
    expect(must(host()).getAttributeNames()).toEqual(['popover']);
  });

  test('takes no room and catches no click while the card is closed', async () => {
    put('<p>Een vluchteling</p>');
    const { card } = createHost();
    await card.show(<Content />, { box: new DOMRect(100, 100, 80, 18), titleId: 'title' });
    const spot = middleOf(must(host()));
    card.hide();
    expect(getComputedStyle(must(host())).display).toBe('none');
    expect(document.elementFromPoint(spot.x, spot.y)?.localName).not.toBe('migralex-card');
    expect(root?.querySelector('.card')).toBeNull();
  });

  test('comes back when the page has thrown it out', async () => {
    put('');
    const { card } = createHost();
    await card.show(<Content />, { box: new DOMRect(100, 100, 80, 18), titleId: 'title' });
    document.body.replaceChildren();
    await card.show(<Content />, { box: new DOMRect(100, 100, 80, 18), titleId: 'title' });
    expect(document.querySelectorAll('migralex-card')).toHaveLength(1);
    expectInView();
  });
});

describe('the card is inside the viewport and beside the word', () => {
  const places = (width: number, height: number): [string, number, number][] => [
    ['at the top left', 0, 0],
    ['at the top right', width - 80, 0],
    ['at the bottom left', 0, height - 18],
    ['at the bottom right', width - 80, height - 18],
    ['in the middle', width / 2 - 40, height / 2],
    ['at the left edge', 0, height / 2],
    ['at the right edge', width - 80, height / 2],
  ];
  const sizes: [number, number][] = [
    [1000, 700],
    [320, 568],
    [568, 320],
  ];
  const all = sizes.flatMap(([width, height]) =>
    places(width, height).map(([name, x, y]) => [width, height, name, x, y] as const),
  );

  test.each(all)('%i by %i, %s', async (width, height, _, x, y) => {
    await page.viewport(width, height);
    put('');
    const { card } = createHost();
    for (const lines of [1, 6, 60]) {
      await card.show(<Content lines={lines} />, {
        box: new DOMRect(x, y, 80, 18),
        titleId: 'title',
      });
      expectInView();
      expect(isOnTop()).toBe(true);
    }
  });

  test.each(all.filter(([width]) => width !== 568))(
    'and never over the word: %i by %i, %s',
    async (width, height, _, x, y) => {
      await page.viewport(width, height);
      put('');
      const { card } = createHost();
      await card.show(<Content />, { box: new DOMRect(x, y, 80, 18), titleId: 'title' });
      const { left, right, top, bottom } = must(host()).getBoundingClientRect();
      const isApart = right <= x || left >= x + 80 || bottom <= y || top >= y + 18;
      expect(isApart).toBe(true);
    },
  );

  test('on a page that is scrolled, transformed and laid out from right to left', async () => {
    styled('body { transform: translate(50px, 80px) scale(1.2); contain: paint; direction: rtl }');
    put('<div style="height:3000px"></div>');
    scrollTo(0, 500);
    const { card } = createHost();
    await card.show(<Content />, { box: new DOMRect(100, 100, 80, 18), titleId: 'title' });
    expectInView();
    expect(must(host()).getBoundingClientRect().top).toBeGreaterThan(118);
    expect(must(host()).getBoundingClientRect().top).toBeLessThan(130);
    scrollTo(0, 0);
  });
});

describe('the page cannot reach the card', () => {
  test.each([
    ['all: unset !important; display: none !important'],
    ['all: revert !important; visibility: hidden !important; opacity: 0 !important'],
    [
      'position: static !important; width: 1px !important; height: 1px !important; overflow: hidden !important',
    ],
    ['position: absolute !important; left: -9999px !important; top: -9999px !important'],
    [
      'transform: translateX(9999px) !important; clip-path: inset(50%) !important; filter: opacity(0) !important',
    ],
    ['font: 60px serif !important; color: red !important; letter-spacing: 20px !important'],
    ['direction: rtl !important; writing-mode: vertical-rl !important; zoom: 3 !important'],
    ['transition: all 10s !important; animation: gone 1s infinite !important'],
    [
      'pointer-events: none !important; content-visibility: hidden !important; contain: strict !important',
    ],
  ])('with * { %s }', async (rule) => {
    put('');
    const { card } = createHost();
    const box = new DOMRect(100, 100, 80, 18);
    await card.show(<Content />, { box: box, titleId: 'title' });
    const before = cardElement().getBoundingClientRect().toJSON();
    const style = () => {
      const { color, fontSize, letterSpacing, direction, opacity } = getComputedStyle(
        must(cardElement().querySelector('h2')),
      );
      return { color, fontSize, letterSpacing, direction, opacity };
    };
    const looks = style();
    card.hide();
    styled(
      `*:not(html, body), migralex-card, [popover], *::before { ${rule} } @keyframes gone { to { opacity: 0 } }`,
    );
    await card.show(<Content />, { box: box, titleId: 'title' });
    expect(cardElement().getBoundingClientRect().toJSON()).toEqual(before);
    expect(style()).toEqual(looks);
    expect(isOnTop()).toBe(true);
    expectInView();
    expect(cardElement().checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(
      true,
    );
  });
});

describe('while the page shows a modal dialog', () => {
  test('the host moves into it, can be pressed, and comes back', async () => {
    put('<dialog><p>Een vluchteling</p></dialog><p>Een migrant</p>');
    const dialog = one('dialog') as HTMLDialogElement;
    const { card } = createHost();
    const box = new DOMRect(100, 100, 80, 18);
    await card.show(<Content />, { box: box, titleId: 'title' });
    expect(must(host()).parentElement).toBe(document.body);
    dialog.showModal();
    await card.show(<Content />, { box: box, titleId: 'title' });
    expect(must(host()).parentElement).toBe(dialog);
    expect(isOnTop()).toBe(true);
    expectInView();
    const pressed = vi.fn<() => void>();
    must(root?.querySelector('button')).addEventListener('click', pressed);
    await press(must(root?.querySelector('button')));
    expect(pressed).toHaveBeenCalledTimes(1);
    dialog.close();
    await card.show(<Content />, { box: box, titleId: 'title' });
    expect(must(host()).parentElement).toBe(document.body);
    expect(isOnTop()).toBe(true);
  });

  test('that lies in another, it moves into the inner one', async () => {
    put('<dialog id="a"><dialog id="b">x</dialog></dialog>');
    for (const dialog of document.querySelectorAll('dialog')) dialog.showModal();
    const { card } = createHost();
    await card.show(<Content />, { box: new DOMRect(100, 100, 80, 18), titleId: 'title' });
    expect(must(host()).parentElement).toBe(one('#b'));
    expect(isOnTop()).toBe(true);
  });

  test('that is not modal, it stays where it is', async () => {
    put('<dialog open>x</dialog>');
    const { card } = createHost();
    await card.show(<Content />, { box: new DOMRect(100, 100, 80, 18), titleId: 'title' });
    expect(must(host()).parentElement).toBe(document.body);
  });
});

describe('hovering, as on a page', () => {
  async function onPage(html: string) {
    const main = put(html);
    const { painter, observer } = guarded((take) => createPagePainter(document, take));
    observer.takeRecords();
    paintAll(painter, main);
    const ending = new AbortController();
    onTestFinished(() => ending.abort());
    const { signal } = ending;
    await moveTo(away);
    const pointing: Pointing = watchPointing({
      ...{ document, signal, painter },
      show: (spot, box) =>
        void card.show(<Content title={spot.painted.occurrence.form} />, { box, titleId: 'title' }),
      hide: () => card.hide(),
    });
    const card = createCardHost({
      ...{ document, signal, styles: tokens + cardStyles },
      onEnter: pointing.hold,
      onLeave: pointing.release,
    });
  }
  const isOpen = () => host()?.matches(':popover-open') ?? false;
  const isPlaced = () => isOpen() && getComputedStyle(must(host())).visibility === 'visible';
  const text = '<p style="margin:120px">Een vluchteling en een migrant.</p>';

  test('a word opens the card below it', async () => {
    await onPage(text);
    await moveTo(one('mark'));
    await vi.waitUntil(isPlaced, soon);
    const word = one('mark').getBoundingClientRect();
    const { top, left } = must(host()).getBoundingClientRect();
    expect(top - word.bottom).toBeGreaterThan(0);
    expect(top - word.bottom).toBeLessThan(10);
    expect(Math.abs(left - word.left)).toBeLessThanOrEqual(1);
  });

  test('the card keeps it open, however long and however the pointer moves there', async () => {
    await onPage(text);
    await moveTo(one('mark'));
    await vi.waitUntil(isPlaced, soon);
    const { x, y } = middleOf(must(host()));
    await moveTo({ x, y });
    await wait(120);
    await moveTo({ x: x + 5, y: y + 5 });
    await wait(500);
    expect(isOpen()).toBe(true);
    await moveTo(away);
    await vi.waitUntil(() => !isOpen(), soon);
  });

  test('a press in the card does not close it', async () => {
    await onPage(text);
    await moveTo(one('mark'));
    await vi.waitUntil(isPlaced, soon);
    await press(must(root?.querySelector('button')));
    await wait(400);
    expect(isOpen()).toBe(true);
  });

  test('a highlighted word under the card does not open over it', async () => {
    await onPage('<p style="margin:120px">Een migrant.</p><p id="x">vluchteling</p>');
    await moveTo(one('mark'));
    await vi.waitUntil(isPlaced, soon);
    const { left, top } = must(host()).getBoundingClientRect();
    one('#x').style.cssText = `position:absolute;left:${left + 20}px;top:${top + 20}px;margin:0`;
    const title = () => root?.getElementById('title')?.textContent;
    const name = title();
    await moveTo({ x: left + 40, y: top + 30 });
    await wait(600);
    expect(isOpen()).toBe(true);
    expect(title()).toBe(name);
  });

  test('Escape closes the card and not the dialog that it stands in', async () => {
    await onPage('<dialog><p>Een vluchteling hier.</p></dialog>');
    const dialog = one('dialog') as HTMLDialogElement;
    dialog.showModal();
    await moveTo(one('mark'));
    await vi.waitUntil(isPlaced, soon);
    expect(must(host()).parentElement).toBe(dialog);
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(dialog.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(false);
  });
});
