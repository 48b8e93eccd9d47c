/** Pages that never rest: the extension keeps out of their way and is right when they do. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { canHighlight } from '../../lib/page/paint/highlights.ts';
import { must, one, put, textIn } from './page.ts';
import { shownWords, startReading } from './reading.ts';

function frame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 4);
  });
}

const settled = { timeout: 12_000, interval: 50 };

describe('a storm of changes', () => {
  test('of text is read a few times, and right in the end', async () => {
    put(`<p>Een vluchteling.</p><div>${'<p>niets</p>'.repeat(50)}</div>`);
    const { read, reader, passes } = startReading();
    await read(1);
    const paragraphs = [...document.querySelectorAll('div p')];
    const start = performance.now();
    for (let time = 0; time < 300; time += 1) {
      for (const one of paragraphs) must(one.firstChild as Text | null).data = `nummer ${time}`;
      await frame();
    }
    const during = passes();
    const seconds = (performance.now() - start) / 1000;
    must(paragraphs[7]?.firstChild as Text | null).data = 'Een migrant.';
    await expect.poll(() => shownWords(reader).highlights, settled).toEqual(['migrant']);
    expect(shownWords(reader).marks).toEqual(['vluchteling']);
    // The page is waited for, but not for longer than a second.
    expect(during).toBeLessThan(seconds + 2.5);
  });

  test('that changes more places than can be kept count of is read anew', async () => {
    put(`<ul>${'<li>niets</li>'.repeat(2500)}</ul><p>Een vluchteling</p>`);
    const { read, reader } = startReading();
    await read(1);
    for (const item of document.querySelectorAll('li')) {
      must(item.firstChild as Text | null).data = 'Een migrant';
    }
    await expect.poll(() => shownWords(reader).highlights.length, settled).toBe(2500);
    expect(shownWords(reader).marks).toEqual(['vluchteling']);
  });

  test('of nodes that come and go at once is no reason to read', async () => {
    const main = put('<p>Een vluchteling</p>');
    const { read, passes } = startReading();
    await read(1);
    for (let time = 0; time < 2000; time += 1) {
      const gone = document.createElement('div');
      gone.textContent = 'Een migrant';
      main.append(gone);
      gone.remove();
    }
    one('p').after('Een migrant');
    await read(2);
    expect(passes()).toBe(2);
  });

  test('of attributes that say nothing of the text is not heard', async () => {
    put('<p>Een vluchteling</p>');
    const heard: number[] = [];
    vi.stubGlobal(
      'MutationObserver',
      class extends MutationObserver {
        constructor(callback: MutationCallback) {
          super((records, observer) => {
            heard.push(records.length);
            callback(records, observer);
          });
        }
      },
    );
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const { read } = startReading();
    await read(1);
    heard.length = 0;
    for (let time = 0; time < 500; time += 1) {
      one('p').style.left = `${time}px`;
      one('p').className = `step-${time}`;
    }
    await frame();
    expect(heard).toEqual([]);
  });
});

describe('where the page clears the highlights of all', () => {
  const keys = () => [...CSS.highlights.keys()].filter((key) => key.startsWith('migralex-'));

  test('ours come back with its next change, or when we are asked, and the page keeps its own', async () => {
    expect(canHighlight()).toBe(true);
    put('<p>vluchteling</p><p id="other">x</p>');
    const { read, reader } = startReading();
    await read(1);
    const theirs = new Highlight();
    onTestFinished(() => {
      CSS.highlights.clear();
    });
    CSS.highlights.clear();
    CSS.highlights.set('zoeken', theirs);
    textIn('#other').data = 'y';
    await Promise.resolve();
    expect(keys()).toEqual(['migralex-term']);
    CSS.highlights.delete('migralex-term');
    reader.painter.renew?.();
    expect(keys()).toEqual(['migralex-term']);
    expect(CSS.highlights.get('zoeken')).toBe(theirs);
    for (let time = 0; time < 5; time += 1) {
      CSS.highlights.delete('migralex-term');
      reader.painter.renew?.();
    }
    // Three times and no more: a page that insists has its way.
    expect(keys()).toEqual([]);
  });
});
