import { expect, onTestFinished, test, vi } from 'vitest';
import type { Detection } from '../../lib/match/detection.ts';
import { whenOurs } from '../../lib/page/ours.ts';
import { one, put, textsOf } from './page.ts';

const dutch = 'De gemeente zoekt een huis voor de mensen die in de stad zijn gekomen. '.repeat(4);
const spanish = 'El ayuntamiento busca una casa para las personas que han llegado. '.repeat(4);

/** Tells Dutch and Spanish apart as a browser would. */
const detect = async (sample: string): Promise<Detection> => ({
  language: sample.includes('gemeente') ? 'nl' : 'es',
  isReliable: true,
});

function start(declared: string | null): { isOurs(): boolean; samples: string[]; end(): void } {
  const { documentElement: root } = document;
  if (declared === null) root.removeAttribute('lang');
  else root.setAttribute('lang', declared);
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const samples: string[] = [];
  let isOurs = false;
  const said = (sample: string) => {
    samples.push(sample);
    return detect(sample);
  };
  void whenOurs(document, said, ending.signal).then(() => {
    isOurs = !ending.signal.aborted;
  });
  return { isOurs: () => isOurs, samples, end: () => ending.abort() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

test.each([
  ['in a language of ours', 'nl', `<p>${dutch}</p>`, true],
  ['in a language of ours that it does not declare', null, `<p>${dutch}</p>`, true],
  ['that declares another language than it is in', 'es', `<p>${dutch}</p>`, true],
  ['that says it is in a language of ours, whatever it is in', 'nl', `<p>${spanish}</p>`, true],
  ['in another language', 'es', `<p>${spanish}</p>`, false],
  ['in another language with a part in ours', 'es', `<p>${spanish}</p><p lang="nl">Ja.</p>`, true],
  [
    'with an article in ours, and all around it in another',
    null,
    `<nav><p>${spanish.repeat(9)}</p></nav><article><p>${dutch}</p></article>`,
    true,
  ],
  ['without a word, and without a language', null, '', false],
])('a page %s', async (_, declared, html, expected) => {
  put(html);
  const { isOurs } = start(declared);
  await settled();
  expect(isOurs()).toBe(expected);
});

test('a page that becomes ours is waited for, however late its text comes', async () => {
  const main = put(`<p>${spanish}</p>`);
  const { isOurs, samples } = start('es');
  await settled();
  expect(isOurs()).toBe(false);
  main.innerHTML = `<p>${dutch}</p>`;
  await vi.waitUntil(isOurs, { timeout: 10_000 });
  expect(samples).toHaveLength(2);
});

test('a page that only now says its language is looked at again', async () => {
  put('<p>Ja.</p>');
  const { isOurs } = start('es');
  await settled();
  document.documentElement.setAttribute('lang', 'nl');
  await vi.waitUntil(isOurs, { timeout: 10_000 });
});

test('a long page in another language is read as far as its sample goes, and asked about once', async () => {
  const main = put(`<p>${spanish}</p>`.repeat(500));
  const spy = vi.spyOn(CharacterData.prototype, 'data', 'get');
  onTestFinished(() => spy.mockRestore());
  const { samples } = start('es');
  await settled();
  expect(spy.mock.calls.length).toBeLessThan(textsOf(main).length / 10);
  spy.mockRestore();
  // What comes far below the sample says nothing about the language.
  main.append('Más.');
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(samples).toHaveLength(1);
  expect(one('main').innerHTML).toBe(`${`<p>${spanish}</p>`.repeat(500)}Más.`);
});

test('a page that changes all the time is looked at less and less', async () => {
  const main = put(`<p>${spanish}</p>`);
  const { samples, end } = start('es');
  await settled();
  const timer = setInterval(() => {
    main.innerHTML = `<p>${Math.random()} ${spanish}</p>`;
  }, 10);
  onTestFinished(() => clearInterval(timer));
  await new Promise((resolve) => setTimeout(resolve, 2600));
  // After half a second, one more, and two more.
  expect(samples.length).toBeGreaterThan(1);
  expect(samples.length).toBeLessThanOrEqual(3);
  end();
});
