import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePainter } from '../../lib/page/paint/choose.ts';
import { type NodePart, nodeParts, type Painted } from '../../lib/page/paint/painter.ts';
import { blocksOf, must, paintedIn, put } from './page.ts';
import { build, trees } from './trees.ts';

function chosen(html: string, isLiving = false) {
  const forms = (painted: Painted[]) => painted.map(({ occurrence }) => occurrence.form);
  const choices = blocksOf(put(html)).map((block) =>
    choosePainter(block, paintedIn(block), isLiving),
  );
  return {
    marks: choices.flatMap(({ marks }) => forms(marks)),
    highlights: choices.flatMap(({ highlights }) => forms(highlights)),
  };
}
const term = '<p>Een vluchteling komt</p>';
const isMarked = { marks: ['vluchteling'], highlights: [] };
const isHighlighted = { marks: [], highlights: ['vluchteling'] };

describe('marked', () => {
  test.each([
    ['plain text', term],
    ['text after an opening quotation mark', '<p>“vluchteling”</p>'],
    ['text in an item of a row', '<div style="display:flex"><span>Een vluchteling</span></div>'],
    ['text in an item of a grid', '<div style="display:grid"><p>Een vluchteling</p></div>'],
    [
      'text that is cut off after some lines',
      `<div style="display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden">Een vluchteling</div>`,
    ],
    ['text in an anchor that leads nowhere', '<p><a name="x">Een vluchteling</a></p>'],
    ['text beside a comment of a writer', '<p><!-- reclame -->Een vluchteling<!--more--></p>'],
  ])('%s', (_, html) => {
    expect(chosen(html)).toEqual(isMarked);
  });
});

describe('highlighted', () => {
  test.each([
    ...['flex', 'inline-flex', 'grid', 'inline-grid'].map((display) => [
      `text whose parent is laid out as ${display}`,
      `<h2 style="display:${display}">Een vluchteling <span>x</span></h2>`,
    ]),
    [
      'text in an element that is laid out as if it were not there',
      '<div style="display:flex"><span style="display:contents">Een vluchteling</span></div>',
    ],
    ['text at the start of its node', '<p>vluchteling komt</p>'],
    ['text with only white space before it', '<p>Een <b> \n\u00A0vluchteling komt</b></p>'],
  ])('%s', (_, html) => {
    expect(chosen(must(html))).toEqual(isHighlighted);
  });

  test.each([
    ['a link', '<p>Lees <a href="#x">over <b>een vluchteling</b></a></p>'],
    ['a label', '<p><label>Over een vluchteling <input></label></p>'],
    ['a summary', '<details><summary>Over een vluchteling</summary></details>'],
    ['an item of a menu', '<ul><li role="menuitem">Over een vluchteling</li></ul>'],
    ['something with a handler', '<p onclick="void 0">Over een vluchteling</p>'],
    ['something to drag', '<p draggable="true">Over een vluchteling</p>'],
    ['what has the pointer of a link', '<ul style="cursor:pointer"><li>Over een vluchteling'],
  ])('text in %s, which the page may look for in an event', (_, html) => {
    expect(chosen(html)).toEqual(isHighlighted);
  });

  test.each([
    ...['id="__next"', 'id="__nuxt"', 'data-reactroot', 'data-server-rendered="true"'],
    ...['ng-version="22.0.0"', 'data-v-app', 'q:container="paused"'],
  ])('text in a root with %s', (attribute) => {
    expect(
      chosen(`<div ${attribute}><section><div><div>${term}</div></div></section></div>`),
    ).toEqual(isHighlighted);
  });

  test('text in an island', () => {
    expect(chosen(`<astro-island><div>${term}</div></astro-island>`)).toEqual(isHighlighted);
  });

  test('text that the page is known to change', () => {
    expect(chosen(term, true)).toEqual(isHighlighted);
  });
});

describe('occurrences that share a text node', () => {
  test('go together where the first of them may not be marked', () => {
    expect(chosen('<p>vluchteling en migrant</p>')).toEqual({
      marks: [],
      highlights: ['vluchteling', 'migrant'],
    });
  });

  test('leave those in other nodes alone', () => {
    expect(chosen('<p>vluchteling en <b>een migrant</b></p>')).toEqual({
      marks: ['migrant'],
      highlights: ['vluchteling'],
    });
  });

  test('are found over a term that runs through several nodes, in both directions', () => {
    const html =
      '<p>Een migrant en mensen <b>zonder</b> papieren, een vluchteling <i>en een migrant</i></p>';
    expect(chosen(html)).toEqual({
      marks: ['migrant'],
      highlights: ['migrant', 'mensen zonder papieren', 'vluchteling'],
    });
  });

  test('are found over a chain of such terms', () => {
    const html = '<p>Een migrant, mensen<b> zonder papieren, mensen</b> zonder papieren</p>';
    expect(chosen(html)).toEqual({
      marks: [],
      highlights: ['migrant', 'mensen zonder papieren', 'mensen zonder papieren'],
    });
  });
});

test('on any page each occurrence has one painter, and no text node has two', () => {
  fc.assert(
    fc.property(trees, fc.boolean(), (described, isLiving) => {
      const main = put('');
      main.append(...described.map(build));
      for (const block of blocksOf(main)) {
        const all = paintedIn(block);
        const { marks, highlights } = choosePainter(block, all, isLiving);
        expect([...marks, ...highlights].sort((a, b) => a.place - b.place)).toEqual(all);
        const nodes = (painted: Painted[]) =>
          new Set(
            painted
              .flatMap(({ occurrence }): NodePart[] =>
                nodeParts(block, occurrence.start, occurrence.end),
              )
              .map(({ node }) => node),
          );
        expect(nodes(marks).isDisjointFrom(nodes(highlights))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
