/** Guards of the painters and of the lifecycle, each switched off: the harness must see it. */
import type { BrowserName } from './browsers.ts';
import {
  clearedHighlights,
  extensionGone,
  keptForBack,
  leftByAnother,
  prerendered,
  type Scenario,
  smallFrame,
  startedTwice,
} from './scenarios.ts';

/** A text in a file of the project, and what stands there instead. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface Mutant {
  readonly name: string;
  /** Puts the guard out of action; more than one where a second check does the same. */
  readonly changes: readonly Change[];
  /** Name of the stack that must see it, or the scenario. */
  readonly stack: string | Scenario;
  /** What the harness must say: a mutant that only fails to run proves nothing. */
  readonly says: RegExp;
  /** Where it is seen; Chromium when left out. */
  readonly browser?: BrowserName;
  /** Uses what the build leaves out of the packages. */
  readonly isWhole?: boolean;
  /** Stands for the others in `npm test`. */
  readonly isQuick?: boolean;
}

const page = 'lib/page/';
const marks = `${page}paint/marks.ts`;
const highlights = `${page}paint/highlights.ts`;
const both = `${page}paint/page-painter.ts`;
const choose = `${page}paint/choose.ts`;
const frames = `${page}frame.ts`;
const begin = 'entrypoints/content/index.ts';

const written = 'an article whose nodes scripts write';
const swapped = 'an article with swapped HTML';
const hand = 'hand-written DOM that reads itself back';

export const mutants: readonly Mutant[] = [
  {
    name: 'unmark() as undo',
    changes: [
      {
        file: marks,
        from: 'for (const piece of host.pieces) piece.remove();',
        to: `if (text === host.text && host.node.parentElement) {
          new Mark(host.node.parentElement).unmark();
          hosts.delete(host.node);
          return;
        }
        for (const piece of host.pieces) piece.remove();`,
      },
    ],
    isWhole: true,
    says: /^text after/,
    stack: written,
    isQuick: true,
  },
  {
    name: 'no takeRecords() after painting',
    changes: [
      {
        file: marks,
        from: 'const ours = new Set(takeRecords().flatMap((record) => [...record.addedNodes]));',
        to: 'const ours = new Set(marksBelow(document).flatMap((mark) => [mark as Node, mark.nextSibling as Node]));',
      },
    ],
    says: /^text after/,
    stack: written,
  },
  {
    name: 'text that the page wrote is not kept',
    changes: [
      {
        file: marks,
        from: 'const host = keepWritten(target, records);',
        to: 'const host = null as Host | null;',
      },
    ],
    says: /^text after/,
    stack: written,
  },
  {
    name: 'marks stay where children come and go',
    changes: [{ file: marks, from: 'for (const host of touched) undo(host);', to: '' }],
    says: /^text after/,
    stack: written,
  },
  {
    name: 'copies keep our elements',
    changes: [
      { file: marks, from: 'for (const added of addedNodes) unwrapCopies(added);', to: '' },
    ],
    says: /^left at the end: <mark/,
    stack: written,
  },
  {
    name: 'pieces do not follow a node cut in two',
    changes: [
      { file: marks, from: 'secondHalf(own, records)?.appendData(piecesText(own));', to: '' },
    ],
    says: /^text after split/,
    stack: written,
  },
  {
    name: 'pieces do not follow nodes joined',
    changes: [{ file: marks, from: 'before.appendData(piecesText(host));', to: '' }],
    says: /^text after (?:join|normalize)/,
    stack: written,
  },
  {
    name: 'the selection is left to itself',
    changes: [{ file: marks, from: 'before.selectAgain?.(placeNow);', to: '' }],
    says: /^(?:selection|clipboard) after/,
    stack: written,
  },
  {
    name: 'live ranges',
    changes: [
      {
        file: highlights,
        from: 'const range = new StaticRange({',
        to: `const range = liveRange({`,
      },
    ],
    says: /^live range on/,
    stack: swapped,
    isQuick: true,
  },
  {
    name: 'highlights stay on text written',
    changes: [{ file: highlights, from: "if (type === 'characterData') drop(target);", to: '' }],
    says: /^highlight of \S+ now on/,
    stack: hand,
  },
  {
    name: 'highlights stay on text that is gone',
    changes: [
      { file: highlights, from: 'for (const removed of removedNodes) dropBelow(removed);', to: '' },
    ],
    says: /^highlight of text that is gone/,
    stack: 'Preact',
  },
  {
    name: 'living text is marked again',
    changes: [{ file: both, from: 'if (living.has(at)) return true;', to: '' }],
    says: /^text after/,
    stack: hand,
  },
  {
    name: 'text scripts made early is not known',
    changes: [
      {
        file: `${page}scripted.ts`,
        from: 'return early?.nodes ?? new WeakSet();',
        to: 'return new WeakSet();',
      },
    ],
    says: /^text after/,
    stack: hand,
    isQuick: true,
  },
  {
    name: 'comments of frameworks mean nothing',
    changes: [
      { file: both, from: 'for (const top of hydratingTops(document)) living.add(top);', to: '{}' },
    ],
    says: /Hydration failed/,
    stack: 'React, hydrated late',
  },
  {
    name: 'known roots of frameworks mean nothing',
    changes: [{ file: choose, from: ' || root.closest(hydratingRoots)', to: '' }],
    says: /Hydration failed/,
    stack: 'React, hydrated late, with a known root',
  },
  {
    name: 'elements among the items of a flex box',
    changes: [
      {
        file: choose,
        from: 'isPressed(element, style) || isItemParent(element, style)',
        to: 'isPressed(element, style)',
      },
    ],
    says: /^seen after/,
    stack: written,
  },
  {
    name: 'a marked text node may be left empty',
    changes: [
      {
        file: choose,
        from: 'isHeadless || (parent && isNoticing(parent))',
        to: 'parent && isNoticing(parent)',
      },
    ],
    says: /^text after clean/,
    stack: written,
  },
  {
    name: 'copied text keeps its marks',
    changes: [
      {
        file: both,
        from: 'isEmpty ? [] : marks.lift(selectedRanges(document), end)',
        to: '[] as ReturnType<typeof marks.lift>',
      },
    ],
    says: /^clipboard after copy/,
    stack: 'an article that is only read',
  },
  {
    name: 'the lifetime that WXT offers',
    changes: [
      {
        file: begin,
        from: 'async main() {',
        to: 'async main(ctx) { setTimeout(() => ctx.onInvalidated(() => lifetime.abort()));',
      },
    ],
    isWhole: true,
    says: /^not all is painted at rest/,
    stack: 'an article that is only read',
    isQuick: true,
  },
  {
    name: 'highlights come back without end',
    changes: [{ file: highlights, from: ' && times < mostRegistrations', to: '' }],
    says: /^registered again 12 times/,
    stack: clearedHighlights,
  },
  {
    name: 'highlights do not come back',
    changes: [
      {
        file: highlights,
        from: 'const mostRegistrations = 4;',
        to: 'const mostRegistrations = 1;',
      },
    ],
    says: /^registered again 0 times/,
    stack: clearedHighlights,
  },
  {
    name: 'a page made in advance is read',
    changes: [
      {
        file: frames,
        from: 'if (!(document as { prerendering?: boolean }).prerendering) return;',
        to: 'if (document) return;',
      },
    ],
    says: /^painted before it was shown/,
    stack: prerendered,
  },
  {
    name: 'a kept page does not ask for settings',
    changes: [
      { file: begin, from: 'if (!persisted) return;', to: 'if (persisted || !persisted) return;' },
    ],
    says: /^shown: asielzoeker/,
    stack: keptForBack,
    browser: 'firefox',
  },
  {
    name: 'a small frame is read',
    changes: [
      { file: frames, from: 'if (isLargeEnough()) return;', to: 'if (leastWidth) return;' },
    ],
    says: /^painted in a small frame/,
    stack: smallFrame,
  },
  {
    name: 'a frame that grows is not read',
    changes: [
      { file: frames, from: 'if (!isLargeEnough()) return;', to: 'if (leastWidth) return;' },
    ],
    says: /^nothing in a frame that has grown/,
    stack: smallFrame,
  },
  {
    name: 'nobody looks whether we are gone',
    changes: [{ file: `${page}orphans.ts`, from: 'timer = setInterval(look, lookEvery);', to: '' }],
    says: /^shown: asielzoeker/,
    stack: extensionGone,
  },
  {
    name: 'what others left is not cleared',
    changes: [{ file: begin, from: 'clearOrphans(document);', to: '' }],
    says: /^left by another instance/,
    stack: leftByAnother,
  },
  {
    name: 'an older instance is not ended',
    changes: [{ file: begin, from: 'instances[instanceKey]?.abort();', to: '' }],
    says: /^still there when it has ended/,
    stack: startedTwice,
  },
];
