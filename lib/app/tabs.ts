import { browser } from 'wxt/browser';
import { type PageAddress, readAddress } from './address.ts';

/** The tab in front and what may be known of it. */
export interface FrontTab {
  readonly id: number;
  readonly address: PageAddress;
}

/** The tab that the popup is about. */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: readAddress(tab.url) };
}

/** Whether the page of a tab is still being fetched. */
export async function isLoading(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'loading';
}

/** Fetches the page of a tab anew. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** The media type of the page in a tab; `null` where the extension may not look. */
export async function mediaType(tabId: number): Promise<string | null> {
  // Runs in the page, not here.
  const func = () => (globalThis as unknown as { document: Document }).document.contentType;
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId }, func })
    .catch(() => []);
  return typeof answer?.result === 'string' ? answer.result : null;
}

/** Whether the browser lets the extension read a site. @param host Host name, without a port. */
export function mayRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: originsOf(host) });
}

/** Asks the reader to let the extension read a site; only in answer to a click. */
export function askToRead(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: originsOf(host) });
}

function originsOf(host: string): string[] {
  return [`http://${host}/*`, `https://${host}/*`];
}

/** The host name of a web page. */
export function webHost(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** Starts the content script in tabs that were open before the extension was installed or updated. */
export async function serveOpenTabs(): Promise<void> {
  const matches = contentScripts().flatMap((script) => script.matches ?? []);
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : serveTab(id))));
}

function contentScripts() {
  return browser.runtime.getManifest().content_scripts ?? [];
}

/**
 * Starts the content script in the page of a tab; an instance that runs there already ends first.
 * @returns Whether the browser allowed it. It keeps some pages to itself, and a tab may be closed or asleep:
 * that one is served on its next load.
 */
export async function serveTab(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    for (const { js = [], css = [] } of contentScripts()) {
      // As the manifest has it: Firefox paints highlights in shadow trees by the reader's own sheets only.
      if (css.length > 0) {
        await browser.scripting.insertCSS({ target, files: css, origin: 'USER' });
      }
      if (js.length > 0) await browser.scripting.executeScript({ target, files: js });
    }
    return true;
  } catch {
    return false;
  }
}

/** The script that reads: pages in other languages never pay for it. */
const readingScript = '/content-scripts/content.js';
/** The script that draws the card: most pages never need it. */
const cardScript = '/card.js';

/**
 * Puts the script that reads into a frame; an instance that runs there already ends first.
 * @throws Error when the tab is gone or may no longer be served.
 */
export function startReading(tabId: number | undefined, frameId = 0): Promise<void> {
  return inject(readingScript, tabId, frameId);
}

/**
 * Puts the script of the card into a frame that asked for it.
 * @throws Error when the tab is gone or may no longer be served.
 */
export function injectCard(tabId: number | undefined, frameId = 0): Promise<void> {
  return inject(cardScript, tabId, frameId);
}

async function inject(
  file: typeof readingScript | typeof cardScript,
  tabId: number | undefined,
  frameId: number,
): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
  });
}
