import { expect, markCount, marked, test } from './fixtures.ts';

test('a category that is switched off in options loses its marks in the open tab at once', async ({
  article,
  openOptions,
}) => {
  const persons = article.locator('mark[data-concept=asylum-seeker], mark[data-concept=refugee]');
  expect(await persons.count()).toBeGreaterThan(0);
  const others = article.locator('mark[data-concept=immigration]');
  await expect(others).toHaveCount(1);
  const options = await openOptions();
  await options.getByRole('checkbox', { name: 'Personen en status' }).uncheck();
  await expect(persons).toHaveCount(0);
  await expect(others).toHaveCount(1);
  await options.getByRole('checkbox', { name: 'Personen en status' }).check();
  await expect(persons).not.toHaveCount(0);
});

test('a site that is switched off in the popup has every node as it was', async ({
  article,
  openPopup,
  server,
}) => {
  const popup = await openPopup(article);
  await popup.getByRole('switch').click();
  await expect(article.locator('mark[data-concept]')).toHaveCount(0);
  const source = await (await fetch(`${server.origin}/pages/artikel.html`)).text();
  const html = await article.evaluate((text) => {
    const fresh = new DOMParser().parseFromString(text, 'text/html').body;
    const own = document.querySelector('migralex-card');
    own?.remove();
    return [document.body.innerHTML, fresh.innerHTML];
  }, source);
  expect(html[0]).toBe(html[1]);
  await popup.getByRole('switch').click();
  await marked(article);
});

test('the language of the interface changes at once and stays', async ({ openOptions }) => {
  const options = await openOptions();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Instellingen');
  await options.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  await options.reload();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
});

test('a reading language that is switched off leaves its pages alone', async ({
  article,
  openOptions,
}) => {
  const options = await openOptions();
  await options.getByRole('checkbox', { name: 'Nederlands' }).uncheck();
  await expect.poll(() => markCount(article)).toBe(0);
});

test('a broken record gives the defaults, is kept aside, and options says so', async ({
  openOptions,
  browserWithExtension,
  context,
  server,
}) => {
  await browserWithExtension
    .worker()
    .evaluate(() => chrome.storage.local.set({ settings: { levels: 'alle', sitesOff: 7 } }));
  const page = await context.newPage();
  await page.goto(`${server.origin}/pages/artikel.html`);
  await marked(page);
  const options = await openOptions();
  await expect(options.getByRole('alert')).toBeVisible();
  const download = options.waitForEvent('download');
  await options.getByRole('alert').getByRole('button').click();
  expect((await download).suggestedFilename()).toBe('migralex-settings.json');
  const stored = await browserWithExtension.worker().evaluate(() => chrome.storage.local.get(null));
  expect(stored).not.toHaveProperty('settings');
});

declare const chrome: {
  storage: {
    local: {
      set(items: Record<string, unknown>): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
    };
  };
};
