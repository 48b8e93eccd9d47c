import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockRoot } from '../../lib/page/blocks.ts';
import { isWithinSkipped } from '../../lib/page/skip.ts';
import { blocksOf, blockTexts, must, put, textsOf } from './page.ts';
import { build, trees } from './trees.ts';

const gap = '\uFFFC';

describe('one block or several', () => {
  test.each([
    [
      'inline elements are crossed',
      '<p>mensen <b>zonder</b> <a href="#">papieren</a></p>',
      ['mensen zonder papieren'],
    ],
    ['a word split over tags is one word', '<p>vluchte<b>ling</b><i>en</i></p>', ['vluchtelingen']],
    ['a word split by wbr is one word', '<p>vluchte<wbr>ling</p>', ['vluchteling']],
    [
      'block elements are not crossed',
      '<div>mensen<p>zonder</p>papieren</div>',
      ['mensen', 'zonder', 'papieren'],
    ],
    [
      'items of a list stand apart',
      '<ul><li>mensen</li><li>zonder</li></ul>',
      ['mensen', 'zonder'],
    ],
    [
      'cells of a table stand apart',
      '<table><tr><td>mensen</td><td>zonder</td></tr></table>',
      ['mensen', 'zonder'],
    ],
    [
      'an unknown element is not crossed',
      '<x-a>mensen</x-a><x-b>zonder</x-b>',
      ['mensen', 'zonder'],
    ],
    [
      'a block inside inline elements is not crossed',
      '<p><span>een<div>twee</div>drie</span></p>',
      ['een', 'twee', 'drie'],
    ],
    ['br is a line break', '<p>mensen<br>zonder papieren</p>', ['mensen\nzonder papieren']],
    ['br at the start leaves nothing', '<p><br>mensen</p>', ['mensen']],
    [
      'skipped inline text leaves a gap',
      '<p>mensen <code>zonder</code> papieren</p>',
      [`mensen ${gap} papieren`],
    ],
    [
      'a picture leaves no gap of its own',
      '<p>vluchte<script type="text/plain">x</script>ling</p>',
      ['vluchteling'],
    ],
    [
      'a button in the line leaves a gap',
      '<p>vluchte<button>x</button>ling</p>',
      [`vluchte${gap}ling`],
    ],
    ['comments and empty nodes are nothing', '<p>vluchte<!-- -->ling</p>', ['vluchteling']],
    ['white space before the first word is left out', '<p>\n  <b> </b>een</p>', ['een']],
    [
      'line ends and tabs of the source are spaces',
      '<p>mensen\n\tzonder\rpapieren</p>',
      ['mensen  zonder papieren'],
    ],
    ['text without a word is no block', '<p> — </p><p>…</p><p>12</p>', ['12']],
    [
      'a language of its own is a block of its own',
      '<p lang="nl">een <i lang="en">refugee</i> hier</p>',
      ['een ', 'refugee', ' hier'],
    ],
    [
      'the same language said again is not',
      '<p lang="nl">mensen <span lang="NL">zonder</span> papieren</p>',
      ['mensen zonder papieren'],
    ],
    [
      'a language inside another ends where it ends',
      '<p lang="nl">een <i lang="en">a <b lang="nl">b</b> c</i> twee</p>',
      ['een ', 'a ', 'b', ' c', ' twee'],
    ],
  ])('%s', (_, html, expected) => {
    expect(blockTexts(put(html))).toEqual(expected);
  });

  test.each([
    [
      'blocks',
      '<p><span style="display:block">mensen</span><span style="display:block">zonder</span></p>',
    ],
    ['items of a row', '<div style="display:flex"><span>mensen</span><span>zonder</span></div>'],
    ['items of a grid', '<div style="display:grid"><a>mensen</a><a>zonder</a></div>'],
    [
      'inline blocks',
      '<p><b style="display:inline-block">mensen</b><b style="display:inline-block">zonder</b></p>',
    ],
    [
      'cells',
      '<p><b style="display:table-cell">mensen</b><b style="display:table-cell">zonder</b></p>',
    ],
    ['floats', '<p><b style="float:left">mensen</b><b>zonder</b></p>'],
    ['a block beside plain text', '<p>mensen<b style="display:block">zonder</b></p>'],
    ['a block deep inside', '<p>mensen<i><b style="display:block"><u>zonder</u></b></i></p>'],
  ])('inline elements laid out as %s do not glue two words', (_, html) => {
    expect(blockTexts(put(html))).toEqual(['mensen', 'zonder']);
  });

  test('elements that only look inline in the source do glue', () => {
    const html = '<p><span style="display:contents">vluchte</span><b>ling</b></p>';
    expect(blockTexts(put(html))).toEqual(['vluchteling']);
  });

  test('empty text nodes between two halves of a word are crossed', () => {
    const main = put('<p>vluchte</p>');
    must(main.firstElementChild).append('', document.createComment(''), '', 'ling');
    expect(blockTexts(main)).toEqual(['vluchteling']);
    expect(blocksOf(main)[0]?.nodes.map(({ start }) => start)).toEqual([0, 7, 7, 7]);
  });
});

describe('quoted spans', () => {
  const quotedIn = (html: string) =>
    blocksOf(put(html)).map(({ text, quoted }) =>
      quoted.map(({ start, end }) => text.slice(start, end)),
    );

  test.each([
    ['q', '<p>Hij zei <q>te <b>veel</b></q> en ging</p>', [['te veel']]],
    ['q within q', '<p>Een <q>twee <q>drie</q> vier</q></p>', [['drie', 'twee drie vier']]],
    [
      'the whole text of a blockquote',
      '<blockquote><p>een</p><p>twee</p></blockquote><p>drie</p>',
      [['een'], ['twee'], []],
    ],
    ['no text outside', '<p>een</p>', [[]]],
    [
      'q with a language',
      '<p lang="nl">Hij zei <q lang="en">too many</q> en ging</p>',
      [[], ['too many'], []],
    ],
    [
      'q around another language',
      '<p lang="nl">Hij zei <q>te <i lang="en">many</i> veel</q> en ging</p>',
      [['te '], ['many'], [' veel']],
    ],
    [
      'q around a block',
      '<div>Hij zei <q>te <p>veel</p> hier</q> en ging</div>',
      [['te '], ['veel'], [' hier']],
    ],
    [
      'q with a line laid out apart',
      '<p>Hij zei <q>te<b style="display:block">veel</b></q> en ging</p>',
      [['te'], ['veel']],
    ],
  ])('%s', (_, html, expected) => {
    expect(quotedIn(html)).toEqual(expected);
  });
});

describe('for any page', () => {
  const onAnyTree = (check: (main: HTMLElement) => void) => {
    fc.assert(
      fc.property(trees, (tree) => {
        const main = put('');
        main.append(...tree.map((node) => build(node)));
        check(main);
      }),
      { numRuns: 300 },
    );
  };

  test('the text of a block is the text of its nodes at their places, and separators between', () => {
    onAnyTree((main) => {
      for (const { nodes, text } of blocksOf(main)) {
        let end = 0;
        for (const { node, start } of nodes) {
          expect(text.slice(end, start)).toMatch(/^[\n\uFFFC]*$/);
          end = start + node.data.length;
          expect(text.slice(start, end)).toBe(node.data.replace(/[\n\r\t]/g, ' '));
        }
        expect(text.slice(end)).toMatch(/^[\n\uFFFC]*$/);
      }
    });
  });

  test('each text node with a word that is not skipped is in one block, in the order of the page', () => {
    onAnyTree((main) => {
      const isRead = (node: Text) => /[\p{L}\p{N}]/u.test(node.data) && !isWithinSkipped(node);
      const read = blocksOf(main).flatMap(({ nodes }) => nodes.map(({ node }) => node));
      expect(read.filter(isRead)).toEqual(textsOf(main).filter(isRead));
      expect(read.some((node) => isWithinSkipped(node))).toBe(false);
    });
  });

  test('a node leads back to the root of its block, so that a change there is read again', () => {
    onAnyTree((main) => {
      for (const { root, nodes } of blocksOf(main)) {
        for (const { node } of nodes) expect(blockRoot(node)).toBe(root);
      }
    });
  });

  test('reading changes nothing', () => {
    onAnyTree((main) => {
      const before = main.innerHTML;
      const nodes = textsOf(main);
      blocksOf(main);
      expect(main.innerHTML).toBe(before);
      expect(textsOf(main)).toEqual(nodes);
    });
  });
});
