/** Builds the extension and opens it on the bundled article; without a display it prints what it found. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { insteadOf } from '../lib/match/card.ts';
import type { PageReport } from '../lib/match/report.ts';
import { findChromium, NoBrowserError } from './browsers.ts';
import { buildForChromium } from './build.ts';
import { type ExtensionBrowser, launchWithExtension } from './chromium.ts';
import { loadGlossary } from './glossary.ts';
import { servePages } from './page-server.ts';
import { root } from './ready.mjs';
import { table } from './table.ts';

const output = join(root, '.output');
const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

async function start(): Promise<void> {
  const executablePath = await findChromium();
  console.log('Building the extension …');
  const extension = buildForChromium();
  const server = await servePages({ pages: join(root, 'tests', 'pages') });
  const browser = await launchWithExtension({
    executablePath,
    extension,
    headless: !hasDisplay,
  });
  try {
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.goto(`${server.origin}/pages/artikel.html`);
    if (hasDisplay) {
      console.log('The article is open with Migralex at work. Close the browser to stop.');
      await browser.context.waitForEvent('close', { timeout: 0 });
    } else {
      await report(page, browser);
    }
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
}

async function report(page: Page, browser: ExtensionBrowser): Promise<void> {
  await page.waitForSelector('mark[data-concept]');
  const found = await pageReport(page, browser);
  const glossary = loadGlossary(root);
  const rows = found.groups.flatMap(({ concept, flag, term, lang, verdict, places }) =>
    places.map(({ form, plural, before, after }) => {
      const [better = ''] = insteadOf(glossary, {
        ...{ concept, lang, flag, term, form, plural, interfaceLang: lang },
      });
      return [form, verdict, better, `${before}${form}${after}`];
    }),
  );
  console.log(table(['term', 'verdict', 'better term', 'sentence'], rows));
  await page.hover('mark[data-verdict=flag]');
  await page.waitForSelector('migralex-card:popover-open');
  mkdirSync(output, { recursive: true });
  const picture = join(output, 'start.png');
  await page.screenshot({ path: picture });
  console.log(`\n${rows.length} places found. Screenshot: ${picture}`);
}

/** Asks the page through the extension, as the popup does, until it has been read to the end. */
async function pageReport(page: Page, { worker }: ExtensionBrowser): Promise<PageReport> {
  const ask = (address: string) =>
    worker().evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const message = { id: 1, type: 'report', timestamp: Date.now() };
      const answer = await chrome.tabs.sendMessage(tab?.id ?? -1, message);
      return answer.res;
    }, address) as Promise<PageReport>;
  let last = await ask(page.url());
  for (let quiet = 0; quiet < 3; ) {
    await page.waitForTimeout(100);
    const next = await ask(page.url());
    quiet = JSON.stringify(next) === JSON.stringify(last) ? quiet + 1 : 0;
    last = next;
  }
  return last;
}

/** The part of the extension's API that runs inside its worker. */
declare const chrome: {
  tabs: {
    query(filter: { url: string }): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown): Promise<{ res: unknown }>;
  };
};

try {
  await start();
} catch (error) {
  console.error(error instanceof NoBrowserError ? error.message : error);
  process.exitCode = 1;
}
