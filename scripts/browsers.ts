/** Finds Chromium and Firefox, or gets them by whichever way works on this machine. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Thrown when there is no browser and none can be had; the message says what to do. */
export class NoBrowserError extends Error {}

const macApps = '/Applications';

/** @returns The path of a Chromium that loads unpacked extensions. @throws NoBrowserError */
export async function findChromium(): Promise<string> {
  const found = () =>
    fromEnvironment('MIGRALEX_CHROMIUM') ??
    onPath(['chromium', 'chromium-browser']) ??
    ifThere(join(macApps, 'Chromium.app/Contents/MacOS/Chromium')) ??
    ifThere(chromium.executablePath());
  const ways = [
    async () => (await canReach('https://cdn.playwright.dev')) && playwrightInstall(),
    // A bare machine may have no font at all.
    async () => aptInstall('chromium', 'fonts-noto-core'),
  ];
  return (
    (await findOrGet('Chromium', found, ways)) ??
    fail(
      'Chromium was not found and could not be installed. Install it in one of these ways and run the command again: "npx playwright install chromium", "sudo apt-get install chromium", or set MIGRALEX_CHROMIUM to the path of a Chromium (Google Chrome itself no longer loads unpacked extensions).',
    )
  );
}

/** @returns The path of a Firefox, version 140 or newer. @throws NoBrowserError */
export async function findFirefox(): Promise<string> {
  const found = () =>
    fromEnvironment('MIGRALEX_FIREFOX') ??
    onPath(['firefox', 'firefox-esr']) ??
    ifThere(join(macApps, 'Firefox.app/Contents/MacOS/firefox'));
  return (
    (await findOrGet('Firefox', found, [async () => aptInstall('firefox-esr')])) ??
    fail(
      'Firefox was not found and could not be installed. Install Firefox 140 or newer (www.mozilla.org/firefox, or "sudo apt-get install firefox-esr"), or set MIGRALEX_FIREFOX to its path.',
    )
  );
}

async function findOrGet(
  name: string,
  found: () => string | null,
  ways: readonly (() => Promise<boolean>)[],
): Promise<string | null> {
  const there = found();
  if (there) return there;
  console.log(`Looking for a way to install ${name} …`);
  for (const way of ways) {
    if (!(await way())) continue;
    const now = found();
    if (now) return now;
  }
  return null;
}

function fail(message: string): never {
  throw new NoBrowserError(message);
}

function fromEnvironment(name: string): string | null {
  const path = process.env[name];
  if (!path) return null;
  return existsSync(path) ? path : fail(`${name} is "${path}", but there is no such file.`);
}

function ifThere(path: string): string | null {
  return path && existsSync(path) ? path : null;
}

function onPath(names: readonly string[]): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  }
  return null;
}

async function canReach(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return true;
  } catch {
    return false;
  }
}

/** Whether administrator rights can be had without a question. */
const isRoot = process.getuid?.() === 0;

function playwrightInstall(): boolean {
  const dependencies = isRoot && process.platform === 'linux' ? ['--with-deps'] : [];
  return run('npx', ['playwright', 'install', ...dependencies, 'chromium']);
}

function aptInstall(...names: string[]): boolean {
  if (!onPath(['apt-get'])) return false;
  const asRoot = isRoot ? [] : ['sudo', '-n'];
  const [command = 'apt-get', ...before] = [...asRoot, 'apt-get'];
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  // An old list of packages is no reason to stop: the installation itself tells.
  run(command, [...before, 'update', '-qq'], environment);
  const quiet = ['-qq', '-y', '--no-install-recommends'];
  return run(command, [...before, 'install', ...quiet, ...names], environment);
}

function run(command: string, args: readonly string[], environment = {}): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
    timeout: 10 * 60_000,
  });
  return status === 0;
}
