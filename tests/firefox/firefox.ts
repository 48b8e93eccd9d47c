/** Firefox with the built extension in it, through WebDriver BiDi. */
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.ts';

/** The folder of the built extension. */
export const builtExtension = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');
/** The folder of the test pages. */
export const testPages = join(import.meta.dirname, '..', 'pages');

/** Starts Firefox without the extension, for a Dutch reader. */
export async function launchFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'nl-BE, nl' },
  });
}

/** Installs the extension and closes the welcome page that it opens: nothing moves in a tab behind it. */
export async function installExtension(browser: Browser): Promise<void> {
  const before = new Set(await browser.pages());
  await browser.installExtension(builtExtension);
  for (;;) {
    const welcome = (await browser.pages()).find((page) => !before.has(page));
    if (welcome) return welcome.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
