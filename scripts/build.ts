/** Builds the extension for Chromium, quietly. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './ready.mjs';

/** @returns The folder of the built extension. @throws Error with what the build said, when it failed. */
export function buildForChromium(): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', 'chrome'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  return join(root, '.output', 'chrome-mv3');
}
