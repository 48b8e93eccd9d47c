/** Browsers of the speed bench: one with the yardsticks, one with Migralex for each size of its glossary. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { root } from '../../../scripts/ready.mjs';

/** Starts Chromium with extensions that need no worker of their own. */
export async function launchYardsticks(
  executablePath: string,
  extensions: readonly string[],
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'migralex-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: { width: 1000, height: 800 },
    args: [
      ...['--headless=new', '--disable-background-networking', '--no-first-run'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extensions.join(',')}`,
      `--load-extension=${extensions.join(',')}`,
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * Builds the extension with own English terms besides its glossary, as an imported list would bring them.
 * @returns The folder of the built extension.
 * @throws Error when it does not build.
 */
export function buildWithTerms(count: number): string {
  const folder = join(root, '.output', 'bench', `terms-${count}`);
  const program = join(root, 'tests', 'bench', 'speed', 'build.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, String(count), folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return join(folder, 'chrome-mv3');
}
