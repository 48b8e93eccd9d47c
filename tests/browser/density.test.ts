import { describe, expect, test, vi } from 'vitest';
import type { Shown } from '../../lib/match/density.ts';
import { articleOf } from '../../lib/page/mentions.ts';
import type { PageReader } from '../../lib/page/reader.ts';
import { htmlWithoutMarks, one, put, soon } from './page.ts';
import { everything, marks, shownWords, startReading } from './reading.ts';

const choice = (shown: Shown) => ({ ...everything, shown });

/** The concepts that are shown, by article, each as often as it is. */
function shownByArticle(reader: PageReader): Map<Node, string[]> {
  const shown = new Map<Node, string[]>();
  for (const { painted, node, isShown } of reader.painter.all()) {
    if (isShown === false) continue;
    const article = articleOf(node);
    shown.set(article, [...(shown.get(article) ?? []), painted.occurrence.concept].sort());
  }
  return shown;
}

function found(reader: PageReader): string[] {
  return [...reader.painter.all()].map(({ painted }) => painted.occurrence.form).sort();
}

async function reading(html: string, shown: Shown) {
  const main = put(html);
  const page = startReading({ choice: choice(shown) });
  await page.read(1);
  return { main, ...page };
}

describe('first mentions', () => {
  const news = `<article id="a"><p>Zo een vluchteling en nog vluchtelingen.</p><p>Een vluchteling, een migrant.</p></article>
    <article id="b"><p>Weer een vluchteling.</p></article><p>Buiten: een vluchteling en een vluchteling.</p>`;

  test('are shown once an article, and once outside of them', async () => {
    const { reader, main } = await reading(news, 'first');
    const shown = shownByArticle(reader);
    expect(shown.get(one('#a'))).toEqual(['migrant', 'refugee']);
    expect(shown.get(one('#b'))).toEqual(['refugee']);
    expect(shown.get(main)).toEqual(['refugee']);
    expect(marks()).toEqual(['vluchteling', 'migrant', 'vluchteling', 'vluchteling']);
    expect(found(reader)).toHaveLength(7);
  });

  test('the others can be found where they stand', async () => {
    const { reader } = await reading(news, 'first');
    const quiet = [...reader.painter.all()].filter(({ isShown }) => isShown === false);
    for (const { painted } of quiet) {
      const [box] = reader.painter.find(painted.place)?.boxes ?? [];
      expect(box?.width).toBeGreaterThan(10);
    }
    const plural = quiet.find(({ painted }) => painted.occurrence.plural)?.painted;
    const [box] = reader.painter.find(plural?.place ?? 0)?.boxes ?? [];
    const [first] = document.querySelectorAll('mark');
    expect(box?.left).toBeGreaterThan(first?.getBoundingClientRect().right ?? 0);
  });

  test('a flag is shown rather than an earlier word for the same', async () => {
    const { reader } = await reading(
      '<article><p>Zo mensen zonder papieren.</p><p>Zo een illegaal.</p></article>',
      'first',
    );
    expect(marks()).toEqual(['illegaal']);
    expect(found(reader)).toEqual(['illegaal', 'mensen zonder papieren']);
  });

  test('text that comes before takes the mark over, and gives it back when it goes', async () => {
    const { reader } = await reading(news, 'first');
    const late = document.createElement('p');
    late.id = 'late';
    late.textContent = 'Eerst een vluchteling.';
    one('#a').prepend(late);
    const inA = () => String(shownByArticle(reader).get(one('#a')));
    const isShownThere = () =>
      [...reader.painter.all()].some(
        ({ node, isShown }) => isShown !== false && one('#late').contains(node),
      );
    await vi.waitUntil(() => isShownThere() && inA() === 'migrant,refugee', soon);
    expect(shownByArticle(reader).get(one('#b'))).toEqual(['refugee']);
    late.remove();
    expect(inA()).toBe('migrant');
    await vi.waitUntil(() => inA() === 'migrant,refugee', soon);
  });

  test('hold through whatever the page adds and removes', async () => {
    const { reader, main } = await reading(news, 'first');
    const random = mulberry(7);
    const pick = (list: readonly Element[]) => list[Math.floor(random() * list.length)];
    for (let round = 0; round < 25; round += 1) {
      const paragraphs = [...main.querySelectorAll('p')];
      const paragraph = document.createElement('p');
      paragraph.textContent = `Zo een ${['vluchteling', 'migrant', 'mens zonder papieren'][round % 3]} hier.`;
      const at = pick(paragraphs) ?? main;
      if (random() < 0.5 && paragraphs.length > 2) at.remove();
      else if (random() < 0.5) at.before(paragraph);
      else at.after(paragraph);
    }
    const isRight = () => {
      const all = [...reader.painter.all()];
      const expected = new Set(
        all.map(({ painted, node }) => `${idOf(articleOf(node))} ${painted.occurrence.concept}`),
      );
      const shown = [...shownByArticle(reader)].flatMap(([article, concepts]) =>
        concepts.map((concept) => `${idOf(article)} ${concept}`),
      );
      const words = main.textContent?.match(/vluchteling(?:en)?|migrant|mens zonder papieren/g);
      return all.length === words?.length && shown.sort().join() === [...expected].sort().join();
    };
    await vi.waitUntil(isRight, soon);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(isRight()).toBe(true);
  });
});

test('flags only', async () => {
  const { reader } = await reading('<p>Zo een vluchteling en een illegaal.</p>', 'flags');
  expect(marks()).toEqual(['illegaal']);
  expect(found(reader)).toHaveLength(2);
});

describe('nothing is shown', () => {
  const page = '<article><p>Zo een vluchteling en een illegaal.</p></article>';

  test('and the page is untouched, until it is revealed, and then too', async () => {
    const { reader, main } = await reading(page, 'none');
    const html = main.innerHTML;
    const nodes = [...(main.querySelector('p')?.childNodes ?? [])];
    expect(html).toBe(page);
    expect(CSS.highlights.size).toBe(0);
    expect(found(reader)).toEqual(['illegaal', 'vluchteling']);
    reader.painter.reveal(true);
    expect(CSS.highlights.get('migralex-term')?.size).toBe(1);
    expect(CSS.highlights.get('migralex-flag')?.size).toBe(1);
    const [spot] = [...reader.painter.all()].map(({ painted }) =>
      reader.painter.find(painted.place),
    );
    const box = spot?.boxes[0];
    expect(reader.painter.at((box?.left ?? 0) + 5, (box?.top ?? 0) + 5, null)).not.toBeNull();
    reader.painter.reveal(false);
    expect(CSS.highlights.size).toBe(0);
    expect(reader.painter.at((box?.left ?? 0) + 5, (box?.top ?? 0) + 5, null)).toBeNull();
    expect(main.innerHTML).toBe(html);
    expect([...(main.querySelector('p')?.childNodes ?? [])]).toEqual(nodes);
  });

  test('text that comes while it is revealed is revealed too, and text that goes is not', async () => {
    const { reader, main } = await reading(page, 'none');
    reader.painter.reveal(true);
    main.append(Object.assign(document.createElement('p'), { textContent: 'Een migrant.' }));
    await vi.waitUntil(() => CSS.highlights.get('migralex-term')?.size === 2, soon);
    one('article').remove();
    await Promise.resolve();
    expect(CSS.highlights.get('migralex-term')?.size).toBe(1);
    reader.painter.reveal(false);
  });
});

test('from one density to another the page is as it was in between', async () => {
  const { reader, main } = await reading('<p>Zo een vluchteling, een vluchteling.</p>', 'all');
  expect(shownWords(reader).marks).toHaveLength(2);
  await reader.choose(choice('first'));
  expect(marks()).toHaveLength(1);
  await reader.choose(choice('none'));
  expect(main.innerHTML).toBe('<p>Zo een vluchteling, een vluchteling.</p>');
  await reader.choose(choice('all'));
  expect(marks()).toHaveLength(2);
  expect(htmlWithoutMarks(main)).toBe('<p>Zo een vluchteling, een vluchteling.</p>');
});

test('a concept that is known is gone everywhere, and comes back', async () => {
  const { reader } = await reading('<p>Zo een vluchteling, een migrant.</p>', 'all');
  await reader.choose({
    ...everything,
    unwanted: { known: new Set(['refugee']), dismissed: [] },
  });
  expect(marks()).toEqual(['migrant']);
  expect(found(reader)).toEqual(['migrant']);
  await reader.choose(everything);
  expect(marks()).toEqual(['vluchteling', 'migrant']);
});

function idOf(article: Node): string {
  return article instanceof Element ? article.id || article.localName : 'page';
}

/** A small generator of random numbers, the same on every run. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
