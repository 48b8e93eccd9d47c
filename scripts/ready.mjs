// Makes a fresh checkout ready to run. Plain JavaScript without dependencies, for Node 20 and newer.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const isWindows = process.platform === 'win32';
/** Node 24, which the build tools need; it comes with the dependencies. */
export const node = join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');

const stampFile = join(root, 'node_modules', '.migralex-lock');

/** Installs the dependencies unless those of this lock file are there already. */
export function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (installed === lock && existsSync(node)) return;
  // Not on the standard output: that belongs to what the command prints.
  console.error('Installing dependencies …');
  // Not `npm ci`: it refuses a lock file from which builds for another platform are missing.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', '--no-save', ...quiet], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: isWindows,
  });
  if (status !== 0) {
    console.error(
      'npm install failed: the lines above say why. Check that the npm registry can be reached, then run the command again.',
    );
    process.exit(2);
  }
  writeFileSync(stampFile, lock);
}

/** Goes on with the Node that the dependencies brought. */
export function continueWith(script) {
  const path = `${join(root, 'node_modules', '.bin')}${isWindows ? ';' : ':'}${process.env.PATH ?? ''}`;
  const { status } = spawnSync(node, [join(root, 'scripts', script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, PATH: path },
  });
  process.exit(status ?? 2);
}
