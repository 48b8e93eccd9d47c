/** Guards of the painters and of the lifecycle, each switched off: the harness must see it. */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';

export interface Mutant {
  readonly name: string;
  /** File of the project and the text in it that is put out of action. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Name of the stack that must see it. */
  readonly stack: string;
  /** Stands for the others in `npm test`. */
  readonly isQuick?: boolean;
}

const page = 'lib/page/';
const marks = `${page}paint/marks.ts`;
const highlights = `${page}paint/highlights.ts`;
const both = `${page}paint/page-painter.ts`;
const choose = `${page}paint/choose.ts`;

const written = 'an article whose nodes scripts write';
const swapped = 'an article with swapped HTML';
const hand = 'hand-written DOM that reads itself back';

export const mutants: readonly Mutant[] = [
  {
    name: 'unmark() as undo',
    file: marks,
    from: 'for (const piece of host.pieces) piece.remove();',
    to: 'new Mark(host.node.parentElement as HTMLElement).unmark(); if (text === text) return;',
    stack: written,
    isQuick: true,
  },
  {
    name: 'no takeRecords() after painting',
    file: marks,
    from: 'const ours = new Set(takeRecords().flatMap((record) => [...record.addedNodes]));',
    to: 'const ours = new Set(marksBelow(document).flatMap((mark) => [mark as Node, mark.nextSibling as Node]));',
    stack: written,
  },
  {
    name: 'text that the page wrote is not kept',
    file: marks,
    from: 'const host = keepWritten(target, records);',
    to: 'const host = null as Host | null;',
    stack: written,
  },
  {
    name: 'marks stay where children come and go',
    file: marks,
    from: 'for (const host of touched) undo(host);',
    to: '',
    stack: written,
  },
  {
    name: 'copies keep our elements',
    file: marks,
    from: 'for (const added of addedNodes) unwrapCopies(added);',
    to: '',
    stack: written,
  },
  {
    name: 'pieces do not follow a node that was cut in two',
    file: marks,
    from: 'secondHalf(own, records)?.appendData(piecesText(own));',
    to: '',
    stack: written,
  },
  {
    name: 'pieces do not follow nodes that were joined',
    file: marks,
    from: 'before.appendData(piecesText(host));',
    to: '',
    stack: written,
  },
  {
    name: 'the selection is left to itself',
    file: marks,
    from: 'before.selectAgain?.(placeNow);',
    to: '',
    stack: written,
  },
  {
    name: 'live ranges',
    file: highlights,
    from: 'const range = new StaticRange({',
    to: `const range = liveRange({`,
    stack: swapped,
    isQuick: true,
  },
  {
    name: 'highlights stay on text that was written',
    file: highlights,
    from: "if (type === 'characterData') drop(target);",
    to: '',
    stack: hand,
  },
  {
    name: 'highlights stay on text that is gone',
    file: highlights,
    from: 'for (const removed of removedNodes) dropBelow(removed);',
    to: '',
    stack: 'Preact',
  },
  {
    name: 'living text is marked again',
    file: both,
    from: 'if (living.has(at)) return true;',
    to: '',
    stack: hand,
  },
  {
    name: 'text that scripts made before we came is not known',
    file: `${page}scripted.ts`,
    from: 'return early?.nodes ?? new WeakSet();',
    to: 'return new WeakSet();',
    stack: hand,
    isQuick: true,
  },
  {
    name: 'comments of frameworks mean nothing',
    file: both,
    from: 'for (const top of hydratingTops(document)) living.add(top);',
    to: '{}',
    stack: 'React, hydrated late',
  },
  {
    name: 'known roots of frameworks mean nothing',
    file: choose,
    from: 'if (root.closest(hydratingRoots)) return true;',
    to: '',
    stack: 'React, hydrated late, with a known root',
  },
  {
    name: 'elements among the items of a flex box',
    file: choose,
    from: 'isPressed(element, style) || isItemParent(element, style)',
    to: 'isPressed(element, style)',
    stack: written,
  },
  {
    name: 'a marked text node may be left empty',
    file: choose,
    from: 'isHeadless || (parent && isNoticing(parent))',
    to: 'parent && isNoticing(parent)',
    stack: written,
  },
  {
    name: 'selected text keeps its marks when it is copied',
    file: both,
    from: 'isEmpty ? [] : marks.lift(selectedRanges(document), end)',
    to: '[] as ReturnType<typeof marks.lift>',
    stack: 'an article that is only read',
  },
  {
    name: 'the lifetime that WXT offers',
    file: 'entrypoints/content/index.ts',
    from: 'async main() {',
    to: 'async main(ctx) { setTimeout(() => ctx.onInvalidated(() => lifetime.abort()));',
    stack: 'an article that is only read',
    isQuick: true,
  },
];

const liveRange = `
function liveRange(said: StaticRangeInit): StaticRange {
  const range = document.createRange();
  range.setStart(said.startContainer, said.startOffset);
  range.setEnd(said.endContainer, said.endOffset);
  return range as unknown as StaticRange;
}`;

const root = join(import.meta.dirname, '..', '..');

/** The source with the guard put out of action. @throws Error when the guard is no longer there. */
export function mutate({ name, file, from, to }: Mutant): string {
  const source = readFileSync(join(root, file), 'utf8');
  if (source.split(from).length !== 2) {
    throw new Error(`The mutant "${name}" must find its text once in ${file}: ${from}`);
  }
  return source.replace(from, () => to) + (to.includes('liveRange(') ? liveRange : '');
}

/** Builds the content script with one guard switched off. @returns The folder of the extension. */
export async function buildMutant(mutant: Mutant): Promise<string> {
  const mutated = mutate(mutant);
  const plugin: Plugin = {
    name: 'migralex-mutant',
    enforce: 'pre',
    load: (id) => (id.split('?')[0]?.endsWith(`/${mutant.file}`) ? mutated : null),
  };
  const folder = join(root, '.output', 'mutants', mutant.name.replaceAll(/\W+/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  await build({
    root,
    browser: 'chrome',
    outDir: join(folder, 'build'),
    filterEntrypoints: ['content'],
    logger: {
      debug() {},
      log() {},
      info() {},
      warn() {},
      error() {},
      fatal() {},
      success() {},
      level: 0,
    },
    vite: () => ({ plugins: [plugin] }),
  });
  const extension = join(folder, 'extension');
  mkdirSync(extension, { recursive: true });
  cpSync(join(root, '.output', 'chrome-mv3'), extension, { recursive: true });
  cpSync(
    join(folder, 'build', 'chrome-mv3', 'content-scripts'),
    join(extension, 'content-scripts'),
    { recursive: true },
  );
  return extension;
}
