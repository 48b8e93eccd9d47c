/** Moments in the life of a page and of the extension. */
import { wordsShown } from '../shown.ts';
import { endInstance, runBesideUs } from './browsers.ts';
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
  await switchOff(own, ['127.0.0.1']);
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
  await own.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      files: ['content-scripts/content.js'],
    });
  }, page.url());
  await page.bringToFront();
  await page.evaluate(add, '<p>Nog een migrant.</p>');
  const wrong = await shows(page, ['asielzoeker', 'migrant', 'vluchteling']);
  await runBesideUs(page, endInstance);
  await own.close();
  await page.evaluate(add, '<p>En nog een migrant.</p>');
  await pause(longEnough);
  const left = await page.evaluate(wordsShown);
  await page.close();
  return left.length > 0 ? `still there when it has ended: ${left.join(', ')}` : wrong;
};

/** What a page writes in the moment in which the extension ends is not written over. */
export const writtenAtTheEnd: Scenario = async (place) => {
  const page = await openPainted(place, article(`<p>${text}</p>`));
  await page.waitForSelector('mark');
  const write = `document.querySelector('p').firstChild.data = 'Vandaag kwam er niemand.'`;
  await runBesideUs(page, `${write}; ${endInstance}`);
  const left = await page.evaluate(() => document.querySelector('p')?.textContent);
  await page.close();
  return left === 'Vandaag kwam er niemand.' ? null : `stands there at the end: ${left}`;
};

declare const chrome: {
  tabs: { query(of: object): Promise<{ id?: number; url?: string }[]> };
  scripting: {
    executeScript(order: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
};
declare global {
  interface Window {
    wasAdvance?: boolean;
    early?: number;
    wasKept?: boolean;
  }
}
