/** Moments in which what is painted, or what a page makes of its text, could go wrong. */
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
  switchOff,
  text,
  words,
} from './place.ts';

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
  await switchOff(own, ['127.0.0.1']);
  const unread = await shows(page, []);
  await page.evaluate(addOwnText, text);
  await switchOff(own, []);
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

/** How often a page gets its highlights back that clears them again and again. */
function timesBack(page: Page): Promise<number> {
  return page.evaluate(async () => {
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
}

/** A page that clears all highlights gets ours back, and has its way when it insists. */
export const clearedHighlights: Scenario = async (place) => {
  const page = await openPainted(place, article('<p>asielzoeker</p><p id="other">x</p>'));
  const times = await timesBack(page);
  await page.close();
  return times === 3 ? null : `registered again ${times} times`;
};

/** An update does not count as such a page: the instance that was there ends before its highlights are cleared. */
export const updated: Scenario = async ({ extension, ...place }) => {
  const page = await openPainted(
    { extension, ...place },
    article('<p>asielzoeker</p><p id="other">x</p>'),
  );
  // Until the last is told: an instance that tells something learns by that that it is gone.
  await pause(longEnough);
  await page.evaluate(() => {
    window.old = [...(CSS.highlights.get('migralex-term') ?? [])][0];
  });
  await place.browser.uninstallExtension(place.extensionId);
  await place.browser.installExtension(extension);
  await page.waitForFunction(() => {
    const [now] = CSS.highlights.get('migralex-term') ?? [];
    return now !== undefined && now !== window.old;
  });
  await page.evaluate(async () => {
    const other = document.querySelector('#other');
    for (let time = 0; time < 6; time += 1) {
      if (other) other.textContent = `y${time}`;
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await pause(longEnough);
  const times = await timesBack(page);
  await page.close();
  return times === 3 ? null : `registered again after the update ${times} times`;
};

declare global {
  interface Window {
    wasMarked?: boolean;
    old?: AbstractRange | undefined;
    addMore?: () => string | null;
  }
}
