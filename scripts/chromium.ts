/** Chromium with the built extension in it, for the start command and the end-to-end tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** Id of the extension, for addresses such as `chrome-extension://ID/popup.html`. */
  readonly id: string;
  worker(): Worker;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of the built extension; several are joined by commas. */
  readonly extension: string;
  readonly headless: boolean;
  readonly locale?: string;
  /** Leaves the welcome page open, which a new profile gets; else only an empty tab is left. */
  readonly keepWelcome?: boolean;
  /** Whether pages are kept for "back", as they are outside of automation. */
  readonly keepsPages?: boolean;
}

/** No traffic of the browser's own, so that tests see only what the extension does. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** Starts Chromium with a fresh profile; `close` removes it again. */
export async function launchWithExtension({
  executablePath,
  extension,
  headless,
  locale = 'nl-BE',
  keepWelcome = false,
  keepsPages = false,
}: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'migralex-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    locale,
    viewport: headless ? { width: 1000, height: 800 } : null,
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...sandbox,
      ...quiet,
      `--lang=${locale}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(first.url()).host;
  const welcome = await welcomePage(context);
  if (!keepWelcome) await welcome.close();
  return {
    context,
    id,
    worker: () => context.serviceWorkers().find((worker) => worker.url().includes(id)) ?? first,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The page that the extension opens by itself: later it would come before whatever is in front. */
async function welcomePage(context: BrowserContext): Promise<Page> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  for (;;) {
    const page = context.pages().find(isWelcome);
    if (page) return page;
    await (await context.waitForEvent('page')).waitForURL('**/welcome.html');
  }
}
