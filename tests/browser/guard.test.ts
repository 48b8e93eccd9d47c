import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../lib/page/blocks.ts';
import { choosePainter } from '../../lib/page/paint/choose.ts';
import { createHighlightsPainter } from '../../lib/page/paint/highlights.ts';
import { createMarksPainter } from '../../lib/page/paint/marks.ts';
import { createPagePainter } from '../../lib/page/paint/page-painter.ts';
import type { Painted, Painter } from '../../lib/page/paint/painter.ts';
import { type Action, act, scripts, type Twins, twinsOf } from './actions.ts';
import { blocksOf, guarded, htmlWithoutMarks, must, one, paintAll, paintedIn, put, textIn, textsOf, turn } from './page.ts';
import { trees } from './trees.ts';

type Create = (takeRecords: () => MutationRecord[]) => Painter;

/** Marks wherever they may be at all, also on text that the page has changed before. */
const marksAgainAndAgain: Create = (takeRecords) => {
  const marks = createMarksPainter(document, takeRecords);
  return {
    ...marks,
    paint(block: Block, occurrences: readonly Painted[]) {
      marks.paint(block, choosePainter(block, occurrences, false).marks);
    },
  };
};
const painters: [string, Create][] = [
  ['marks', marksAgainAndAgain],
  ['highlights', () => createHighlightsPainter(document)],
  ['both painters', (takeRecords) => createPagePainter(document, takeRecords)],
];

describe.each(painters)('a page with %s', (_, create) => {
  test('is after each of its own updates what it is without us, and all is given back', async () => {
    const { painter, observer } = guarded(create);
    let painted = 0;
    const run = async (described: Parameters<typeof twinsOf>[1], script: Action[][]) => {
      painter.takeBack(document);
      const twins = twinsOf(put(''), described);
      for (const batch of script) {
        observer.takeRecords();
        painter.takeBack(twins.page);
        for (const block of blocksOf(twins.page)) {
          const found = paintedIn(block);
          painted += found.length;
          painter.paint(block, found);
        }
        for (const action of batch) act(twins, action);
        await turn();
        expect(htmlWithoutMarks(twins.page)).toBe(twins.control.innerHTML);
        expectFresh(painter);
      }
      painter.takeBack(document);
      const isJoined = script.flat().some((action) => action.do === 'normalize');
      expectSame(twins, isJoined);
    };
    await fc.assert(
      fc.asyncProperty(
        trees,
        scripts,
        run,
      ),
      { numRuns: 6000 },
    );
    expect(painted).toBeGreaterThan(400);
  });
});

/** What is painted is still what it was found as. */
function expectFresh(painter: Painter): void {
  for (const { painted, node } of painter.all()) {
    const { form } = painted.occurrence;
    expect(node.isConnected).toBe(true);
    if (node instanceof Text) {
      expect(must(painter.find(painted.place)).boxes).toBeDefined();
    } else {
      expect(form).toContain(node.textContent?.replace(/[\n\t]/g, ' '));
    }
  }
}

/** The page is its control again: same HTML, same text nodes, and those that it made itself the same objects. */
function expectSame({ page, control, own }: Twins, isJoined: boolean): void {
  expect(page.innerHTML).toBe(control.innerHTML);
  const texts = textsOf(page);
  const expected = textsOf(control);
  // `normalize()` cannot join across a mark: the text is right, but may lie in more nodes.
  if (isJoined) return;
  expect(texts.map(({ data }) => data)).toEqual(expected.map(({ data }) => data));
  const twinOf = new Map(own.map((twin) => [twin.control, twin.page]));
  for (const [at, node] of expected.entries()) {
    const twin = twinOf.get(node);
    if (twin) expect(texts[at]).toBe(twin);
  }
}
