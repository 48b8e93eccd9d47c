/** Two Firefoxes for a test file: one with the extension, and one without to compare it with. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { installExtension, launchFirefox, testPages } from './firefox.ts';

export interface Pair {
  /** The tab with the extension, then the one without; filled before the tests run. */
  readonly tabs: readonly Page[];
  /** Where the pages are served. */
  readonly origin: string;
}

export interface PairOptions {
  /** More folders to serve than that of the test pages. */
  readonly folders?: Readonly<Record<string, string>>;
  /** See `servePages`. */
  readonly edit?: Readonly<Record<string, (html: string) => string>>;
  /** More arguments for Firefox, and more of its preferences. */
  readonly args?: string[];
  readonly prefs?: Readonly<Record<string, unknown>>;
}

/** Opens both before the tests of a file and closes them after. */
export function openPair({ folders, edit, args, prefs }: PairOptions = {}): Pair {
  let server: PageServer | undefined;
  const browsers: Browser[] = [];
  const tabs: Page[] = [];
  beforeAll(async () => {
    server = await servePages({ pages: testPages, ...folders }, edit);
    for (const isWith of [true, false]) {
      const browser = await launchFirefox(args, prefs);
      browsers.push(browser);
      if (isWith) await installExtension(browser);
      const tab = await browser.newPage();
      await tab.setViewport({ width: 1000, height: 800 });
      tabs.push(tab);
    }
  });
  afterAll(async () => {
    for (const browser of browsers) await browser.close();
    await server?.close();
  });
  return {
    tabs,
    get origin() {
      return server?.origin ?? '';
    },
  };
}
