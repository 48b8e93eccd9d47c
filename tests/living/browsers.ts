/** Both browsers, each once with the built extension and once without, behind one small interface. */
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findChromium, findFirefox } from '../../scripts/browsers.ts';

export type BrowserName = 'chromium' | 'firefox';

const root = join(import.meta.dirname, '..', '..');
/** Folders of the built extension. */
export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

/** A page, and what went wrong on it. */
export interface Tab {
  readonly page: Page;
  /** Uncaught errors, and what the page's own stack complained about in the console. */
  readonly errors: string[];
}

/**
 * @param extension Folder of the built extension; the built one when left out, none when `null`.
 * @param flags More for the command line of Chromium.
 */
export async function launch(
  name: BrowserName,
  extension: string | null = builds[name],
  flags: readonly string[] = [],
): Promise<Browser> {
  const browser = await (name === 'chromium' ? launchChromium(flags) : launchFirefox());
  if (extension) await browser.installExtension(extension);
  return browser;
}

async function launchChromium(flags: readonly string[]): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: await findChromium(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [
      '--lang=nl-BE',
      '--disable-background-networking',
      '--disable-component-update',
      // Saved pages ask for what is no longer there; only this machine answers.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...flags,
    ],
  });
  return browser;
}

async function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'nl-BE, nl',
      'network.dns.disabled': true,
      // Lets a page read back what it copied without a question to the reader.
      'dom.events.testing.asyncClipboard': true,
      // A test has one gesture for many steps.
      'dom.user_activation.transient.timeout': 600_000,
      // Lets a page have its garbage collected.
      'dom.testing.testutils.enabled': true,
    },
  });
}

/** Opens a page in a window of its own: each is seen, and none waits for another. */
export async function openTab(browser: Browser, address: string): Promise<Tab> {
  const page = await browser.newPage({ type: 'window' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  if (browser.process()?.spawnfile.includes('chrom')) {
    await page.emulateFocusedPage(true);
    await page
      .browserContext()
      .overridePermissions(new URL(address).origin, [
        'clipboard-read',
        'clipboard-sanitized-write',
      ]);
  }
  await page.goto(address, { waitUntil: 'load' });
  return { page, errors };
}

/** Ends our instance in a page as an update of the extension would; for `runBesideUs`. */
export const endInstance = 'globalThis[Symbol.for("migralex.instance")]?.abort()';

/**
 * Runs a program where our content scripts run. Chromium only.
 * @returns In how many such worlds of the page it ran.
 */
export async function runBesideUs(page: Page, program: string): Promise<number> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  for (const contextId of worlds) {
    await session.send('Runtime.evaluate', { expression: program, contextId });
  }
  await session.detach();
  return worlds.length;
}
