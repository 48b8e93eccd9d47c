/**
 * Pages that cannot be read, each with its sentence. Opened by its button, the popup may know the address
 * of the tab; in a tab of its own it may not, so this browser runs a copy that may see addresses.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.ts';
import { type ExtensionBrowser, launchWithExtension } from '../../scripts/chromium.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { wordsShown } from '../shown.ts';
import { expect } from './fixtures.ts';
import { says, spoken, store } from './windows.ts';

interface Fixtures {
  seeing: ExtensionBrowser;
  folder: string;
  server: PageServer;
}

const spanish =
  'La población del pequeño pueblo de la costa esperaba desde hacía muchos años una nueva escuela, y por fin el ayuntamiento anunció que las obras empezarán en primavera. Los vecinos celebraron la noticia en la plaza con música y vino.';

const test = base.extend<object, Fixtures>({
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'migralex-pages-'));
      const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
      write('notes.txt', 'Een asielzoeker wacht.');
      write('paper.pdf', smallPdf);
      write('es.html', `<!doctype html><html lang="es"><title>x</title><p>${spanish}</p></html>`);
      write('file.html', '<!doctype html><title>x</title><p>Een asielzoeker wacht.</p>');
      write('nl.html', '<!doctype html><html lang="nl"><title>x</title><p>Een asielzoeker.</p>');
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ folder }, use) => {
      const server = await servePages({ pages: folder });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  seeing: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const extension = mkdtempSync(join(tmpdir(), 'migralex-build-'));
      const built = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
      cpSync(built, extension, { recursive: true });
      const file = join(extension, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      manifest.permissions.push('tabs');
      writeFileSync(file, JSON.stringify(manifest));
      const executablePath = await findChromium();
      const browser = await launchWithExtension({ executablePath, extension, headless: true });
      await use(browser);
      await browser.close();
      rmSync(extension, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

async function openPopup({ context, id }: ExtensionBrowser, page: Page): Promise<Page> {
  const popup = await context.newPage();
  await page.bringToFront();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  return popup;
}

for (const lang of spoken) {
  const texts = says(lang).popup;
  const places = (id: string, server: PageServer, folder: string) =>
    [
      ['browser', 'chrome://version/'],
      ['browser', 'about:blank'],
      ['extension', `chrome-extension://${id}/options.html`],
      ['source', `view-source:${server.origin}/pages/nl.html`],
      ['file', pathToFileURL(join(folder, 'file.html')).href],
      ['store', 'https://chromewebstore.google.com/detail/migralex'],
      ['other', 'data:text/html,<p>Een asielzoeker wacht.'],
      ['other', `${server.origin}/pages/notes.txt`],
      ['pdf', `${server.origin}/pages/paper.pdf`],
    ] as const;

  test(`each page that cannot be read is told apart, in ${lang}`, async ({
    seeing,
    server,
    folder,
  }) => {
    await store(seeing, { interfaceLanguage: lang });
    const page = await seeing.context.newPage();
    const said: (readonly [string, string])[] = [];
    for (const [reason, address] of places(seeing.id, server, folder)) {
      // Without a network there is still the address.
      await page.goto(address).catch(() => undefined);
      const popup = await openPopup(seeing, page);
      await expect
        .soft(popup.locator('.notice'), address)
        .toContainText(`${texts.closed[reason]} ${texts.canLookUp}`);
      said.push([reason, address]);
      await popup.close();
    }
    expect(said.length).toBe(9);
    await page.close();
  });

  test(`a page in another language is told so, in ${lang}`, async ({ seeing, server }) => {
    await store(seeing, { interfaceLanguage: lang });
    const page = await seeing.context.newPage();
    await page.goto(`${server.origin}/pages/es.html`);
    const popup = await openPopup(seeing, page);
    await expect(popup.getByText(texts.unsupported)).toBeVisible();
    await popup.close();
    await page.close();
  });

  test(`a site that may not be read yet has a button, and is read once it may, in ${lang}`, async ({
    seeing,
    server,
  }) => {
    await store(seeing, { interfaceLanguage: lang });
    const settings = await seeing.context.newPage();
    await settings.goto('chrome://extensions/');
    await hostAccess(settings, seeing.id, 'ON_CLICK');
    const page = await seeing.context.newPage();
    await page.goto(`${server.origin}/pages/nl.html`);
    const popup = await openPopup(seeing, page);
    await expect(popup.getByText(texts.locked('127.0.0.1'))).toBeVisible();
    await expect(popup.getByRole('button', { name: texts.allow })).toBeVisible();
    await hostAccess(settings, seeing.id, 'ON_ALL_SITES');
    await expect(popup.locator('li.group').first()).toBeVisible();
    await expect.poll(() => page.evaluate(wordsShown)).toHaveLength(1);
    for (const one of [popup, page, settings]) await one.close();
  });
}

test('a page whose script has ended is served again', async ({ seeing, server }) => {
  const page = await seeing.context.newPage();
  await page.goto(`${server.origin}/pages/nl.html`);
  await expect(page.locator('mark[data-concept]')).toHaveCount(1);
  await seeing.worker().evaluate(
    async (url) => {
      const [tab] = await chrome.tabs.query({ url: `${url}/*` });
      await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () => {
          const instances = globalThis as unknown as Record<symbol, AbortController>;
          instances[Symbol.for('migralex.instance')]?.abort();
        },
      });
    },
    server.origin.replace(/:\d+$/, ''),
  );
  await expect(page.locator('mark[data-concept]')).toHaveCount(0);
  const popup = await openPopup(seeing, page);
  await expect(popup.locator('li.group').first()).toBeVisible();
  await popup.close();
  await page.close();
});

/** What the reader chooses in the browser's own menu of the extension. */
async function hostAccess(page: Page, id: string, access: string): Promise<void> {
  await page.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
    extensionId: id,
    hostAccess: access,
  });
}

const smallPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
xref
0 4
0000000000 65535 f 
0000000009 00000 n 
0000000052 00000 n 
0000000101 00000 n 
trailer<</Size 4/Root 1 0 R>>
startxref
164
%%EOF
`;

declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: Record<string, string>): Promise<void>;
  };
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(how: { target: { tabId: number }; func: () => void }): Promise<unknown>;
  };
};
