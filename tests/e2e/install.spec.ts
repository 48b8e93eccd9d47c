import { join } from 'node:path';
import { findChromium } from '../../scripts/browsers.ts';
import { launchWithExtension } from '../../scripts/chromium.ts';
import { expect, test } from './fixtures.ts';

/** In a browser of its own: only a new profile installs. */
test('the welcome page opens once, when Migralex is installed, in the language of the browser', async () => {
  const browser = await launchWithExtension({
    executablePath: await findChromium(),
    extension: join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3'),
    headless: true,
    locale: 'fr-BE',
    keepWelcome: true,
  });
  try {
    const welcomes = () =>
      browser.context.pages().filter((page) => page.url().endsWith('/welcome.html'));
    await expect
      .poll(() => welcomes()[0]?.locator('h1').textContent())
      .toBe('Bienvenue dans Migralex');
    // Told of an update, as the browser would, it does not open another.
    const listened = await browser.worker().evaluate(() => {
      chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' });
      return chrome.runtime.onInstalled.hasListeners();
    });
    expect(listened).toBe(true);
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.id}/glossary.html`);
    await expect(page.locator('h1')).toHaveText('Glossaire');
    expect(welcomes()).toHaveLength(1);
  } finally {
    await browser.close();
  }
});

declare const chrome: {
  runtime: {
    onInstalled: { dispatch(details: object): void; hasListeners(): boolean };
  };
};
