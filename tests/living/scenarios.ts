/** Moments in the life of a page and of the extension: each says what is wrong, or nothing. */
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
}

/** @returns What is wrong, in words; `null` when nothing is. @throws Error when it could not be tried. */
export type Scenario = (place: Place) => Promise<string | null>;

const text = 'In het dorp kwam gisteren een asielzoeker aan, en vandaag een vluchteling.';
const words = ['asielzoeker', 'vluchteling'];

/** How long what must not happen is waited for, in milliseconds: longer than painting takes here. */
const longEnough = 2500;

function article(inside: string): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>x</title></head><body>
<main>${inside}</main></body></html>`;
}

const add = (html: string) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html);

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Waits until a page shows these words, and says what it shows if it never does. */
async function shows(page: Page, wanted: readonly string[]): Promise<string | null> {
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
async function openPainted({ browser, server }: Place, html: string): Promise<Page> {
  const { page } = await openTab(browser, server.written(html));
  await isPainted(page);
  return page;
}

/** Opens a page of the extension itself, which may call what only extensions may. */
async function openOwn({ browser, extensionId }: Place): Promise<Page> {
  if (!(await browser.version()).includes('Chrome')) return openOwnPage(browser, 'options.html');
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page;
}

/** A page that is made in advance is left alone until it is shown. */
export const prerendered: Scenario = async (place) => {
  const target = place.server.written(
    `${article(`<p>${text}</p>`)}<script>
      window.wasAdvance = document.prerendering;
      document.addEventListener('prerenderingchange', () => {
        window.early = document.querySelectorAll('mark').length + CSS.highlights.size;
      });</script>`,
  );
  const rules = JSON.stringify({
    prerender: [{ source: 'list', urls: [target], eagerness: 'immediate' }],
  });
  const page = await openPainted(
    place,
    article(
      `<script type="speculationrules">${rules}</script><p>${text}</p><a href="${target}">Meer</a>`,
    ),
  );
  await pause(longEnough);
  await page.click('a');
  await page.waitForFunction((url: string) => location.href === url, {}, target);
  const wrong = await shows(page, words);
  const [wasAdvance, early] = await page.evaluate(() => [window.wasAdvance, window.early]);
  await page.close();
  if (!wasAdvance) throw new Error('The page was not made in advance.');
  return early === 0 ? wrong : 'painted before it was shown';
};

/** A page that was kept for "back" follows what was changed in the meantime; Firefox does not tell it. */
export const keptForBack: Scenario = async (place) => {
  const page = await openPainted(
    place,
    `${article(`<p>${text}</p>`)}<script>
      addEventListener('pageshow', ({ persisted }) => { window.wasKept = persisted; });</script>`,
  );
  await page.goto(place.server.written(article(`<p>${text}</p>`)));
  await shows(page, words);
  const own = await openOwn(place);
  await own.evaluate(() => chrome.storage.local.set({ settings: { sitesOff: ['127.0.0.1'] } }));
  await own.close();
  await page.bringToFront();
  const unread = await shows(page, []);
  if (unread) throw new Error(`The page in front does not follow the settings: ${unread}`);
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => window.wasKept === true);
  const wrong = await shows(page, []);
  await page.close();
  return wrong;
};

/** A frame too small for text is left alone until it grows. */
export const smallFrame: Scenario = async (place) => {
  const frame = (name: string, size: string) =>
    `<iframe name="${name}" style="${size}" srcdoc="<html lang='nl'><p>${text}"></iframe>`;
  const page = await openPainted(
    place,
    article(
      `${frame('small', 'width:110px;height:50px')}${frame('large', 'width:600px;height:300px')}<p>${text}</p>`,
    ),
  );
  const frameOf = async (name: string) => {
    const element = await page.$(`iframe[name=${name}]`);
    const content = await element?.contentFrame();
    if (!content) throw new Error(`There is no frame "${name}".`);
    return content;
  };
  const [small, large] = await Promise.all([frameOf('small'), frameOf('large')]);
  await large.waitForFunction(() => document.querySelector('mark') !== null);
  await pause(longEnough);
  const early = await small.evaluate(wordsShown);
  await page.$eval('iframe[name=small]', (element) => {
    element.style.width = '400px';
    element.style.height = '200px';
  });
  const isPainted = await small
    .waitForFunction(() => document.querySelector('mark') !== null, { timeout: 8000 })
    .then(
      () => true,
      () => false,
    );
  await page.close();
  if (early.length > 0) return 'painted in a small frame';
  return isPainted ? null : 'nothing in a frame that has grown';
};

/** When the extension is gone, so is what it has painted. */
export const extensionGone: Scenario = async (place) => {
  const page = await openPainted(place, article(`<p>${text}</p><p>asielzoeker</p>`));
  await page.bringToFront();
  await place.browser.uninstallExtension(place.extensionId);
  const wrong = await shows(page, []);
  await page.close();
  return wrong;
};

/** What an instance has left that can do nothing any more is cleared away by the next one. */
export const leftByAnother: Scenario = async (place) => {
  const left = '<mark data-markjs="true" data-concept="refugee">vluchteling</mark>';
  const page = await openPainted(
    place,
    article(
      `<p>${text}</p><p>In de stad kwam een ${left} aan.</p><migralex-card></migralex-card>`,
    ).replace('<mark ', '<mark title="left" '),
  );
  const wrong = await shows(page, [...words, 'vluchteling']);
  const traces = await page.evaluate(
    () => document.querySelectorAll('mark[title=left], migralex-card').length,
  );
  await page.close();
  return traces === 0 ? wrong : 'left by another instance';
};

/** A script that is put into the page a second time takes the place of the first: when it ends, nothing is left. */
export const startedTwice: Scenario = async (place) => {
  const page = await openPainted(place, article(`<p>${text}</p>`));
  const own = await openOwn(place);
  const { id: tabId = 0 } = await own.evaluate(async (url) => {
    const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
    return tab ?? {};
  }, page.url());
  await own.evaluate(
    (tab) =>
      chrome.scripting.executeScript({
        target: { tabId: tab },
        files: ['content-scripts/content.js'],
      }),
    tabId,
  );
  await page.bringToFront();
  await page.evaluate(add, '<p>Nog een migrant.</p>');
  const wrong = await shows(page, ['asielzoeker', 'migrant', 'vluchteling']);
  await own.evaluate(
    (tab) =>
      chrome.scripting.executeScript({
        target: { tabId: tab },
        func: () => {
          const key = Symbol.for('migralex.instance');
          (globalThis as { [key]?: AbortController })[key]?.abort();
        },
      }),
    tabId,
  );
  await own.close();
  await page.evaluate(add, '<p>En nog een migrant.</p>');
  await pause(longEnough);
  const left = await page.evaluate(wordsShown);
  await page.close();
  return left.length > 0 ? `still there when it has ended: ${left.join(', ')}` : wrong;
};

/** A page that clears all highlights gets ours back, and has its way when it insists. */
export const clearedHighlights: Scenario = async (place) => {
  const page = await openPainted(place, article('<p>asielzoeker</p><p id="other">x</p>'));
  const times = await page.evaluate(async () => {
    let back = 0;
    for (let time = 0; time < 12; time += 1) {
      CSS.highlights.clear();
      const other = document.querySelector('#other');
      if (other) other.textContent = `x${time}`;
      await new Promise((resolve) => setTimeout(resolve, 20));
      back += CSS.highlights.size;
    }
    return back;
  });
  await page.close();
  return times === 3 ? null : `registered again ${times} times`;
};

declare const chrome: {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
  tabs: { query(of: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(order: {
      target: { tabId: number };
      files?: string[];
      func?: () => void;
    }): Promise<unknown>;
  };
};
declare global {
  interface Window {
    wasAdvance?: boolean;
    early?: number;
    wasKept?: boolean;
  }
}
