import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { must, one, put, textIn, textsOf } from './page.ts';
import { everything, marks, quietTime, shownWords, startReading } from './reading.ts';

const still = '<h1>Over een vluchteling</h1><p>Er zijn mensen zonder papieren en illegalen.</p>';
const both = '<p>Een migrant.</p><p>vluchteling</p><h2 style="display:flex">Een migrant</h2>';

/** Long enough to prove its language. */
const long = 'Een vluchteling is hier. '.repeat(9);

describe('a page', () => {
  test('is marked, and is as it was when the signal is aborted', async () => {
    const main = put(`${still}${both}<textarea>vluchteling</textarea>`);
    const html = document.body.innerHTML;
    const nodes = textsOf(main);
    const { read, reader, end } = startReading();
    await read(1);
    expect(reader.lang).toBe('nl');
    expect(shownWords(reader)).toEqual({
      marks: ['vluchteling', 'mensen zonder papieren', 'illegalen', 'migrant'],
      highlights: ['vluchteling', 'migrant'],
    });
    expect(one('mark[data-concept="irregular-migrant"][data-verdict="flag"]').textContent).toBe(
      'illegalen',
    );
    end();
    expect(document.body.innerHTML).toBe(html);
    const after = textsOf(main);
    expect(after).toHaveLength(nodes.length);
    for (const [at, node] of nodes.entries()) expect(after[at]).toBe(node);
    expect([...CSS.highlights.keys()]).toEqual([]);
  });

  test('is read once: painting is no reason to read again', async () => {
    put(still + both);
    const { read, passes, asked } = startReading();
    await read(1);
    await quietTime();
    expect(passes()).toBe(1);
    expect(asked).toHaveLength(1);
  });

  test('in no language of ours is not asked about', async () => {
    const main = put('<p>Un vluchteling.</p>');
    const { asked, read } = startReading({
      declared: 'es',
      detected: { language: 'es', isReliable: true },
    });
    await read(1);
    expect(asked).toEqual([]);
    expect(main.innerHTML).toBe('<p>Un vluchteling.</p>');
  });

  test.each<[string, string | null, string | null, boolean, boolean]>([
    ['declared as ours but surely in another language stays untouched', 'nl', 'es', true, false],
    ['declared as ours but surely in no known language stays untouched', 'nl', 'af', true, false],
    ['declared as ours is read where the detector is not sure', 'nl', 'af', false, true],
    ['declared as ours is read where the detector cannot tell', 'nl-BE', null, false, true],
    ['declared as another language but surely in ours is read', 'en', 'nl', true, true],
    ['that declares nothing is read where the detector is sure', null, 'nl', true, true],
    [
      'that declares nothing stays untouched where the detector is not sure',
      null,
      'nl',
      false,
      false,
    ],
  ])('%s', async (_, declared, language, isReliable, isRead) => {
    const html = `<p>${long}</p>`;
    const main = put(html);
    const { read, asked } = startReading({ declared, detected: { language, isReliable } });
    await read(1);
    expect(new Set(marks())).toEqual(new Set(isRead ? ['vluchteling'] : []));
    if (isRead) return;
    expect(main.innerHTML).toBe(html);
    expect(asked).toEqual([]);
    must(main.firstElementChild).after('Nog een vluchteling.');
    await quietTime();
    expect(asked).toEqual([]);
    expect(marks()).toEqual([]);
  });

  test('too short to prove anything is in the language that it declares', async () => {
    put('<p>Een vluchteling hier.</p>');
    const { read } = startReading({ detected: { language: 'af', isReliable: true } });
    await read(1);
    expect(marks()).toEqual(['vluchteling']);
  });

  test.each([
    ['is left out where the detector is sure of another language', true, []],
    ['is read where the detector is not sure', false, ['migrant']],
  ])('long text in it that does not read like the page %s', async (_, isReliable, expected) => {
    const english = 'Every migrant brings hope along. '.repeat(8);
    put(`<p>Een hele zin van de krant.</p><p>${english}</p>`);
    const { read } = startReading({
      detected: (sample) =>
        sample.startsWith('Every')
          ? { language: 'en', isReliable }
          : { language: 'nl', isReliable: true },
    });
    await read(1);
    expect([...new Set(marks())]).toEqual(expected);
  });

  test('keeps a part in another language apart', async () => {
    put('<p>Een vluchteling</p><p lang="es">un vluchteling</p><p lang="fr">un migrant</p>');
    const { read, asked } = startReading();
    await read(1);
    expect(marks()).toEqual(['vluchteling']);
    // A text in a language that is not wanted may still quote one that is.
    expect(asked.map(({ lang, texts }) => [lang, texts])).toEqual([
      ['nl', ['Een vluchteling']],
      ['fr', ['un migrant']],
    ]);
  });
});

describe('late text', () => {
  test('is highlighted, since a script has put it there, and is asked about alone', async () => {
    const main = put('<p>Een vluchteling.</p>');
    const { read, asked, reader } = startReading();
    await read(1);
    main.append(must(one('p').cloneNode()));
    must(main.lastElementChild).append('Een migrant.');
    await read(2);
    expect(shownWords(reader)).toEqual({ marks: ['vluchteling'], highlights: ['migrant'] });
    expect(asked.map(({ texts }) => texts)).toEqual([['Een vluchteling.'], ['Een migrant.']]);
  });

  test('without a letter in it asks nothing', async () => {
    const main = put('<p>Een vluchteling.</p>');
    const { read, asked, passes } = startReading();
    await read(1);
    for (const [at, time] of ['12:30', '12:31', '1.234.567 €'].entries()) {
      const clock = document.createElement('p');
      clock.append(time);
      main.append(clock);
      await read(at + 2);
    }
    expect(passes()).toBe(4);
    expect(asked).toHaveLength(1);
  });

  test('may complete a term whose other words were there before', async () => {
    const main = put('<p>Er zijn mensen.</p>');
    const { read, reader } = startReading();
    await read(1);
    main.insertAdjacentHTML('beforeend', '<p>Hier zonder papieren.</p>');
    await read(2);
    main.insertAdjacentHTML('beforeend', '<p>Er zijn mensen zonder papieren.</p>');
    await read(3);
    expect(shownWords(reader).highlights).toEqual(['mensen zonder papieren']);
  });

  test('that replaces marked text is shown with highlights, and the page keeps what it wrote', async () => {
    put('<p>Een vluchteling komt.</p>');
    const { read, reader, end } = startReading();
    await read(1);
    expect(shownWords(reader).marks).toEqual(['vluchteling']);
    const node = textIn('p');
    node.data = 'Een migrant komt.';
    await read(2);
    expect(shownWords(reader)).toEqual({ marks: [], highlights: ['migrant'] });
    expect(one('p').innerHTML).toBe('Een migrant komt.');
    node.data = 'Een vluchteling en een migrant.';
    await read(3);
    expect(shownWords(reader).highlights).toEqual(['vluchteling', 'migrant']);
    end();
    expect(one('p').firstChild).toBe(node);
  });

  test('beside marked text joins its block', async () => {
    put('<p>Er zijn mensen zonder</p>');
    const { read, reader } = startReading();
    await read(1);
    one('p').append(' papieren');
    await read(2);
    expect(shownWords(reader).highlights).toEqual(['mensen zonder papieren']);
  });

  test('joins where what stood between is taken away', async () => {
    put('<p>Er zijn mensen zonder <button>x</button>papieren</p>');
    const { read, reader } = startReading();
    await read(1);
    one('button').remove();
    await read(2);
    expect(shownWords(reader).highlights).toEqual(['mensen zonder papieren']);
  });

  test('whose words come together because what is between them is emptied is read anew', async () => {
    put('<p>Een <i>mi</i> en <b>grant</b></p>');
    const { read, reader } = startReading();
    await read(1);
    must(one('i').nextSibling as Text | null).data = '';
    await expect.poll(() => shownWords(reader).highlights).toEqual(['migrant']);
  });

  test('whose words come together because an element between them has lost its text is read anew', async () => {
    put('<p>Er zijn mensen zonder <i>heel veel </i>papieren</p>');
    const { read, reader } = startReading();
    await read(1);
    textIn('i').remove();
    await expect.poll(() => shownWords(reader).highlights).toEqual(['mensen zonder papieren']);
  });

  test('whose words come together although each has an element of its own is read anew', async () => {
    put('<p><i>Er zijn mensen </i><b>niet </b><i>zonder papieren</i></p>');
    const { read, reader } = startReading();
    await read(1);
    one('b').remove();
    await expect.poll(() => shownWords(reader).highlights).toEqual(['mensen zonder papieren']);
  });

  test('that comes while the glossary is thinking is not painted at the wrong place', async () => {
    const main = put('<p>Een vluchteling.</p><p>Een vluchteling.</p>');
    let reply: () => void = () => undefined;
    const replied = new Promise<void>((resolve) => {
      reply = resolve;
    });
    const { read, asked, reader } = startReading({ answer: (known) => replied.then(() => known) });
    await expect.poll(() => asked.length, { interval: 5 }).toBe(1);
    textIn('p').data = 'Eerst een andere zin, dan een vluchteling.';
    must(main.lastElementChild).before('Een migrant.');
    reply();
    await read(1);
    // Only the paragraph that is as it was read is painted; the others have to wait.
    expect(shownWords(reader)).toEqual({ marks: ['vluchteling'], highlights: [] });
    expect(one('p').querySelector('mark')).toBeNull();
    await read(2);
    expect(main.textContent).toBe(
      'Eerst een andere zin, dan een vluchteling.Een migrant.Een vluchteling.',
    );
    const { marks: marked, highlights } = shownWords(reader);
    expect([...marked, ...highlights].sort()).toEqual(['migrant', 'vluchteling', 'vluchteling']);
  });

  test('that loses a part while the glossary is thinking is read again', async () => {
    put('<p>Een <i>vluchteling</i> <a>in de stad</a></p><p>Een vluchteling.</p>');
    let reply: () => void = () => undefined;
    const replied = new Promise<void>((resolve) => {
      reply = resolve;
    });
    const { read, asked, reader } = startReading({ answer: (known) => replied.then(() => known) });
    await expect.poll(() => asked.length, { interval: 5 }).toBe(1);
    textIn('a').remove();
    reply();
    await read(1);
    expect(shownWords(reader)).toEqual({ marks: ['vluchteling'], highlights: [] });
    await expect.poll(() => shownWords(reader).highlights).toEqual(['vluchteling']);
  });

  test('that is cut while the glossary is thinking is not painted in part', async () => {
    put('<p>Vluchteling zijn is geen keuze.</p><p>Er zijn <b>hier</b> mensen zonder papieren.</p>');
    let reply: () => void = () => undefined;
    const replied = new Promise<void>((resolve) => {
      reply = resolve;
    });
    const { read, asked, reader } = startReading({ answer: (known) => replied.then(() => known) });
    await expect.poll(() => asked.length, { interval: 5 }).toBe(1);
    textIn('p').splitText(2);
    textIn('p:last-child', 1).splitText(4);
    reply();
    await read(1);
    expect(shownWords(reader)).toEqual({ marks: [], highlights: [] });
    await read(2);
    const { marks: marked, highlights } = shownWords(reader);
    expect([...marked, ...highlights].sort()).toEqual(['Vluchteling', 'mensen zonder papieren']);
  });

  test('is read although the glossary failed to answer the first time, and so is the rest', async () => {
    const main = put('<p>Een vluchteling.</p>');
    const failures: unknown[] = [];
    const said = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => said.mockRestore());
    const hear = (event: PromiseRejectionEvent) => {
      failures.push(event.reason);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('unhandledrejection', hear, { capture: true });
    onTestFinished(() => window.removeEventListener('unhandledrejection', hear, { capture: true }));
    let times = 0;
    const { read, asked, reader } = startReading({
      answer: async (known) => {
        times += 1;
        if (times === 1) throw new Error('The worker was asleep.');
        return known;
      },
    });
    await expect.poll(() => asked.length, { interval: 5 }).toBe(1);
    main.insertAdjacentHTML('beforeend', '<p>Een vluchteling.</p>');
    await read(1);
    expect(shownWords(reader)).toEqual({ marks: ['vluchteling'], highlights: ['vluchteling'] });
    expect(failures).toHaveLength(1);
  });

  test('in a stream of updates is right in the end', async () => {
    put('<p>Een vluchteling.</p>');
    const { read, reader } = startReading();
    await read(1);
    for (let time = 1; time <= 20; time += 1) {
      textIn('p').data = `Nummer ${time} is een migrant.`;
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      });
    }
    await expect.poll(() => shownWords(reader).highlights, { interval: 10 }).toEqual(['migrant']);
    expect(one('p').innerHTML).toBe('Nummer 20 is een migrant.');
  });
});

describe('another choice', () => {
  test('is painted at once', async () => {
    put(still + both);
    const { read, reader } = startReading();
    await read(1);
    await reader.choose({ ...everything, categoriesOff: new Set(['persons']) });
    expect(shownWords(reader)).toEqual({ marks: ['migrant'], highlights: ['migrant'] });
    await reader.choose({ ...everything, levels: new Set(['check']) });
    expect(shownWords(reader).marks).toEqual(['vluchteling', 'mensen zonder papieren', 'migrant']);
    await reader.choose(everything);
    expect(shownWords(reader).marks).toHaveLength(4);
  });

  test('without the language of the page leaves the page as it was', async () => {
    put(still + both);
    const html = document.body.innerHTML;
    const { read, reader } = startReading();
    await read(1);
    await reader.choose({ ...everything, languages: new Set(['fr']) });
    expect(document.body.innerHTML).toBe(html);
    expect([...reader.painter.all()]).toEqual([]);
    expect(reader.painter.isEmpty()).toBe(true);
  });

  test('made while the page is still being read replaces the first', async () => {
    put(still);
    const { reader, passes } = startReading();
    const last = reader.choose({ ...everything, categoriesOff: new Set(['persons']) });
    await last;
    await quietTime();
    expect(marks()).toEqual([]);
    expect(passes()).toBe(1);
  });

  test('keeps to highlights where the page is known to write', async () => {
    put('<p>Een vluchteling.</p>');
    const { read, reader } = startReading();
    await read(1);
    textIn('p').data = 'Een migrant.';
    await read(2);
    await reader.choose(everything);
    expect(shownWords(reader)).toEqual({ marks: [], highlights: ['migrant'] });
  });
});

describe('the end', () => {
  test('while the glossary is thinking leaves nothing behind', async () => {
    const main = put(still);
    const html = main.innerHTML;
    let reply: () => void = () => undefined;
    const replied = new Promise<void>((resolve) => {
      reply = resolve;
    });
    const { asked, end } = startReading({ answer: (known) => replied.then(() => known) });
    await expect.poll(() => asked.length, { interval: 5 }).toBe(1);
    end();
    reply();
    await quietTime();
    expect(main.innerHTML).toBe(html);
  });

  test('stops the watching', async () => {
    const main = put(still);
    const { read, end, asked } = startReading();
    await read(1);
    end();
    main.insertAdjacentHTML('beforeend', '<p>Een heel nieuwe migrant.</p>');
    await quietTime();
    expect(marks()).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('in the same moment as a writing of the page keeps what the page wrote', async () => {
    put('<p>Een vluchteling.</p>');
    const { read, end } = startReading();
    await read(1);
    textIn('p').data = 'Een migrant.';
    end();
    expect(one('p').innerHTML).toBe('Een migrant.');
  });
});

describe('left alone', () => {
  test('what the reader writes in', async () => {
    const main = put(
      `<p>Een migrant.</p><textarea>Een vluchteling</textarea><input value="vluchteling">
      <div contenteditable>Een <b>vluchteling</b><p>Nee</p></div><select><option>vluchteling</option></select>`,
    );
    const area = one('textarea') as HTMLTextAreaElement;
    const field = one('input') as HTMLInputElement;
    const editor = one('[contenteditable]');
    const { read, reader, asked } = startReading();
    await read(1);
    area.value = 'Nog een vluchteling';
    textIn('[contenteditable] p').data = 'Ook een vluchteling';
    await quietTime();
    expect(shownWords(reader)).toEqual({ marks: ['migrant'], highlights: [] });
    textIn('[contenteditable]').data = 'Geen ';
    editor.append(' en mensen zonder papieren');
    await quietTime();
    expect(shownWords(reader)).toEqual({ marks: ['migrant'], highlights: [] });
    expect([area.value, area.defaultValue]).toEqual(['Nog een vluchteling', 'Een vluchteling']);
    expect(field.value).toBe('vluchteling');
    expect(editor.innerHTML).toBe(
      'Geen <b>vluchteling</b><p>Ook een vluchteling</p> en mensen zonder papieren',
    );
    expect(main.querySelectorAll('option, select')).toHaveLength(2);
    expect(asked.flatMap(({ texts }) => texts).join()).not.toContain('papieren');
  });

  test('the sentence around a place to write in, which is not read again for each letter', async () => {
    put('<p>Een vluchteling <span contenteditable>en</span> een migrant.</p>');
    const { read, reader, passes } = startReading();
    await read(1);
    const before = [...document.querySelectorAll('mark')];
    expect(before).toHaveLength(2);
    textIn('span').data = 'en een';
    one('span').append(' vluchteling');
    await quietTime();
    expect([...document.querySelectorAll('mark')]).toEqual(before);
    expect(passes()).toBe(1);
    // Once nobody writes there any more, it is part of the sentence.
    one('span').removeAttribute('contenteditable');
    await read(2);
    expect([...reader.painter.all()]).toHaveLength(3);
  });

  test.each(['grid', 'flex', 'block'])(
    'the height of a heading laid out as %s',
    async (display) => {
      put(`<h1 style="display:${display}">Alles over een vluchteling in Belgi&euml;</h1>`);
      const { height } = one('h1').getBoundingClientRect();
      const seen = () => one('h1').innerText;
      const text = seen();
      const { read, reader } = startReading();
      await read(1);
      const { marks: marked, highlights } = shownWords(reader);
      expect([...marked, ...highlights]).toEqual(['vluchteling']);
      expect(one('h1').getBoundingClientRect().height).toBe(height);
      expect(seen()).toBe(text);
    },
  );
});

describe('what the reader has selected', () => {
  const selected = () => must(document.getSelection()).toString();
  const html = '<p>Een vluchteling komt <b>met een migrant</b> mee.</p><p>Einde.</p>';

  /** Selects in the text of the paragraph, whatever nodes it is in. */
  function select(anchor: number, focus: number): void {
    const placeAt = (offset: number): [Node, number] => {
      let rest = offset;
      for (const node of textsOf(one('p'))) {
        if (rest <= node.data.length) return [node, rest];
        rest -= node.data.length;
      }
      throw new Error('Not in the paragraph.');
    };
    must(document.getSelection()).setBaseAndExtent(...placeAt(anchor), ...placeAt(focus));
  }
  const ends = () => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = must(document.getSelection());
    return [anchorNode, anchorOffset, focusNode, focusOffset];
  };
  /** The words from here to there: UTF-16 offsets in the text of the paragraph. */
  const choices: [string, number, number][] = [
    ['a term', 4, 15],
    ['part of a term', 6, 10],
    ['words after a term', 16, 20],
    ['words before a term', 0, 3],
    ['from one term into another', 8, 32],
    ['backwards', 31, 2],
    ['the whole block', 0, 41],
  ];

  test.each(choices)('before we came is not marked, but highlighted: %s', async (_, from, to) => {
    const main = put(html);
    select(from, to);
    const before = ends();
    const { read, reader, end } = startReading();
    await read(1);
    expect(shownWords(reader)).toEqual({ marks: [], highlights: ['vluchteling', 'migrant'] });
    expect(main.innerHTML).toBe(html);
    expect(ends()).toEqual(before);
    end();
    expect(ends()).toEqual(before);
  });

  test.each(choices)('is free of marks as soon as it is selected: %s', async (_, from, to) => {
    const main = put(html);
    select(from, to);
    const wanted = ends();
    must(document.getSelection()).removeAllRanges();
    const { read, reader } = startReading();
    await read(1);
    expect(shownWords(reader).marks).toEqual(['vluchteling', 'migrant']);
    select(from, to);
    const text = selected();
    await expect
      .poll(() => shownWords(reader), { interval: 10 })
      .toEqual({ marks: [], highlights: ['vluchteling', 'migrant'] });
    expect(main.innerHTML).toBe(html);
    expect(selected()).toBe(text);
    expect(ends()).toEqual(wanted);
  });

  test('is free of marks in the moment it is copied', async () => {
    const main = put(html);
    const { read } = startReading();
    await read(1);
    must(document.getSelection()).selectAllChildren(one('p'));
    let copied = '';
    const copy = () => {
      copied = main.innerHTML;
    };
    document.addEventListener('copy', copy, { once: true });
    document.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    expect(copied).toBe(html);
  });

  test('is free of marks as far as a browser copies: all of an element that it begins at the end of', async () => {
    const main = put('<section><p>Een vluchteling</p></section><p>Een migrant</p>');
    const { read } = startReading();
    await read(1);
    const text = must(document.querySelector('section + p')?.firstChild);
    must(document.getSelection()).setBaseAndExtent(one('section'), 1, text, 2);
    document.dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    expect(main.querySelectorAll('section mark')).toHaveLength(0);
  });

  test('stays selected when the page changes it while the button is down', async () => {
    put(html);
    const { read } = startReading();
    await read(1);
    one('p').dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    select(8, 32);
    const text = selected();
    await quietTime();
    expect(marks()).toEqual(['vluchteling', 'migrant']);
    one('p').append(' Ja.');
    await Promise.resolve();
    expect(marks()).toEqual(['migrant']);
    expect(selected()).toBe(text);
    one('p').dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    await expect.poll(marks, { interval: 10 }).toEqual([]);
    expect(selected()).toBe(text);
  });

  test('elsewhere, is not selected anew', async () => {
    put(html);
    must(document.getSelection()).selectAllChildren(must(one('main').lastElementChild));
    await quietTime();
    let changes = 0;
    const count = () => {
      changes += 1;
    };
    document.addEventListener('selectionchange', count);
    const { read, end } = startReading();
    await read(1);
    one('p').append(' Ja.');
    await read(2);
    end();
    document.removeEventListener('selectionchange', count);
    expect(changes).toBe(0);
    expect(selected()).toBe('Einde.');
  });
});
