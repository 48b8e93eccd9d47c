import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createPagePainter } from '../../lib/page/paint/page-painter.ts';
import type { Spot } from '../../lib/page/paint/painter.ts';
import { watchPointing } from '../../lib/page/point.ts';
import { guarded, must, one, paintAll, put, soon, textIn } from './page.ts';
import { holdTimers, middleOf, moveTo, press, tap, wait } from './pointer.ts';

const dwell = 300;
const grace = 250;
const away = { x: 900, y: 600 };

/** A page with pointing at work; the card is only told of. */
async function pointing(html: string) {
  const main = put(html);
  const { painter, observer } = guarded((take) => createPagePainter(document, take));
  observer.takeRecords();
  const painted = paintAll(painter, main);
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const shown = vi.fn<(spot: Spot, box: DOMRect) => void>();
  const hidden = vi.fn<() => void>();
  const { signal } = ending;
  const hands = watchPointing({ document, signal, painter, show: shown, hide: hidden });
  await moveTo(away);
  const forms = () => shown.mock.calls.map(([spot]) => spot.painted.occurrence.form);
  return { painter, painted, shown, hidden, forms, hands, end: () => ending.abort() };
}
const page = '<p>Een vluchteling en een migrant.</p>';

async function opened(html = page) {
  const at = await pointing(html);
  await moveTo(one('mark'));
  await vi.waitUntil(() => at.shown.mock.calls.length > 0, soon);
  return at;
}

describe('the focus', () => {
  const link = '<p>Lees <a href="#x">alles over een vluchteling</a> hier.</p><button>x</button>';

  test('that the reader moves by keyboard opens the card of a term in a link', async () => {
    const { forms } = await pointing(link);
    one('button').focus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(one('a'));
    expect(forms()).toEqual(['vluchteling']);
  });

  test('that the page moves opens nothing', async () => {
    const { forms } = await pointing(link);
    await userEvent.keyboard('{Shift}');
    one('a').focus({ focusVisible: true } as FocusOptions);
    expect(one('a').matches(':focus-visible')).toBe(true);
    await wait(dwell);
    expect(forms()).toEqual([]);
  });
});

describe('the pointer', () => {
  test('opens the card when it has rested on a word for a while, not before', async () => {
    const { shown, painted } = await pointing(page);
    const start = performance.now();
    await moveTo(one('mark'));
    await vi.waitUntil(() => shown.mock.calls.length > 0, soon);
    expect(performance.now() - start).toBeGreaterThanOrEqual(dwell);
    const [spot, box] = must(shown.mock.calls[0]);
    expect(spot.painted).toBe(painted[0]);
    expect(box.toJSON()).toEqual(one('mark').getClientRects()[0]?.toJSON());
  });

  test('opens it although it moves a little on the word', async () => {
    const { shown } = await pointing(page);
    const { x, y } = middleOf(one('mark'));
    let moved = 0;
    const onMove = ({ timeStamp }: Event) => {
      moved = timeStamp;
    };
    document.addEventListener('pointermove', onMove);
    onTestFinished(() => document.removeEventListener('pointermove', onMove));
    let rested = Number.POSITIVE_INFINITY;
    shown.mockImplementation(() => {
      rested = performance.now() - moved;
    });
    for (let step = 0; step < 40 && shown.mock.calls.length === 0; step += 1) {
      await moveTo({ x: x + (step % 6), y });
      await wait(40);
    }
    // Counted from its first moment on the word, not from its last move.
    expect(rested).toBeLessThan(dwell);
  });

  test('opens nothing on its way over a word', async () => {
    const { shown } = await pointing(page);
    const pass = holdTimers();
    await moveTo(one('mark'));
    await pass(dwell - 1);
    await moveTo(away);
    await pass(dwell);
    expect(shown).not.toHaveBeenCalled();
    await moveTo(one('mark'));
    await pass(dwell);
    expect(shown).toHaveBeenCalledTimes(1);
  });

  test('opens a word that is only highlighted', async () => {
    const { forms } = await pointing('<p>vluchteling</p>');
    const range = document.createRange();
    range.selectNodeContents(textIn('p'));
    const { left, top, height } = range.getBoundingClientRect();
    await moveTo({ x: left + 10, y: top + height / 2 });
    await vi.waitUntil(() => forms().length > 0, soon);
    expect(forms()).toEqual(['vluchteling']);
  });

  test('shows the line of the word that it is on', async () => {
    const { shown } = await pointing(
      '<p style="width:60px">Er zijn mensen zonder papieren vluchteling</p><p style="width:9ch;font:20px monospace">a mensen zonder papieren</p>',
    );
    const lines = [...(document.querySelectorAll('p')[1]?.querySelectorAll('mark') ?? [])].flatMap(
      (mark) => [...mark.getClientRects()],
    );
    const last = must(lines.at(-1));
    expect(last.top).toBeGreaterThan(must(lines[0]).top);
    await moveTo({ x: last.left + 5, y: last.top + 5 });
    await vi.waitUntil(() => shown.mock.calls.length > 0, soon);
    expect(must(shown.mock.calls[0])[1].top).toBe(last.top);
  });

  test('that drags a selection opens nothing', async () => {
    const { shown } = await pointing(page);
    await moveTo(one('mark'), 1);
    await wait(dwell + 100);
    expect(shown).not.toHaveBeenCalled();
  });

  test('forged by the page opens nothing', async () => {
    const { shown } = await pointing(page);
    const { x, y } = middleOf(one('mark'));
    const init = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' };
    one('mark').dispatchEvent(new PointerEvent('pointermove', init));
    one('mark').dispatchEvent(new PointerEvent('click', { ...init, pointerType: 'touch' }));
    await wait(dwell + 100);
    expect(shown).not.toHaveBeenCalled();
  });

  test('on another word closes the first card and opens the second', async () => {
    const { forms, hidden } = await opened();
    await moveTo(must(document.querySelectorAll('mark')[1]));
    await vi.waitUntil(() => forms().length === 2, soon);
    expect(forms()).toEqual(['vluchteling', 'migrant']);
    expect(hidden).toHaveBeenCalledTimes(1);
  });

  test('that rests where the page takes the word away opens nothing', async () => {
    const { shown } = await pointing(page);
    const pass = holdTimers();
    await moveTo(one('mark'));
    await pass(dwell - 1);
    textIn('p').data = 'Een andere zin.';
    await pass(dwell);
    expect(shown).not.toHaveBeenCalled();
  });
});

describe('a card that is open', () => {
  test('closes some time after the pointer has left the word', async () => {
    const { hidden } = await opened();
    const pass = holdTimers();
    await moveTo(away);
    await pass(grace - 1);
    expect(hidden).not.toHaveBeenCalled();
    await pass(1);
    expect(hidden).toHaveBeenCalledTimes(1);
  });

  test('stays when the pointer comes back in time', async () => {
    const { hidden, shown } = await opened();
    const pass = holdTimers();
    await moveTo(away);
    await pass(grace - 1);
    await moveTo(one('mark'));
    await pass(grace + dwell);
    expect(hidden).not.toHaveBeenCalled();
    expect(shown).toHaveBeenCalledTimes(1);
  });

  test('stays while it is held, and closes some time after it is released', async () => {
    const { hidden, hands } = await opened();
    const pass = holdTimers();
    await moveTo(away);
    await pass(grace - 1);
    hands.hold();
    await pass(grace);
    expect(hidden).not.toHaveBeenCalled();
    hands.release();
    await pass(grace);
    expect(hidden).toHaveBeenCalledTimes(1);
  });

  test('closes on Escape, which the page is not told of', async () => {
    const { hidden } = await opened();
    const heard = vi.fn<(event: Event) => void>();
    document.body.addEventListener('keydown', heard);
    onTestFinished(() => document.body.removeEventListener('keydown', heard));
    await userEvent.keyboard('{Escape}');
    expect(hidden).toHaveBeenCalledTimes(1);
    expect(heard).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(hidden).toHaveBeenCalledTimes(1);
  });

  test('stays on a forged Escape', async () => {
    const { hidden } = await opened();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(hidden).not.toHaveBeenCalled();
  });

  test('closes when the reader presses somewhere', async () => {
    const { hidden } = await opened();
    await press(away);
    expect(hidden).toHaveBeenCalledTimes(1);
  });

  test('closes when the page is scrolled', async () => {
    const { hidden } = await opened(`${page}<div style="height:3000px"></div>`);
    scrollTo(0, 50);
    await vi.waitUntil(() => hidden.mock.calls.length > 0, soon);
    scrollTo(0, 0);
  });

  test('closes at the end, and nothing opens after it', async () => {
    const { hidden, shown, end } = await opened();
    end();
    expect(hidden).toHaveBeenCalledTimes(1);
    await moveTo(away);
    await moveTo(one('mark'));
    await wait(dwell + 100);
    expect(shown).toHaveBeenCalledTimes(1);
  });
});

describe('the keyboard', () => {
  test('opens the card of a term in a link that it comes to', async () => {
    const { forms } = await pointing('<p>Zie <a href="#x">over een <b>vluchteling</b></a>.</p>');
    await userEvent.tab();
    expect(document.activeElement).toBe(one('a'));
    expect(forms()).toEqual(['vluchteling']);
  });

  test('closes it when it goes on', async () => {
    const { hidden } = await pointing(
      '<p>Zie <a href="#x">over een <b>vluchteling</b></a> en <a href="#y">iets</a>.</p>',
    );
    await userEvent.tab();
    await userEvent.tab();
    await vi.waitUntil(() => hidden.mock.calls.length > 0, soon);
  });
});

describe('a tap', () => {
  test('opens the card at once', async () => {
    const { forms } = await pointing(page);
    await tap(one('mark'));
    await vi.waitUntil(() => forms().length > 0, soon);
    expect(forms()).toEqual(['vluchteling']);
  });

  test.each([
    ['a link', '<p>Zie <a href="#x">over een <b>vluchteling</b></a>.</p>'],
    ['a label', '<p><label>Over een <b>vluchteling</b> <input type="checkbox"></label></p>'],
    ['what acts as a button', '<p role="button">Over een <b>vluchteling</b></p>'],
  ])('on a term in %s follows the page', async (_, html) => {
    const { shown, painter } = await pointing(html);
    const word = one('b');
    const { x, y } = middleOf(word);
    expect(painter.at(x, y, word)?.painted.occurrence.form).toBe('vluchteling');
    const clicked = vi.fn<() => void>();
    one('p').addEventListener('click', clicked);
    await tap(word);
    await vi.waitUntil(() => clicked.mock.calls.length > 0, soon);
    await wait(50);
    expect(shown).not.toHaveBeenCalled();
  });
});

describe('going to an occurrence', () => {
  test('scrolls to it and shows it', async () => {
    const { hands, painted, forms } = await pointing(
      `${page}<div style="height:3000px"></div><p>Nog een migrant.</p>`,
    );
    expect(hands.goTo(must(painted[2]).place)).toBe(true);
    await vi.waitUntil(() => forms().length > 0, soon);
    await wait(50);
    expect(forms()).toEqual(['migrant']);
    const { top, bottom } = must(document.querySelectorAll('mark')[2]).getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(innerHeight);
    scrollTo(0, 0);
  });

  test('scrolls the box that it lies in', async () => {
    const { hands, painted, forms } = await pointing(
      `${page}<div id="box" style="height:100px; overflow:auto">
        <div style="height:900px"></div><p>Nog een migrant.</p></div>`,
    );
    expect(hands.goTo(must(painted[2]).place)).toBe(true);
    await vi.waitUntil(() => forms().length > 0, soon);
    const box = one('#box').getBoundingClientRect();
    const { top, bottom } = must(document.querySelectorAll('mark')[2]).getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(box.top);
    expect(bottom).toBeLessThanOrEqual(box.bottom);
  });

  test('that is gone says so', async () => {
    const { hands, painted, shown } = await pointing(page);
    one('p').remove();
    await Promise.resolve();
    expect(hands.goTo(must(painted[0]).place)).toBe(false);
    expect(shown).not.toHaveBeenCalled();
  });
});
