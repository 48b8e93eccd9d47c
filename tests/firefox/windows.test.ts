/** Popup and options in Firefox: they open, show and do what they are for. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messagesFor } from '../../components/locale.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { installExtension, launchForOwnPages, openOwnPage, testPages } from './firefox.ts';

const { popup: popupTexts, options: optionsTexts, report, search } = messagesFor('nl');
let browser: Browser;
let server: PageServer;
let article: Page;

beforeAll(async () => {
  server = await servePages({ pages: testPages });
  browser = await launchForOwnPages();
  await installExtension(browser);
  article = await browser.newPage();
  await article.setViewport({ width: 1000, height: 800 });
  await article.goto(`${server.origin}/pages/artikel.html`);
  await article.waitForSelector('mark[data-concept=xenophobia]');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const text = (page: Page, selector: string) =>
  page.$eval(selector, ({ textContent }) => textContent ?? '');

const has = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, words);

/** Presses the first button with these words. */
const press = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.includes(wanted))?.click();
  }, words);

/** Presses the group of a concept. Runs in the popup. */
function pressGroup(name: string): void {
  const rows = [...document.querySelectorAll('li.group')];
  const row = rows.find(({ textContent }) => textContent?.startsWith(name));
  row?.querySelector<HTMLElement>('.group-main')?.click();
}

const marks = () => article.$$eval('mark[data-concept]', ({ length }) => length);

test('the popup reports the page and looks words up', async () => {
  const popup = await openOwnPage(browser, 'popup.html', article);
  await popup.waitForSelector('li.group');
  expect(await text(popup, '.section-head')).toContain(report.count.flag(3));
  expect(await text(popup, 'li.group')).toContain('mensen zonder papieren');
  expect(await text(popup, 'li.group .group-sentence b')).toBe('illegalen');
  await popup.bringToFront();
  await popup.focus('[role=combobox]');
  await popup.keyboard.type('illegale migrant');
  await popup.waitForSelector('[role=option] mark');
  await popup.waitForFunction(
    () => document.querySelector('[role=option] mark')?.textContent === 'illegale migrant',
  );
  expect(await text(popup, '[role=option]')).toContain(search.instead);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('article.card[data-verdict=flag]');
  expect(await text(popup, 'article.card')).toContain('irreguliere migrant');
  await popup.keyboard.press('Escape');
  await popup.waitForFunction(() => document.activeElement?.role === 'combobox');
  await popup.close();
});

test('the popup goes to a place and switches the site off and on', async () => {
  const popup = await openOwnPage(browser, 'popup.html', article);
  await popup.waitForSelector('li.group');
  await popup.evaluate(pressGroup, 'xenofobie');
  await article.waitForSelector('migralex-card:popover-open');
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await article.waitForFunction(() => !document.querySelector('mark[data-concept]'));
  await has(popup, popupTexts.off('127.0.0.1'));
  await press(popup, popupTexts.switchOn);
  await article.waitForSelector('mark[data-concept]');
  await popup.waitForSelector('li.group');
  await popup.close();
});

test.each(['deep.html', 'deep.html#other'])(
  'the popup goes to a word far down in a frame, in a box far down: %s',
  async (address) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(`${server.origin}/pages/living/${address}`);
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    if (!frame) throw new Error('The page has no frame.');
    const word = await frame.waitForSelector('mark[data-concept=xenophobia]');
    const popup = await openOwnPage(browser, 'popup.html', page);
    await popup.waitForSelector('li.group');
    await popup.evaluate(pressGroup, 'xenofobie');
    await page.bringToFront();
    await frame.waitForSelector('migralex-card:popover-open');
    // It is to be seen in its frame, its frame in the box, and the box in the window.
    const edges = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    };
    const around = await page.$eval('iframe', edges);
    const inFrame = (await word?.evaluate(edges)) ?? { top: -1, bottom: -1 };
    const seen = { top: around.top + inFrame.top, bottom: around.top + inFrame.bottom };
    const box = await page.$eval('#vak', edges);
    for (const { top, bottom } of [around, box, { top: 0, bottom: 800 }]) {
      expect(seen.top).toBeGreaterThanOrEqual(top);
      expect(seen.bottom).toBeLessThanOrEqual(bottom);
    }
    await popup.close();
    await page.close();
  },
);

test('a page of Firefox itself gets its sentence', async () => {
  const page = await browser.newPage();
  const popup = await openOwnPage(browser, 'popup.html', page);
  await has(popup, popupTexts.canLookUp);
  await popup.close();
  await page.close();
});

test('the options show an example with the marks of pages, and choices hold at once', async () => {
  const options = await openOwnPage(browser, 'options.html');
  await options.waitForSelector('.preview mark[data-verdict=flag]');
  const style = await options.$eval('.preview mark[data-verdict=flag]', (mark) => {
    const { textDecorationStyle, backgroundColor } = getComputedStyle(mark);
    return [textDecorationStyle, backgroundColor];
  });
  expect(style).toEqual(['wavy', 'rgba(0, 0, 0, 0)']);
  const before = await marks();
  await options.evaluate((label) => {
    const labels = [...document.querySelectorAll('label')];
    labels.find(({ textContent }) => textContent === label)?.click();
  }, optionsTexts.densities.flags.label);
  await options.waitForFunction(() => document.querySelectorAll('.preview mark').length === 1);
  await article.waitForFunction(
    (count) => document.querySelectorAll('mark[data-concept]').length < count,
    {},
    before,
  );
  await options.evaluate((label) => {
    const labels = [...document.querySelectorAll('label')];
    labels.find(({ textContent }) => textContent === label)?.click();
  }, optionsTexts.looks.tint.label);
  await options.waitForFunction(() => {
    const mark = document.querySelector('.preview mark');
    return mark && getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)';
  });
  await options.close();
});

test('the keys are shown, and the way to choose others', async () => {
  const options = await openOwnPage(browser, 'options.html');
  await options.waitForSelector('.shortcuts kbd');
  const shown = await text(options, '.shortcuts');
  for (const name of Object.values(optionsTexts.shortcut)) expect(shown).toContain(name);
  const page = await text(options, 'body');
  expect(
    page.includes(optionsTexts.shortcutsChange) || page.includes(optionsTexts.shortcutsHow),
  ).toBe(true);
  await options.close();
});

test('a bad file is refused with its place, a good one is read and can be undone', async () => {
  const options = await openOwnPage(browser, 'options.html');
  await options.waitForSelector('input[type=file]');
  const choose = (content: string) =>
    options.$eval(
      'input[type=file]',
      (input, json) => {
        const files = new DataTransfer();
        files.items.add(new File([json], 'migralex.json', { type: 'application/json' }));
        (input as HTMLInputElement).files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      content,
    );
  await choose('{\n  "density": first\n}');
  await has(options, optionsTexts.problem.noJson(2, 14));
  await choose('{"density": "first", "known": ["refugee"]}');
  await has(options, optionsTexts.imported);
  await has(options, 'vluchteling');
  await press(options, optionsTexts.undo);
  await has(options, optionsTexts.undone);
  await options.close();
});

test('where the reader has taken the permission back, the popup asks for it', async () => {
  const popup = await openOwnPage(browser, 'popup.html', article);
  await popup.evaluate(() => {
    const own = globalThis as unknown as {
      browser: { permissions: { remove(what: { origins: string[] }): Promise<boolean> } };
    };
    return own.browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
  });
  const other = await browser.newPage();
  await other.goto(`${server.origin}/pages/artikel.html`);
  const again = await openOwnPage(browser, 'popup.html', other);
  await has(again, popupTexts.canLookUp);
  expect(await text(again, '.notice')).not.toContain(popupTexts.loading);
  for (const page of [popup, again, other]) await page.close();
});
