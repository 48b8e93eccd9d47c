/** What somebody writes on a page, with the keyboard and with an input method, the same in both browsers. */
import { click, type Hand } from './acts.ts';

/** A hand that writes. */
export interface Writer extends Hand {
  /** Types letter by letter. */
  type(text: string): Promise<void>;
  /** Shows some texts one after another as an input method does, and then writes the last one. */
  compose(texts: readonly string[], during: () => Promise<void>): Promise<void>;
}

/** Where there is something to write in, by id, with a word that is clicked: no term, whose card would come. */
export const areas: Readonly<Record<string, string>> = {
  veld: '',
  notitie: '',
  rijk: 'schrijft',
  plat: 'opmaak',
  rol: 'rol',
  midden: 'een',
  prosemirror: 'Een',
  ckeditor: 'Een',
  draft: 'Een',
  slate: 'Een',
  lexical: 'Een',
  codemirror: 'Een',
  /** Can be written in once a button has been pressed. */
  later: 'straks',
};

/** A change of the page beside what is being written. */
export function addNews(): void {
  const news = document.createElement('p');
  news.dataset.read = '';
  news.textContent = 'Er kwam een vluchteling bij.';
  document.querySelector('#erbij')?.append(news);
}

/** All that has been written on the page so far, and what its form would send. */
export function writtenNow(): unknown {
  const areas = [...document.querySelectorAll<HTMLElement>('[data-write]')];
  const fields = [
    ...document.querySelectorAll<HTMLInputElement>('input, textarea, select, output'),
  ];
  const form = document.querySelector('form');
  return {
    areas: areas.map(({ id, innerHTML }) => `${id}: ${innerHTML}`),
    values: fields.map(({ id, name, value, defaultValue }) => [id, name, value, defaultValue]),
    sent: form ? [...new FormData(form)].map(String) : null,
    focus: document.activeElement?.id,
  };
}

/** What the page itself was told of all that happened where it is written. */
export function toldNow(): { records: string[]; events: string[] } {
  return window.written;
}

/**
 * Types, deletes, replaces and composes in one area, then goes all the way back and forth again.
 * @param during Called in the middle of writing and in the middle of composing.
 * @returns What was written after each step.
 */
export async function writeIn(
  hand: Writer,
  id: string,
  during: () => Promise<void>,
): Promise<unknown[]> {
  const states: unknown[] = [];
  const see = async () => void states.push(await hand.evaluate(writtenNow, null));
  const word = areas[id] ?? '';
  await hand.evaluate((area) => {
    if (area === 'later') document.getElementById('bewerk')?.click();
    const element = document.getElementById(area);
    element?.scrollIntoView({ block: 'center' });
    if (element?.matches('input, textarea')) element.focus();
  }, id);
  if (word) await click(hand, { in: `#${id}`, word, at: 1 }, 1);
  await hand.press('End');
  await hand.type(' en nog een asielzoeker');
  await see();
  await during();
  await see();
  await hand.press('Enter');
  await hand.type('illegalen, zegt men');
  await hand.press('Control', 'Shift', 'ArrowLeft');
  await hand.type('men.');
  await hand.press('Control', 'Backspace');
  await see();
  await hand.compose(['vl', 'vlucht', 'vluchteling'], during);
  await see();
  for (const keys of [['z'], ['Shift', 'z']]) {
    for (let time = 0; time < 8; time += 1) {
      await hand.press('Control', ...keys);
      await see();
    }
  }
  await hand.press('Control', 'z');
  await during();
  await hand.type('!');
  await see();
  await hand.evaluate(() => document.querySelector('form')?.reset(), null);
  await see();
  return states;
}

/** Words that should be shown as terms and are not, and words that are and should not be. */
export function wronglyShown(): { lost: string[]; extra: string[] } {
  const words = /asielzoeker|vluchteling|illegalen/g;
  const say = (element: Element | null, word: string) =>
    `${word} in ${element?.localName} "${element?.textContent?.trim()}"`;
  const extra: string[] = [];
  for (const mark of document.querySelectorAll('mark')) {
    extra.push(say(mark.parentElement, mark.textContent ?? ''));
  }
  for (const name of ['migralex-term', 'migralex-flag', 'migralex-info']) {
    for (const { startContainer, startOffset, endOffset } of CSS.highlights.get(name) ?? []) {
      const word = (startContainer.textContent ?? '').slice(startOffset, endOffset);
      extra.push(say(startContainer.parentElement, word));
    }
  }
  const lost: string[] = [];
  for (const element of document.querySelectorAll('[data-read]')) {
    // A mark of ours counts as the text that it holds.
    const own = [...element.childNodes].filter(
      (node) => node instanceof Text || (node instanceof Element && node.matches('mark')),
    );
    const text = own.map(({ textContent }) => textContent).join('');
    for (const [word] of text.matchAll(words)) {
      const at = extra.indexOf(say(element, word));
      if (at < 0) lost.push(say(element, word));
      else extra.splice(at, 1);
    }
  }
  return { lost, extra };
}

declare global {
  interface Window {
    written: { records: string[]; events: string[] };
  }
}
