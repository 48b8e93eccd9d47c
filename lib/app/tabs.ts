import { browser } from 'wxt/browser';

/** The tab in front and what may be known of it. */
export interface FrontTab {
  readonly id: number;
  /** Host name of an http(s) page; `null` for pages on which no extension runs. */
  readonly host: string | null;
}

export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, host: webHost(tab.url) };
}

/** The host name of a web page. */
export function webHost(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** Starts the content script in tabs that were open before the extension was installed or updated. */
export async function serveOpenTabs(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const matches = scripts.flatMap((script) => script.matches ?? []);
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : scripts.map(({ js = [], css = [] }) => serve(id, js, css)),
    ),
  );
}

async function serve(tabId: number, js: string[], css: string[]): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    // As the manifest has it: Firefox paints highlights in shadow trees by the reader's own sheets only.
    if (css.length > 0) {
      await browser.scripting.insertCSS({ target, files: css, origin: 'USER' });
    }
    if (js.length > 0) await browser.scripting.executeScript({ target, files: js });
  } catch {
    // The browser keeps some pages to itself, and a tab may be closed or asleep: it is served on its next load.
  }
}

/** The script that draws the card: most pages never need it. */
const cardScript = '/card.js';

/**
 * Puts the script of the card into a frame that asked for it.
 * @throws Error when the tab is gone or may no longer be served.
 */
export async function injectCard(tabId: number | undefined, frameId = 0): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [cardScript],
  });
}
