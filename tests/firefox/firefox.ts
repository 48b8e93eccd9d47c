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
