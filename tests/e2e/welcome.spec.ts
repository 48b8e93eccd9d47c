import { tapAt } from './card.ts';
import { cardText, expect, problemsIn, test } from './fixtures.ts';

const languages = [
  { lang: 'nl', flagged: 'illegalen', better: 'mensen zonder papieren', meaning: 'asielzoeker' },
  { lang: 'en', flagged: 'illegals', better: 'undocumented migrants', meaning: 'asylum seeker' },
] as const;

for (const { lang, flagged, better, meaning } of languages) {
  test(`the sample can be tried at once, in ${lang}`, async ({ openOwn, choose }) => {
    await choose({ interfaceLanguage: lang });
    const page = await openOwn('welcome.html');
    const sample = page.locator('.sample-text');
    await expect(sample.locator('mark[data-verdict=term]')).toHaveCount(3);
    await expect(sample.locator('mark[data-verdict=info]')).toHaveText(flagged);
    // Nothing but the sample is read.
    await expect(page.locator('mark')).toHaveCount(5);
    await sample.locator('mark[data-verdict=flag]').hover();
    expect(await cardText(page)).toContain(better);
    await page.keyboard.press('Escape');
    await expect(page.locator('migralex-card:popover-open')).toHaveCount(0);
    // By keyboard: the marks are stops of their own.
    const first = sample.locator('mark').first();
    await first.evaluate((mark) => mark.ownerDocument.body.focus());
    await page.locator('h1').click();
    for (let stop = 0; stop < 8; stop += 1) {
      if (await first.evaluate((mark) => mark === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(first).toBeFocused();
    await expect(first).toHaveCSS('outline-style', 'solid');
    expect(await cardText(page)).toContain(meaning);
    // Into the card, and back to the word.
    await page.keyboard.press('Enter');
    await expect(first).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(first).toBeFocused();
  });
}

test('what is shown on request shows while the key is held', async ({ openOwn }) => {
  const page = await openOwn('welcome.html');
  const seen = () =>
    page
      .locator('.sample-text')
      .evaluate(
        (sample) =>
          sample.querySelectorAll('mark').length +
          [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
      );
  await expect.poll(seen).toBe(5);
  await page.getByRole('radio', { name: /Niets/ }).check();
  await expect.poll(seen).toBe(0);
  await page.keyboard.down('Control');
  await expect.poll(seen).toBe(5);
  await page.keyboard.up('Control');
  await expect.poll(seen).toBe(0);
});

test('the sample is tried by touch', async ({ openOwn }) => {
  const page = await openOwn('welcome.html');
  await expect(page.locator('.sample-text mark')).toHaveCount(5);
  const word = page.locator('.sample-text mark[data-verdict=term]').first();
  let box: Awaited<ReturnType<typeof word.boundingBox>> = null;
  // A mark that is just being painted anew has no box.
  await expect
    .poll(async () => {
      box = await word.boundingBox();
      return box;
    })
    .not.toBeNull();
  const { x, y } = box ?? { x: Number.NaN, y: Number.NaN };
  await tapAt(page, { x: x + 10, y: y + 8 });
  expect(await cardText(page)).toContain('asielzoeker');
});

test('the density changes the sample at once, and is kept', async ({ openOwn }) => {
  const page = await openOwn('welcome.html');
  const marks = page.locator('.sample-text mark');
  await expect(marks).toHaveCount(5);
  await page.getByRole('radio', { name: /Alleen wat beter kan/ }).check();
  await expect(marks).toHaveCount(1);
  await page.getByRole('radio', { name: /De eerste keer/ }).check();
  await expect(marks).toHaveCount(3);
  await page.getByRole('radio', { name: /Niets/ }).check();
  await expect(marks).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: /Niets/ })).toBeChecked();
  await page.getByRole('radio', { name: /^Alles/ }).check();
  await expect(marks).toHaveCount(5);
});

test('the language changes the page and the sample at once, and the options know of it', async ({
  openOwn,
  openOptions,
}) => {
  const page = await openOwn('welcome.html');
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Willkommen bei Migralex');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.locator('.sample-text mark[data-verdict=flag]')).toHaveText('Illegale');
  await page.locator('.sample-text mark[data-verdict=flag]').hover();
  expect(await cardText(page)).toContain('Menschen ohne Papiere');
  const options = await openOptions();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
});

test('what is chosen here holds for pages that are open', async ({ article, openOwn }) => {
  const flags = article.locator('mark[data-verdict=flag]');
  const terms = article.locator('mark[data-verdict=term]');
  await expect(terms).not.toHaveCount(0);
  const page = await openOwn('welcome.html');
  await page.getByRole('radio', { name: /Alleen wat beter kan/ }).check();
  await expect(terms).toHaveCount(0);
  await expect(flags).not.toHaveCount(0);
});

test('leads to the glossary, in the language that is chosen', async ({ openOwn, context }) => {
  const page = await openOwn('welcome.html');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Blader in de begrippenlijst' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toHaveText('Begrippenlijst');
});

test('fits in one screen, and in 320 pixels', async ({ openOwn }) => {
  const page = await openOwn('welcome.html');
  for (const lang of ['Nederlands', 'English', 'Français', 'Deutsch']) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('radio', { name: lang }).check();
    await expect(page.locator('.sample-text mark')).toHaveCount(5);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
      800,
    );
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  }
});

test('axe finds nothing, in light, dark and forced colours', async ({ openOwn }) => {
  const page = await openOwn('welcome.html');
  await expect(page.locator('.sample-text mark')).toHaveCount(5);
  expect(await problemsIn(page)).toEqual([]);
});
