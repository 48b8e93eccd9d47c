/** Where scenarios take place, and what several of them do. */
import type { Browser, Page } from 'puppeteer-core';
import { openOwnPage } from '../firefox/firefox.ts';
import { wordsShown } from '../shown.ts';
import { openTab } from './browsers.ts';
import type { StackServer } from './server.ts';

/** Where a scenario takes place: a browser into which the extension has been installed. */
export interface Place {
  readonly browser: Browser;
  readonly server: StackServer;
  readonly extensionId: string;
  /** The folder that the extension was installed from. */
  readonly extension: string;
}

/** @returns What is wrong, in words; `null` when nothing is. @throws Error when it could not be tried. */
export type Scenario = (place: Place) => Promise<string | null>;

export const text = 'In het dorp kwam gisteren een asielzoeker aan, en vandaag een vluchteling.';
export const words = ['asielzoeker', 'vluchteling'];

/** How long what must not happen is waited for, in milliseconds: longer than painting takes here. */
export const longEnough = 2500;

export function article(inside: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>x</title></head><body>
<main>${inside}</main></body></html>`;
}

export const add = (html: string) =>
  document.querySelector('main')?.insertAdjacentHTML('beforeend', html);

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Waits until a page shows these words, and says what it shows if it never does. */
export async function shows(page: Page, wanted: readonly string[]): Promise<string | null> {
  let shown: string[] = [];
  for (let tries = 0; tries < 80; tries += 1) {
    shown = await page.evaluate(wordsShown);
    if (shown.join() === wanted.join()) return null;
    await pause(100);
  }
  return `shown: ${shown.join(', ') || 'nothing'}`;
}

/**
 * Installs the extension and waits until it has served the pages that were open: those that a scenario
 * opens are served once.
 * @returns The name that the browser gave it.
 */
export async function install(browser: Browser, server: StackServer, folder: string) {
  const { page } = await openTab(browser, server.written(article(`<p>${text}</p>`)));
  const extensionId = await browser.installExtension(folder);
  await isPainted(page);
  for (const open of await browser.pages())
    if (open.url().endsWith('/welcome.html')) await open.close();
  await page.close();
  return extensionId;
}

async function isPainted(page: Page): Promise<void> {
  await page.waitForFunction(
    () => CSS.highlights.size > 0 || document.querySelector('mark[data-markjs]') !== null,
  );
}

/** Opens a page and waits until it is painted. @throws Error when it never is. */
export async function openPainted({ browser, server }: Place, html: string): Promise<Page> {
  const { page } = await openTab(browser, server.written(html));
  await isPainted(page);
  return page;
}

/** Opens a page of the extension itself, which may call what only extensions may. */
export async function openOwn({ browser, extensionId }: Place): Promise<Page> {
  if (!(await browser.version()).includes('Chrome')) return openOwnPage(browser, 'options.html');
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

/** Switches the extension off on these sites, and on everywhere else. @param own A page of the extension itself. */
export async function switchOff(own: Page, sites: readonly string[]): Promise<void> {
  await own.evaluate((sitesOff) => chrome.storage.local.set({ settings: { sitesOff } }), sites);
}

declare const chrome: {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
};
