import { describe, expect, test } from 'vitest';
import { isReadable, isWithinSkipped } from '../../lib/page/skip.ts';
import { blockTexts, must, one, put, textsOf } from './page.ts';

const word = 'vluchteling';

/** A page with an element of this name around the word. */
function around(name: string, namespace = 'http://www.w3.org/1999/xhtml'): HTMLElement {
  const main = put('<p>Voor <i></i> na</p>');
  const element = document.createElementNS(namespace, name);
  if (name === 'script') element.setAttribute('type', 'text/plain');
  element.append(word);
  one('i').replaceWith(element);
  return main;
}

function wordNode(top: Node): Text {
  return must(textsOf(top).find(({ data }) => data.includes(word)));
}

describe('never read', () => {
  test.each([
    ...['script', 'style', 'noscript', 'head', 'title', 'input', 'textarea', 'select', 'option'],
    ...['optgroup', 'datalist', 'button', 'code', 'kbd', 'samp', 'var', 'canvas', 'object'],
    ...['embed', 'audio', 'video', 'iframe', 'frame', 'template', 'rt', 'rp', 'migralex-card'],
    ...['meter', 'progress'],
  ])('the text of %s', (name) => {
    const main = around(name);
    expect(blockTexts(main).join('|')).toMatch(/^Voor .* na$/);
    expect(blockTexts(main).join('|')).not.toContain(word);
    expect(isWithinSkipped(wordNode(main))).toBe(true);
  });

  test.each([
    ['svg', 'http://www.w3.org/2000/svg'],
    ['math', 'http://www.w3.org/1998/Math/MathML'],
  ])('the text of %s', (name, namespace) => {
    const main = around(name, namespace);
    expect(blockTexts(main).join('|')).not.toContain(word);
    expect(isWithinSkipped(wordNode(main))).toBe(true);
  });

  test.each([
    ...['hidden', 'hidden="until-found"', 'inert', 'aria-hidden="true"', 'translate="no"'],
    ...['class="a notranslate"', 'contenteditable', 'contenteditable="true"'],
    ...['contenteditable="TRUE"', 'contenteditable="plaintext-only"', 'role="textbox"'],
    ...['role="searchbox"', 'role="combobox"', 'class="ProseMirror"', 'class="ck-content"'],
    ...['class="cm-editor"', 'class="monaco-editor"', 'class="DraftEditor-root"'],
    ...['data-slate-editor', 'data-lexical-editor', 'class="kix-appview-editor"'],
  ])('an element with %s', (attribute) => {
    const main = put(`<div ${attribute}><p>Een ${word}</p></div><p>Gewoon</p>`);
    expect(blockTexts(main)).toEqual(['Gewoon']);
    expect(isWithinSkipped(wordNode(main))).toBe(true);
  });

  test('a pre that holds code, all of it', () => {
    const main = put(`<pre>Een ${word} <code>x</code></pre><p>Gewoon</p>`);
    expect(blockTexts(main)).toEqual(['Gewoon']);
  });

  test('what a skipped element lets be edited no longer', () => {
    const main = put(`<div contenteditable><p contenteditable="false">Een ${word}</p></div>`);
    expect(blockTexts(main)).toEqual([]);
  });

  test('the skipped element that the walk is told to begin with', () => {
    put(`<code>Een ${word}</code>`);
    expect(blockTexts(one('code'))).toEqual([]);
  });
});

describe('read', () => {
  test.each([
    ...['a', 'abbr', 'address', 'article', 'aside', 'b', 'bdi', 'blockquote', 'caption', 'cite'],
    ...['dd', 'del', 'details', 'dfn', 'div', 'dt', 'em', 'figcaption', 'font', 'h1', 'h6', 'i'],
    ...['ins', 'label', 'legend', 'li', 'mark', 'p', 'pre', 'q', 'ruby', 's', 'section', 'small'],
    ...['span', 'strong', 'sub', 'summary', 'sup', 'td', 'th', 'time', 'u', 'x-paragraph'],
  ])('the text of %s', (name) => {
    const main = around(name);
    expect(blockTexts(main).join(' ')).toContain(word);
    expect(isWithinSkipped(wordNode(main))).toBe(false);
  });

  test.each([
    ...['aria-hidden="false"', 'translate="yes"', 'contenteditable="false"', 'role="article"'],
    ...['href="#x"', 'class="translate"', 'tabindex="0"', 'draggable="true"'],
  ])('an element with %s', (attribute) => {
    expect(blockTexts(put(`<p ${attribute}>Een ${word}</p>`))).toEqual([`Een ${word}`]);
  });

  test('a link', () => {
    const main = put(`<p>Lees <a href="/x">alles over een ${word}</a> hier</p>`);
    expect(blockTexts(main)).toEqual([`Lees alles over een ${word} hier`]);
  });

  test('the base of a ruby, without what stands above it', () => {
    const main = put(`<p><ruby>${word}<rp>(</rp><rt>uitspraak</rt><rp>)</rp></ruby></p>`);
    expect(blockTexts(main).join('')).toContain(word);
    expect(blockTexts(main).join('')).not.toContain('uitspraak');
  });
});

describe('a document', () => {
  const parse = (type: DOMParserSupportedType, source: string) =>
    new DOMParser().parseFromString(source, type);
  const xhtml = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html>';

  test.each<[string, DOMParserSupportedType, string, boolean]>([
    ['of HTML is read', 'text/html', '<p>x</p>', true],
    ['of XHTML is read', 'application/xhtml+xml', xhtml, true],
    ['of XML is not', 'application/xml', '<a>x</a>', false],
    ['of XML that looks like a page is not', 'text/xml', xhtml, false],
    [
      'that is a picture is not',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      false,
    ],
  ])('%s', (_, type, source, expected) => {
    expect(isReadable(parse(type, source))).toBe(expected);
  });

  test('that is one big editor is not read', () => {
    put('<iframe srcdoc="x"></iframe>');
    const inner = must((one('iframe') as HTMLIFrameElement).contentDocument);
    expect(isReadable(inner)).toBe(true);
    inner.designMode = 'on';
    expect(isReadable(inner)).toBe(false);
  });
});
