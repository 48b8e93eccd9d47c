/** The walls between rooms are checked by the linter and the compiler; here we see that the checks bite. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/** A file of a room and what it would import: against the arrows. */
const forbidden = [
  ['lib/glossary/a.ts', '../match/fold.ts'],
  ['lib/glossary/b.ts', '../page/skip.ts'],
  ['lib/glossary/c.ts', 'wxt/browser'],
  ['lib/match/a.ts', '../page/skip.ts'],
  ['lib/match/rules/a.ts', '../../app/settings.ts'],
  ['lib/match/b.ts', 'valibot'],
  ['lib/match/c.ts', 'node:fs'],
  ['lib/page/a.ts', '../app/settings.ts'],
  ['lib/page/paint/a.ts', '../../../components/ConceptCard.tsx'],
  ['lib/page/b.ts', 'wxt/browser'],
  ['lib/page/c.ts', 'webextension-polyfill'],
  ['lib/page/d.ts', 'valibot'],
  ['lib/page/e.ts', 'mark.js'],
  ['lib/app/a.ts', '../page/reader.ts'],
  ['lib/app/b.ts', '../../components/locale.ts'],
  ['components/a.tsx', '../lib/app/settings.ts'],
  ['components/b.tsx', '../lib/page/skip.ts'],
  ['components/c.tsx', 'wxt/browser'],
  ['components/d.tsx', 'virtual:glossary'],
  ['entrypoints/popup/a.tsx', '../content/session.ts'],
  ['entrypoints/content/a.ts', 'virtual:glossary'],
  ['entrypoints/background.ts', './content/session.ts'],
  ['entrypoints/glossary/a.tsx', '../popup/Popup.tsx'],
  ['entrypoints/glossary/b.tsx', '../welcome/Welcome.tsx'],
  ['entrypoints/welcome/a.tsx', '../content/session.ts'],
  ['entrypoints/welcome/b.tsx', '../glossary/print.ts'],
  ['entrypoints/popup/b.tsx', '../glossary/Glossary.tsx'],
  ['entrypoints/card.ts', './content/session.ts'],
] as const;

/** The same along the arrows. */
const allowed = [
  ['lib/match/y.ts', '../glossary/concept.ts'],
  ['lib/page/y.ts', '../match/match.ts'],
  ['lib/page/paint/marks.ts', 'mark.js'],
  ['components/y.tsx', '../lib/glossary/card.ts'],
  ['components/z.tsx', '../lib/app/settings-type.ts'],
  ['entrypoints/popup/y.tsx', '../../lib/app/settings.ts'],
  ['entrypoints/glossary/y.tsx', '../../lib/glossary/place.ts'],
  ['entrypoints/welcome/y.tsx', '../../lib/page/reader.ts'],
] as const;

/** Lints all these files in a folder of their own, by the project's configuration. */
function lint(): string {
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  const settings = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...settings, vcs: undefined }));
  for (const [path, from] of [...forbidden, ...allowed]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `import { x } from '${from}';\nexport const y = x;\n`);
  }
  const args = [biome, 'lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  return stdout + stderr;
}

describe('imports between rooms', () => {
  const complaints = lint();

  test.each(forbidden)('%s must not import %s', (path) => {
    expect(complaints).toContain(`${path}:1:`);
  });

  test.each(allowed)('%s may import %s', (path) => {
    expect(complaints).not.toContain(`${path}:1:`);
  });
});

describe('the pure rooms have no DOM', () => {
  const folder = mkdtempSync(join(root, 'lib', 'match', 'wall-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['document.title', 'window.name', 'chrome.runtime', 'console.log', 'process.env'])(
    '%s does not compile',
    (use) => {
      const file = join(folder, 'x.ts');
      const project = join(folder, 'tsconfig.json');
      writeFileSync(file, `export const y = ${use};\n`);
      writeFileSync(
        project,
        JSON.stringify({ extends: '../../../tsconfig.pure.json', include: ['x.ts'] }),
      );
      const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', project], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(status).not.toBe(0);
      expect(stdout).toContain(use.split('.')[0]);
    },
  );
});
