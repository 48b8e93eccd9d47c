/** Guards of the lifecycle, each switched off. */
import type { Mutant } from './mutant.ts';
import {
  extensionGone,
  keptForBack,
  leftByAnother,
  prerendered,
  smallFrame,
  startedTwice,
  writtenAtTheEnd,
} from './scenarios-lifecycle.ts';
import { clearedHighlights, offAndOn, openBefore, ticking, updated } from './scenarios-painting.ts';

const frames = 'lib/page/frame.ts';
const instance = `lib/page/instance.ts`;
const reading = 'entrypoints/content/index.ts';
const highlights = 'lib/page/paint/highlights.ts';

export const lifecycleMutants: readonly Mutant[] = [
  {
    name: 'the lifetime that WXT offers',
    changes: [
      {
        file: reading,
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
    isQuick: true,
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
      {
        file: reading,
        from: 'if (!persisted) return;',
        to: 'if (persisted || !persisted) return;',
      },
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
    changes: [
      { file: 'lib/page/orphans.ts', from: 'timer = setInterval(look, lookEvery);', to: '' },
    ],
    says: /^shown: asielzoeker/,
    stack: extensionGone,
  },
  {
    name: 'what others left is not cleared',
    changes: [{ file: reading, from: 'clearOrphans(document);', to: '' }],
    says: /^left by another instance/,
    stack: leftByAnother,
  },
  {
    name: 'an older instance is not ended',
    changes: [{ file: instance, from: 'instances[instanceKey]?.abort();', to: '' }],
    says: /^still there when it has ended/,
    stack: startedTwice,
    isQuick: true,
  },
  {
    name: 'what is written at the end is taken for ours',
    changes: [
      {
        file: 'lib/page/watch.ts',
        from: `    settle();
    observer.disconnect();`,
        to: '    observer.disconnect();',
      },
    ],
    says: /^stands there at the end: In het dorp|^stands there at the end: Vandaag kwam er niemand\..+/,
    stack: writtenAtTheEnd,
  },
  {
    name: 'a page that was open before us is marked',
    changes: [
      {
        file: 'lib/page/scripted.ts',
        from: 'if (!before && !isLoading) nodes.add(document.documentElement);',
        to: '',
      },
    ],
    says: /^written back: /,
    stack: openBefore,
  },
  {
    name: 'nobody looks who writes while we are switched off',
    changes: [{ file: reading, from: 'if (session) watchScripted(document);', to: '' }],
    says: /^written back: /,
    stack: offAndOn,
  },
  {
    name: 'the longest wait is put off',
    changes: [
      {
        file: 'lib/page/watch.ts',
        from: 'if (timer !== undefined && due <= dueAt) return;',
        to: '',
      },
    ],
    says: /^shown: asielzoeker, vluchteling$/,
    stack: ticking,
  },
  {
    name: 'an instance before us is not told',
    changes: [
      {
        file: 'lib/page/orphans.ts',
        from: 'document.dispatchEvent(new Event(lookEvent));',
        to: '',
      },
      // It would look by itself, but late.
      {
        file: 'lib/page/orphans.ts',
        from: 'const lookEvery = 1500;',
        to: 'const lookEvery = 60_000;',
      },
    ],
    says: /^registered again after the update [012] times/,
    stack: updated,
  },
];
