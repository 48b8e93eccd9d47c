/** Guards of the painters, each switched off: the harness must see it. */
import type { Mutant } from './mutant.ts';
import { restless, selected } from './scenarios-painting.ts';

const page = 'lib/page/';
const marks = `${page}paint/marks.ts`;
const highlights = `${page}paint/highlights.ts`;
const both = `${page}paint/page-painter.ts`;
const choose = `${page}paint/choose.ts`;

const written = 'an article whose nodes scripts write';
const swapped = 'an article with swapped HTML';
const hand = 'hand-written DOM that reads itself back';
const declared = 'web components with shadow trees in the HTML';

export const painterMutants: readonly Mutant[] = [
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
    says: /^html after cloneBlock|^left at the end: <mark/,
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
    name: 'rules that count elements mean nothing',
    changes: [
      {
        file: both,
        from: 'highlights ? prepared.filter((one) => looksOf(one.around) !== one.before) : []',
        to: '[] as readonly Job[]',
      },
    ],
    says: /^seen after/,
    stack: written,
  },
  {
    name: 'links are marked',
    changes: [
      {
        file: choose,
        from: 'isPressed(element, style) || isItemParent(element, style)',
        to: 'isItemParent(element, style)',
      },
    ],
    says: /^html after press/,
    stack: written,
  },
  {
    name: 'marks stay where somebody writes',
    changes: [{ file: `${page}reader.ts`, from: 'leaveEditors(records);', to: '' }],
    says: /^mark in an editor/,
    stack: written,
  },
  {
    name: 'elements are put into shadow trees',
    changes: [{ file: choose, from: 'isInShadow(block) || ', to: '' }],
    says: /^(?:html after count|mark in a shadow tree)/,
    stack: declared,
  },
  {
    name: 'the children of a component are marked',
    changes: [{ file: choose, from: 'if (isComponent(element)) return true;', to: '' }],
    says: /^html after count/,
    stack: declared,
  },
  {
    name: 'the items of a box within a box without a box',
    changes: [
      {
        file: choose,
        from: 'return around !== null && isItemParent(around, getComputedStyle(around));',
        to: 'return false;',
      },
    ],
    says: /^seen after/,
    stack: written,
  },
  {
    name: 'selected text is marked',
    changes: [{ file: both, from: 'isLiving(block) || isSelected(block)', to: 'isLiving(block)' }],
    says: /^marked while it was selected/,
    stack: selected,
  },
  {
    name: 'what scripts add is marked',
    changes: [{ file: both, from: 'noteScripted(living, records);', to: '' }],
    says: /^html after readOwn/,
    stack: written,
  },
  {
    name: 'text that has changed since it was read is painted',
    changes: [{ file: 'lib/page/painting.ts', from: 'if (!isUntouched(block)) return;', to: '' }],
    says: /^painted: /,
    stack: restless,
  },
];
