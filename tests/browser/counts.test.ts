/** What a pass costs, in numbers that do not depend on the clock. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { one, put, textsOf } from './page.ts';
import { marks, quietTime, startReading } from './reading.ts';

const paragraphs = 900;

/** A page of many screens; every third paragraph holds a term, and each has words of its own. */
function longPage(): HTMLElement {
  return put(
    Array.from({ length: paragraphs }, (_, at) => {
      const term = at % 3 === 0 ? 'vluchteling' : 'mens';
      return `<p>Een ${term} uit <b>straat${at}</b> kwam langs dorp${at}.</p>`;
    }).join(''),
  );
}

/** Counts calls of a method while a test runs. */
function counted<T extends object>(target: T, name: string & keyof T): () => number {
  const spy = vi.spyOn(target as Record<string, () => unknown>, name);
  onTestFinished(() => spy.mockRestore());
  return () => spy.mock.calls.length;
}

/** Counts how often the text of a node is read while a test runs. */
function countedReads(): () => number {
  const spy = vi.spyOn(CharacterData.prototype, 'data', 'get');
  onTestFinished(() => spy.mockRestore());
  return () => spy.mock.calls.length;
}

test('the beginning of a page is marked before the rest is asked about; each text is asked about once', async () => {
  longPage();
  const marked: number[] = [];
  const { read, asked } = startReading({
    async answer(answers) {
      marked.push(marks().length);
      return answers;
    },
  });
  await read(1);
  expect(marks()).toHaveLength(paragraphs / 3);
  expect(asked).toHaveLength(2);
  const texts = asked.flatMap((question) => question.texts);
  expect(texts).toHaveLength(paragraphs);
  expect(new Set(texts).size).toBe(paragraphs);
  expect(asked[0]?.texts.length).toBeLessThan(paragraphs / 3);
  expect(asked[0]?.texts.join('').length).toBeLessThan(10_100);
  expect(marked[0]).toBe(0);
  expect(marked[1]).toBeGreaterThan(0);
});

test('what is on the screen is marked first where the reader does not see the beginning', async () => {
  longPage();
  scrollTo(0, document.documentElement.scrollHeight / 2);
  onTestFinished(() => scrollTo(0, 0));
  const { read, asked } = startReading();
  await read(1);
  expect(marks()).toHaveLength(paragraphs / 3);
  const [first = [], ...rest] = asked.map(({ texts }) => texts);
  const inTheMiddle = first.filter((text) => /straat4[0-9]{2} /.test(text)).length;
  expect(inTheMiddle).toBeGreaterThan(5);
  expect(inTheMiddle / first.length).toBeGreaterThan(0.9);
  expect(rest.flat()).toHaveLength(paragraphs - first.length);
});

test('a long page is asked about in parts, and no more than three of them are under way at once', async () => {
  const sentence = 'Een mens kwam langs het dorp, en iemand uit de stad ook. '.repeat(24);
  put(`<p>${sentence}</p>`.repeat(600));
  let open = 0;
  let most = 0;
  const { read, asked } = startReading({
    async answer(answers) {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 20));
      open -= 1;
      return answers;
    },
  });
  await read(1);
  const texts = asked.flatMap((question) => question.texts);
  expect(texts).toHaveLength(600);
  expect(asked.length).toBeGreaterThan(6);
  for (const question of asked) expect(question.texts.join('').length).toBeLessThan(110_000);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(3);
});

test('where the reader scrolls to while a long page is read comes before what is above it', async () => {
  const sentence = 'Een mens kwam langs het dorp, en iemand uit de stad ook. '.repeat(24);
  put(Array.from({ length: 700 }, (_, at) => `<p>Nummer${at}. ${sentence}</p>`).join(''));
  const whole = ({ texts }: { texts: readonly string[] }) => texts.join();
  let hasScrolled = false;
  const { read, asked } = startReading({
    async answer(answers) {
      if (asked.length > 1 && !hasScrolled) {
        hasScrolled = true;
        scrollTo(0, document.documentElement.scrollHeight);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      return answers;
    },
  });
  await read(1);
  scrollTo(0, 0);
  const last = asked.findIndex((question) => whole(question).includes('Nummer699.'));
  expect(last).toBeGreaterThan(1);
  expect(last).toBeLessThan(asked.length - 3);
  const texts = asked.flatMap((question) => question.texts);
  expect(texts).toHaveLength(700);
  expect(new Set(texts).size).toBe(700);
});

test('a pass reads each text node a few times at most and asks hardly anything of the layout', async () => {
  const main = longPage();
  const nodes = textsOf(main).length;
  const data = countedReads();
  const selections = counted(document, 'getSelection');
  const boxes = counted(Element.prototype, 'getBoundingClientRect');
  const styles = counted(globalThis, 'getComputedStyle');
  const { read } = startReading();
  await read(1);
  expect(marks()).toHaveLength(paragraphs / 3);
  // Once for its words, and again only where something is painted: three nodes in each such paragraph.
  expect(data()).toBeLessThan(nodes * 2 + (paragraphs / 3) * 60);
  expect(boxes()).toBeLessThan(500);
  // How the paragraph and what is in it look, before and after.
  expect(styles()).toBeLessThanOrEqual((paragraphs / 3) * 13);
  expect(selections()).toBeLessThan(paragraphs / 3 / 4);
});

test('our own marks are no change of the page, and a change is read alone', async () => {
  longPage();
  const { read, passes, asked } = startReading();
  await read(1);
  await quietTime();
  expect(passes()).toBe(1);
  const data = countedReads();
  one('p:last-child').append(' Nog een migrant.');
  await read(2);
  expect(asked.at(-1)?.texts).toEqual([one('p:last-child').textContent]);
  expect(asked).toHaveLength(3);
  expect(data()).toBeLessThan(60);
});

test('changes where nothing is painted ask nothing of the layout', async () => {
  longPage();
  const { read } = startReading();
  await read(1);
  const selections = counted(document, 'getSelection');
  for (let at = 0; at < 50; at += 1) {
    one('p:nth-child(2)').setAttribute('title', `${at}`);
    one('p:nth-child(2)').lastChild?.replaceWith(` kwam ${at} keer.`);
    await Promise.resolve();
  }
  expect(selections()).toBe(0);
});

test('a page in no language of ours is looked at as far as its sample goes', async () => {
  const main = put('<p>Una página sobre la calle y el pueblo, sin más.</p>'.repeat(900));
  const data = countedReads();
  const { read, asked } = startReading({
    declared: 'es',
    detected: { language: 'es', isReliable: true },
  });
  await read(1);
  expect(asked).toEqual([]);
  expect(data()).toBeLessThan(textsOf(main).length / 4);
});

test('an article that is appended costs the same, however long the page has become', async () => {
  const article = (nth: number) =>
    `<article><p>Een vluchteling uit dorp${nth}.</p><p>En een mens uit straat${nth}.</p></article>`;
  const main = put(article(0));
  const { read, asked } = startReading();
  await read(1);
  const counts = [
    countedReads(),
    counted(document, 'getSelection'),
    counted(globalThis, 'getComputedStyle'),
    counted(Element.prototype, 'querySelectorAll'),
  ];
  const costs: number[][] = [];
  for (let nth = 1; nth <= 200; nth += 25) {
    const before = counts.map((count) => count());
    for (let at = nth; at < nth + 25; at += 1) main.insertAdjacentHTML('beforeend', article(at));
    await read(1 + costs.length + 1);
    costs.push(counts.map((count, at) => count() - (before[at] ?? 0)));
  }
  expect(costs).toHaveLength(8);
  const texts = asked.flatMap((question) => question.texts);
  expect(texts).toHaveLength(201 * 2);
  expect(new Set(texts).size).toBe(201 * 2);
  // The first ones are read once more, until the language of the page is sure.
  const [first = [], ...later] = costs.slice(2);
  expect(first[0]).toBeGreaterThan(50);
  for (const cost of later) expect(cost).toEqual(first);
});
