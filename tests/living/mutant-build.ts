/** Builds the extension with a guard switched off. */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { builds } from './browsers.ts';
import type { Change, Mutant } from './mutant.ts';

const liveRange = `
function liveRange(said: StaticRangeInit): StaticRange {
  const range = document.createRange();
  range.setStart(said.startContainer, said.startOffset);
  range.setEnd(said.endContainer, said.endOffset);
  return range as unknown as StaticRange;
}`;

const root = resolve(import.meta.dirname, '..', '..');

/** The source with a guard put out of action. @throws Error when the guard is no longer there. */
function mutate(source: string, { file, from, to }: Change): string {
  if (source.split(from).length !== 2) throw new Error(`Not to be found once in ${file}: ${from}`);
  return source.replace(from, () => to) + (to.includes('liveRange(') ? liveRange : '');
}

/** Files of the project and their text with the guard put out of action. @throws Error when a guard is gone. */
export function mutatedFiles({ changes }: Pick<Mutant, 'changes'>): Map<string, string> {
  const files = new Map<string, string>();
  for (const change of changes) {
    const source = files.get(change.file) ?? readFileSync(join(root, change.file), 'utf8');
    files.set(change.file, mutate(source, change));
  }
  return files;
}

/** Builds the scripts of pages with one guard switched off. @returns The folder of the extension. */
export async function buildMutant(
  mutant: Pick<Mutant, 'name' | 'changes' | 'isWhole' | 'browser'>,
): Promise<string> {
  const { browser = 'chromium' } = mutant;
  const files = mutatedFiles(mutant);
  const plugin: Plugin = {
    name: 'migralex-mutant',
    enforce: 'pre',
    load(id) {
      const [path = ''] = id.split('?');
      return files.get(path.slice(root.length + 1)) ?? null;
    },
  };
  const folder = join(root, '.output', 'mutants', mutant.name.replaceAll(/\W+/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  await build({
    root,
    browser: browser === 'firefox' ? 'firefox' : 'chrome',
    mode: mutant.isWhole ? 'whole' : 'production',
    outDirTemplate: 'built',
    outDir: join(folder, 'build'),
    filterEntrypoints: ['early', 'begin', 'content'],
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
  cpSync(builds[browser], extension, { recursive: true });
  for (const part of ['early.js', 'begin.js', 'content-scripts']) {
    cpSync(join(folder, 'build', 'built', part), join(extension, part), { recursive: true });
  }
  return extension;
}
