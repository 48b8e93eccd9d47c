import type { ExtensionBrowser } from '../../scripts/chromium.ts';
import { expect, marked, test } from './fixtures.ts';

/** Presses an entry of the browser's own menu: no page can open that, so the event itself is sent. */
async function press(
  { worker }: ExtensionBrowser,
  click: { menuItemId: string; selectionText?: string },
  address: string,
): Promise<void> {
  await worker().evaluate(
    async ([info, url]) => {
      const [tab] = await chrome.tabs.query({ url });
      chrome.contextMenus.onClicked.dispatch(info, tab);
    },
    [click, address] as const,
  );
}

/** Whether the menu has an entry: only one that is there can be changed. */
function hasEntry({ worker }: ExtensionBrowser, id: string): Promise<boolean> {
  return worker().evaluate(
    (entry) =>
      new Promise<boolean>((resolve) => {
        chrome.contextMenus.update(entry, {}, () => resolve(!chrome.runtime.lastError));
      }),
    id,
  );
}

test('the menu has its entries, and has them again when the language changes', async ({
  browserWithExtension,
  choose,
}) => {
  for (const id of ['look-up', 'site']) {
    await expect.poll(() => hasEntry(browserWithExtension, id)).toBe(true);
  }
  expect(await hasEntry(browserWithExtension, 'no-such-entry')).toBe(false);
  await choose({ interfaceLanguage: 'de' });
  for (const id of ['look-up', 'site']) {
    await expect.poll(() => hasEntry(browserWithExtension, id)).toBe(true);
  }
});

test('what is selected is looked up in the glossary', async ({
  article,
  browserWithExtension,
  context,
}) => {
  const opened = context.waitForEvent('page');
  const click = { menuItemId: 'look-up', selectionText: ' illegalen\n ' };
  await press(browserWithExtension, click, article.url());
  const page = await opened;
  await expect(page.getByRole('combobox')).toHaveValue('illegalen');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'persoon zonder wettig verblijf',
  );
});

test('a site is switched off and on again', async ({ article, browserWithExtension }) => {
  await press(browserWithExtension, { menuItemId: 'site' }, article.url());
  await expect(article.locator('mark[data-concept]')).toHaveCount(0);
  await press(browserWithExtension, { menuItemId: 'site' }, article.url());
  await marked(article);
});

test('the menu works after the browser has ended the background', async ({
  article,
  browserWithExtension,
  context,
  openOptions,
}) => {
  const options = await openOptions();
  const session = await context.newCDPSession(options);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  // Any question wakes it.
  await options.reload();
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  for (const id of ['look-up', 'site']) {
    await expect.poll(() => hasEntry(browserWithExtension, id)).toBe(true);
  }
  await press(browserWithExtension, { menuItemId: 'site' }, article.url());
  await expect(article.locator('mark[data-concept]')).toHaveCount(0);
});

test('the button says in words how many flags there are', async ({
  article,
  browserWithExtension,
  choose,
}) => {
  const title = () =>
    browserWithExtension.worker().evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const tabId = tab?.id;
      return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
    }, article.url());
  await expect.poll(async () => (await title())[1]).toMatch(/woorden om te bekijken/);
  const [count, words] = await title();
  expect(words).toContain(`Migralex: ${count} `);
  await choose({ interfaceLanguage: 'fr', sitesOff: [] });
  await article.reload();
  await expect.poll(async () => (await title())[1]).toMatch(/mots à vérifier/);
});

declare const chrome: {
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  runtime: { lastError?: unknown };
  action: {
    getBadgeText(of: { tabId: number | undefined }): Promise<string>;
    getTitle(of: { tabId: number | undefined }): Promise<string>;
  };
  contextMenus: {
    update(id: string, change: object, done: () => void): void;
    onClicked: { dispatch(info: object, tab: object | undefined): void };
  };
};
