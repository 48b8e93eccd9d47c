/** What becomes readable or unreadable later, and how far the reader lets us go. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { one, put, textIn, turn } from './page.ts';
import { everything, marks, quietTime, shownWords, startReading } from './reading.ts';

describe('text that is revealed by an attribute alone', () => {
  test.each<[string, string, (element: HTMLElement) => void]>([
    ['hidden', 'hidden', (element) => element.removeAttribute('hidden')],
    ['hidden until found', 'hidden="until-found"', (element) => element.removeAttribute('hidden')],
    ['inert', 'inert', (element) => element.toggleAttribute('inert', false)],
    [
      'aria-hidden',
      'aria-hidden="true"',
      (element) => element.setAttribute('aria-hidden', 'false'),
    ],
    ['contenteditable', 'contenteditable', (element) => element.removeAttribute('contenteditable')],
    ['translate', 'translate="no"', (element) => element.removeAttribute('translate')],
  ])('was %s: it is read then, and taken back again', async (_, attribute, reveal) => {
    const main = put(`<p>Een migrant</p><div id="later" ${attribute}><p>Een vluchteling</p></div>`);
    const html = main.innerHTML;
    const { read, reader } = startReading();
    await read(1);
    expect(marks()).toEqual(['migrant']);
    const later = one('#later');
    const [name = ''] = attribute.split('=');
    const before = later.getAttribute(name) ?? '';
    reveal(later);
    await read(2);
    expect(marks()).toEqual(['migrant', 'vluchteling']);
    later.setAttribute(name, before);
    await read(3);
    expect(shownWords(reader)).toEqual({ marks: ['migrant'], highlights: [] });
    expect(main.innerHTML.replace(/<\/?mark[^>]*>/g, '')).toBe(html);
  });

  test('of an element around the page is too', async () => {
    put('<div id="app" aria-hidden="true"><p>Een vluchteling</p></div>');
    const { read } = startReading();
    await read(1);
    one('#app').removeAttribute('aria-hidden');
    await read(2);
    expect(marks()).toEqual(['vluchteling']);
  });

  test('joins its block', async () => {
    put('<p>Er zijn mensen zonder<span hidden> papieren</span></p>');
    const { read, reader } = startReading();
    await read(1);
    one('span').hidden = false;
    await read(2);
    expect(shownWords(reader).highlights).toEqual(['mensen zonder papieren']);
  });
});

test('an element that is edited holds nothing of ours in the same microtask', async () => {
  put('<div><p>Een vluchteling</p></div><p>vluchteling</p>');
  const { read } = startReading();
  await read(1);
  expect(marks()).toEqual(['vluchteling']);
  const text = '<div contenteditable="true"><p>Een vluchteling</p></div>';
  one('div').contentEditable = 'true';
  await turn();
  expect(one('div').outerHTML).toBe(text);
});

test('closed and open details are read alike', async () => {
  put('<details><summary>Een migrant</summary><p>Een vluchteling</p></details>');
  const { reader, read, passes } = startReading();
  await read(1);
  one('details').toggleAttribute('open', true);
  await quietTime();
  expect(shownWords(reader)).toEqual({ marks: ['vluchteling'], highlights: ['migrant'] });
  expect(passes()).toBe(1);
});

test('an area whose layout the browser has put off is read without laying it out', async () => {
  const far = `<section style="content-visibility:auto;contain-intrinsic-size:9000px">
    <p>Een vluchteling</p></section>`;
  // Large enough to be looked for what is on the screen, and not seen from its beginning.
  put(`<p>Een migrant</p>${'<div>tekst</div>'.repeat(700)}<div style="height:9000px"></div>${far}`);
  scrollTo(0, 5000);
  onTestFinished(() => scrollTo(0, 0));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const section = one('section');
  const spies = [
    vi.spyOn(Element.prototype, 'getBoundingClientRect'),
    vi.spyOn(Element.prototype, 'getClientRects'),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  const { read } = startReading();
  await read(1);
  const measured = spies.flatMap((spy) => spy.mock.contexts as Element[]);
  expect(marks()).toEqual(['migrant', 'vluchteling']);
  expect(measured.filter(({ textContent }) => textContent === 'tekst').length).toBeGreaterThan(9);
  expect(measured.filter((element) => section.contains(element))).toEqual([]);
});

describe('the article alone', () => {
  const article = { ...everything, area: 'article' as const };
  const around = `<header>Een migrant</header><nav>Een migrant</nav><div role="search">Een migrant</div>
    <menu><li>Een migrant</li></menu>`;
  const own = `<header><h1>Over een vluchteling</h1></header><aside>Een migrant</aside>
    <p>Een vluchteling</p><footer>Een vluchteling</footer>`;

  test.each(['article', 'section role="article"'])('is read in <%s>', async (tag) => {
    put('').outerHTML = `<div>${around}<${tag}>${own}</${tag.split(' ')[0]}></div>`;
    const { read, reader } = startReading({ choice: article });
    await read(1);
    expect(marks()).toEqual(['vluchteling', 'vluchteling', 'vluchteling']);
    await reader.choose(everything);
    expect(marks().filter((word) => word === 'migrant')).toHaveLength(5);
  });

  test('is the whole page where no article is marked, until there is one', async () => {
    const body = put('').parentElement;
    body?.replaceChildren();
    if (body) body.innerHTML = `${around}<p>Een vluchteling</p>`;
    const { read, reader } = startReading({ choice: article });
    await read(1);
    expect(marks()).toEqual(['migrant', 'migrant', 'migrant', 'migrant', 'vluchteling']);
    body?.insertAdjacentHTML('beforeend', '<article>Over een migrant</article>');
    await read(2);
    expect(shownWords(reader)).toEqual({ marks: ['vluchteling'], highlights: ['migrant'] });
  });
});

describe('text that is being written', () => {
  const editor = '<div contenteditable="true"><p>Een vluchteling</p></div>';

  test('is read with highlights where the reader has switched that on, and is not touched', async () => {
    const main = put(
      `${editor}<div class="ProseMirror"><p>Een migrant</p></div><p>Een migrant</p>`,
    );
    const { read, reader } = startReading({ choice: { ...everything, editable: true } });
    await read(1);
    expect(shownWords(reader)).toEqual({
      marks: ['migrant'],
      highlights: ['vluchteling', 'migrant'],
    });
    expect(main.firstElementChild?.outerHTML).toBe(editor);
    textIn('[contenteditable] p').appendData(' en een migrant');
    await read(2);
    expect(shownWords(reader).highlights).toEqual(['migrant', 'vluchteling', 'migrant']);
    await reader.choose(everything);
    expect(shownWords(reader)).toEqual({ marks: ['migrant'], highlights: [] });
  });

  test('never is where it is a field, and not while the whole document is edited', async () => {
    put('<p>Een migrant</p><textarea>Een vluchteling</textarea>');
    const { read, reader } = startReading({ choice: { ...everything, editable: true } });
    await read(1);
    document.designMode = 'on';
    onTestFinished(() => {
      document.designMode = 'off';
    });
    one('p').append(' en een vluchteling');
    await quietTime();
    expect(shownWords(reader)).toEqual({ marks: [], highlights: [] });
  });
});

describe('the language of the page', () => {
  test('is asked again when the page says another one', async () => {
    put('<p>Een vluchteling</p>');
    const { read } = startReading({
      detected: () => ({ language: document.documentElement.lang, isReliable: true }),
    });
    await read(1);
    expect(marks()).toEqual(['vluchteling']);
    document.documentElement.lang = 'es';
    await read(2);
    expect(marks()).toEqual([]);
    document.documentElement.lang = 'nl';
    await read(3);
    expect(marks()).toEqual(['vluchteling']);
  });

  test('is not asked of an empty page, whose text comes later', async () => {
    put('');
    const samples: string[] = [];
    const { read, reader } = startReading({
      declared: null,
      detected(sample) {
        samples.push(sample);
        return { language: 'nl', isReliable: true };
      },
    });
    await read(1);
    expect(samples).toEqual([]);
    one('main').innerHTML = '<p>Een vluchteling</p>';
    await read(2);
    expect(shownWords(reader).highlights).toEqual(['vluchteling']);
  });

  test('is asked again once there is text enough to prove it', async () => {
    const main = put('<p>Een vluchteling</p>');
    const { read } = startReading({
      detected: (sample) => ({ language: sample.length > 200 ? 'es' : 'nl', isReliable: true }),
    });
    await read(1);
    expect(marks()).toEqual(['vluchteling']);
    main.insertAdjacentHTML('beforeend', `<p>${'Llegaron muchos más. '.repeat(12)}</p>`);
    await read(2);
    expect(marks()).toEqual([]);
  });
});
