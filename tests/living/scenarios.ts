/** Moments in the life of a page and of the extension: each says what is wrong, or nothing. */
import type { Page } from 'puppeteer-core';
import { wordsShown } from '../shown.ts';
import { openTab } from './browsers.ts';
import {
  add,
  article,
  longEnough,
  openOwn,
  openPainted,
  pause,
  type Scenario,
  shows,
  text,
  words,
} from './place.ts';

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

/** The number that the browser has given to the tab of a page; asked by a page of the extension's own. */
function tabIdOf(page: Page, own: Page): Promise<number> {
  return own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return tab?.id ?? 0;
  }, page.url());
}

/** A script that is put into the page a second time takes the place of the first: when it ends, nothing is left. */
export const startedTwice: Scenario = async (place) => {
  const page = await openPainted(place, article(`<p>${text}</p>`));
  const own = await openOwn(place);
  const tabId = await tabIdOf(page, own);
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

/** What is found in a text that changes at every turn of the page is not painted on what has come in its place. */
export const restless: Scenario = async (place) => {
  const page = await openPainted(place, article(`<p>${text}</p><p id="restless">${text}</p>`));
  const seen = await page.evaluate(
    async (said, look) => {
      const node = document.querySelector('#restless')?.firstChild;
      const wordsShown: () => string[] = new Function(`return ${look}`)();
      const shown = new Set<string>();
      const { port1, port2 } = new MessageChannel();
      const end = performance.now() + 4000;
      for (let turn = 0; performance.now() < end; turn += 1) {
        for (const word of wordsShown()) shown.add(word);
        if (node instanceof Text) node.data = 'Zo. '.repeat(turn % 7) + said;
        await new Promise((resolve) => {
          port1.onmessage = resolve;
          port2.postMessage(0);
        });
      }
      return [...shown];
    },
    text,
    String(wordsShown),
  );
  await page.close();
  const wrong = seen.filter((word) => !words.includes(word));
  return wrong.length > 0 ? `painted: ${wrong.join(', ')}` : null;
};

/** What comes to a page with a clock that never stands still is read all the same. */
export const ticking: Scenario = async (place) => {
  const page = await openPainted(place, article(`<p>${text}</p><p id="clock"></p>`));
  await page.evaluate(() => {
    const clock = document.querySelector('#clock');
    const tick = () => {
      if (clock) clock.textContent = `Nog ${performance.now().toFixed(1)} seconden.`;
      setTimeout(tick, 1);
    };
    tick();
  });
  await page.evaluate(add, '<p>Nog een migrant.</p>');
  const wrong = await shows(page, [...words, 'migrant'].sort());
  await page.close();
  return wrong;
};

/** A script that has made a text and adds to it what it reads there. */
function addOwnText(said: string): void {
  const node = document.createTextNode(said);
  const paragraph = document.createElement('p');
  paragraph.append(node);
  document.querySelector('main')?.append(paragraph);
  window.addMore = () => {
    node.data += ' Meer volgt.';
    return paragraph.textContent;
  };
}

/** Lets the page add to its own text once it has been painted, and looks what then stands there. */
async function addsMore(page: Page): Promise<string | null> {
  const early = await shows(page, [...words, ...words].sort());
  const found = await page.evaluate(() => window.addMore?.());
  return early ?? (found === `${text} Meer volgt.` ? null : `written back: ${found}`);
}

/** Of a page that was open before the extension came nobody knows what its scripts hold. */
export const openBefore: Scenario = async ({ browser, server, extensionId, extension }) => {
  await browser.uninstallExtension(extensionId);
  const { page } = await openTab(browser, server.written(article(`<p>${text}</p>`)));
  await page.evaluate(addOwnText, text);
  await browser.installExtension(extension);
  const wrong = await addsMore(page);
  await page.close();
  return wrong;
};

/** What scripts make while the extension is switched off on a site is theirs when it is switched on again. */
export const offAndOn: Scenario = async (place) => {
  const page = await openPainted(place, article(`<p>${text}</p>`));
  const own = await openOwn(place);
  const setOff = (sitesOff: readonly string[]) =>
    own.evaluate((sites) => chrome.storage.local.set({ settings: { sitesOff: sites } }), sitesOff);
  await setOff(['127.0.0.1']);
  const unread = await shows(page, []);
  await page.evaluate(addOwnText, text);
  await setOff([]);
  const wrong = unread ?? (await addsMore(page));
  await Promise.all([own.close(), page.close()]);
  return wrong;
};

/** What the reader has selected before the page is read is not marked, not even for a moment. */
export const selected: Scenario = async (place) => {
  const page = await openPainted(
    place,
    `${article(`<p id="selected">${text}</p><p>${text}</p>`)}<script>
      const target = document.querySelector('#selected');
      getSelection().selectAllChildren(target);
      new MutationObserver((records) => {
        window.wasMarked ||= records.some(({ addedNodes }) => addedNodes.length > 0);
      }).observe(target, { childList: true });</script>`,
  );
  const wrong = await shows(page, [...words, ...words].sort());
  const wasMarked = await page.evaluate(() => window.wasMarked);
  await page.close();
  return wasMarked ? 'marked while it was selected' : wrong;
};

/** What a page writes in the moment in which the extension ends is not written over. */
export const writtenAtTheEnd: Scenario = async (place) => {
  const page = await openPainted(place, article(`<p>${text}</p>`));
  await page.waitForSelector('mark');
  const own = await openOwn(place);
  const tabId = await tabIdOf(page, own);
  await own.evaluate(
    (tab) =>
      chrome.scripting.executeScript({
        target: { tabId: tab },
        func: () => {
          const node = document.querySelector('p')?.firstChild;
          if (node instanceof Text) node.data = 'Vandaag kwam er niemand.';
          const key = Symbol.for('migralex.instance');
          (globalThis as { [key]?: AbortController })[key]?.abort();
        },
      }),
    tabId,
  );
  await own.close();
  const left = await page.evaluate(() => document.querySelector('p')?.textContent);
  await page.close();
  return left === 'Vandaag kwam er niemand.' ? null : `stands there at the end: ${left}`;
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
    wasMarked?: boolean;
    addMore?: () => string | null;
  }
}
