/** `npm run screenshots`: takes the pictures of the README from the built extension in a real browser. */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { findChromium } from './browsers.ts';
import { buildForChromium } from './build.ts';
import { type ExtensionBrowser, launchWithExtension } from './chromium.ts';
import { type PageServer, servePages } from './page-server.ts';
import { root } from './ready.mjs';

type Scheme = 'light' | 'dark';

/** Size of the browser's own popup window, in pixels. */
const popupSize = { width: 380, height: 600 };

function pictureFile(name: string): string {
  return join(root, 'assets', `${name}.png`);
}

async function openArticle({ context }: ExtensionBrowser, server: PageServer, scheme: Scheme) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1000, height: 640 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(`${server.origin}/pages/artikel.html`);
  await page.waitForSelector('mark[data-verdict=flag]');
  return page;
}

/** An article with the card of its first mark of a kind. */
async function pictureCard(page: Page, mark: string, name: string): Promise<void> {
  await page.locator(mark).first().hover();
  await page.waitForSelector('migralex-card:popover-open');
  await page.screenshot({ path: pictureFile(name), animations: 'disabled' });
  await page.keyboard.press('Escape');
}

async function openOwn({ context, id }: ExtensionBrowser, path: string, scheme: Scheme) {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  return { page, address: `chrome-extension://${id}/${path}` };
}

/** The popup, opened as a tab of its size while the article is in front. */
async function picturePopup(browser: ExtensionBrowser, article: Page, scheme: Scheme) {
  const { page, address } = await openOwn(browser, 'popup.html', scheme);
  await page.setViewportSize(popupSize);
  await article.bringToFront();
  await page.goto(address);
  await page.locator('main li').first().waitFor();
  await page.screenshot({ path: pictureFile(`popup-${scheme}`) });
  await page.close();
}

async function pictureGlossary(browser: ExtensionBrowser): Promise<void> {
  const { page, address } = await openOwn(browser, 'glossary.html#/nl/asylum-seeker', 'light');
  await page.setViewportSize({ width: 1000, height: 760 });
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await page.screenshot({ path: pictureFile('glossary') });
  await page.close();
}

const server = await servePages({ pages: join(root, 'tests', 'pages') });
const browser = await launchWithExtension({
  executablePath: await findChromium(),
  extension: buildForChromium(),
  headless: true,
});
try {
  const light = await openArticle(browser, server, 'light');
  await pictureCard(light, 'mark[data-verdict=flag]', 'card-flag');
  await picturePopup(browser, light, 'light');
  await light.close();
  const dark = await openArticle(browser, server, 'dark');
  await pictureCard(dark, 'mark[data-verdict=term]', 'card-term-dark');
  await dark.close();
  await pictureGlossary(browser);
} finally {
  await browser.close();
  await server.close();
}
