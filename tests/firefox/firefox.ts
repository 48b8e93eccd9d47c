/** Firefox with the built extension in it, through WebDriver BiDi. */
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, TimeoutError } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.ts';

/** The folder of the built extension. */
export const builtExtension = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3');
/** The folder of the test pages. */
export const testPages = join(import.meta.dirname, '..', 'pages');

/**
 * Starts Firefox without the extension, for a Dutch reader.
 * @param args More arguments for Firefox.
 * @param prefs More of its preferences.
 */
export async function launchFirefox(
  args: string[] = [],
  prefs: Readonly<Record<string, unknown>> = {},
): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    args,
    extraPrefsFirefox: { 'intl.accept_languages': 'nl-BE, nl', ...prefs },
  });
}

/**
 * Installs the extension and closes the welcome page that it opens: in a tab behind it nothing moves.
 * @returns Id of the extension.
 */
export async function installExtension(browser: Browser): Promise<string> {
  const before = new Set(await browser.pages());
  const id = await browser.installExtension(builtExtension);
  for (;;) {
    const welcome = (await browser.pages()).find((page) => !before.has(page));
    if (welcome) {
      await welcome.close();
      return id;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The address of the extension, which Firefox else makes up anew in every profile. */
const uuid = '7f6c6a52-0c4b-4f7e-9a7b-1f2a3b4c5d6e';
const id = 'migralex@migralex.org';

/** Starts Firefox so that the extension's own pages can be opened and scripted. */
export async function launchForOwnPages(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': 'nl-BE, nl',
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    },
  });
}

/**
 * Opens a page of the extension. Firefox tells of no load event there, so none is waited for.
 * @param inFront The page that is brought to the front meanwhile: the popup is about it.
 */
export async function openOwnPage(browser: Browser, path: string, inFront?: Page): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await inFront?.bringToFront();
  void page.goto(`moz-extension://${uuid}/${path}`, { timeout: 0 }).catch(() => null);
  await untilThere(page, 'h1');
  return page;
}

/** An answer that comes from a document that is just leaving is an error to the browser: it is asked again. */
async function untilThere(page: Page, selector: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await page.waitForSelector(selector);
      return;
    } catch (error) {
      if (error instanceof TimeoutError || tries === 20) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
}
