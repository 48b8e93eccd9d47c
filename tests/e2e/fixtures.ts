import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';

import { builtPages } from './global-setup.ts';

export { expect };

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Real pages that are not part of the project; tests that use them are skipped without them. */
export const realPages = join(root, '..', 'shared', 'pages');
export const hasRealPages = existsSync(realPages);

interface Fixtures {
  /** An empty tab that has been brought to the article. */
  article: Page;
  openPopup(page: Page): Promise<Page>;
  openOptions(): Promise<Page>;
  /** Opens a page of the extension: `glossary.html#/nl/refugee`. */
  openOwn(path: string): Promise<Page>;
  /** Stores settings as a reader would have them, before a page is opened. */
  choose(settings: Record<string, unknown>): Promise<void>;
  /** An empty tab in a browser without the extension. */
  controlPage: Page;
}
interface WorkerFixtures {
  browserWithExtension: ExtensionBrowser;
  server: PageServer;
  controlBrowser: Browser;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  browserWithExtension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const browser = await launchWithExtension({
        executablePath: await findChromium(),
        extension: join(root, '.output', 'chrome-mv3'),
        headless: true,
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const server = await servePages({
        pages: join(root, 'tests', 'pages'),
        built: builtPages,
        ...(hasRealPages && { real: realPages }),
      });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  controlBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const browser = await chromium.launch({
        executablePath: await findChromium(),
        args: ['--headless=new', ...sandbox],
        // As wide as the one with the extension.
        ignoreDefaultArgs: ['--hide-scrollbars'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  controlPage: async ({ controlBrowser }, use) => {
    const page = await controlBrowser.newPage({
      locale: 'nl-BE',
      viewport: { width: 1000, height: 800 },
    });
    await use(page);
    await page.close();
  },
  context: async ({ browserWithExtension }, use) => {
    const { context } = browserWithExtension;
    await clearStorage(browserWithExtension);
    await use(context);
    for (const page of context.pages().slice(1)) await page.close();
  },
  article: async ({ context, server }, use) => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/pages/artikel.html`);
    await marked(page);
    await use(page);
  },
  openPopup: async ({ context, browserWithExtension }, use) => {
    await use(async (page) => {
      // As a tab, the popup would ask about itself; the page it is for must be the tab in front.
      const popup = await context.newPage();
      await page.bringToFront();
      await popup.goto(`chrome-extension://${browserWithExtension.id}/popup.html`);
      return popup;
    });
  },
  openOptions: async ({ context, browserWithExtension }, use) => {
    await use(async () => {
      const options = await context.newPage();
      await options.goto(`chrome-extension://${browserWithExtension.id}/options.html`);
      return options;
    });
  },
  openOwn: async ({ context, browserWithExtension }, use) => {
    await use(async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${browserWithExtension.id}/${path}`);
      return page;
    });
  },
  choose: async ({ browserWithExtension }, use) => {
    await use((settings) =>
      browserWithExtension.worker().evaluate((record) => chrome.storage.local.set(record), {
        settings,
      }),
    );
  },
});

/** What axe finds wrong with a page, in each of the ways that it may look. */
export async function problemsIn(page: Page): Promise<string[]> {
  const ways = [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const;
  const found: string[] = [];
  for (const way of ways) {
    await page.emulateMedia(way);
    const { violations } = await new AxeBuilder({ page }).analyze();
    found.push(
      ...violations.map(({ id, nodes }) => `${Object.values(way)}: ${id} ${nodes[0]?.html}`),
    );
  }
  return found;
}

async function clearStorage({ worker }: ExtensionBrowser): Promise<void> {
  await worker().evaluate(() => chrome.storage.local.clear());
}

declare const chrome: {
  storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } };
};

/** Waits until the first mark is on the page and no more come. */
export async function marked(page: Page): Promise<void> {
  await page.waitForSelector('mark[data-concept]', { state: 'attached' });
  let last = -1;
  await expect
    .poll(async () => {
      const count = await markCount(page);
      const isStill = count === last;
      last = count;
      return isStill;
    })
    .toBe(true);
}

export function markCount(page: Page): Promise<number> {
  return page.locator('mark[data-concept]').count();
}

/** The text of the card that is open; its root is closed, so it is read where users of assistive technology read it. */
export async function cardText(page: Page): Promise<string> {
  await page.waitForSelector('migralex-card:popover-open');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const dialog = nodes.find(({ role }) => role?.value === 'dialog');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const texts: string[] = [String(dialog?.name?.value ?? '')];
  const walk = (id: string) => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') texts.push(String(node.name?.value ?? ''));
    for (const child of node?.childIds ?? []) walk(child);
  };
  if (dialog) walk(dialog.nodeId);
  await session.detach();
  return texts.join(' ');
}
