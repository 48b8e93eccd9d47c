import AxeBuilder from '@axe-core/playwright';
import { cardText, expect, test } from './fixtures.ts';

test.describe('look-up', () => {
  for (const [query, answer] of [
    ['asielzoeker', /wacht/],
    ['asielz', /wacht/],
    ['illegalen', /mens|persoon/],
    ['naturalisatie', /nationaliteit/],
    ['refugie', /persécut|vervolg/],
  ] as const) {
    test(`"${query}" leads to its definition`, async ({ article, openPopup }) => {
      const popup = await openPopup(article);
      await popup.getByRole('combobox').fill(query);
      await popup.getByRole('option').first().click();
      await expect(popup.locator('article.card')).toContainText(answer);
    });
  }

  test('works by keyboard alone', async ({ article, openPopup }) => {
    const popup = await openPopup(article);
    await popup.getByRole('combobox').fill('vluchteling');
    await expect(popup.getByRole('option').first()).toBeVisible();
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('Enter');
    await expect(popup.locator('article.card h2')).toHaveText('vluchteling');
  });

  test('a word that the glossary does not have gets a plain sentence', async ({
    article,
    openPopup,
  }) => {
    const popup = await openPopup(article);
    await popup.getByRole('combobox').fill('xylofoonbouwer');
    await expect(popup.getByText('xylofoonbouwer')).toBeVisible();
  });
});

test('the page report lists flags first, with counts, and goes to the place', async ({
  article,
  openPopup,
}) => {
  const popup = await openPopup(article);
  const first = popup.locator('[data-verdict]').first();
  await expect(first).toHaveAttribute('data-verdict', 'flag');
  await popup.getByRole('button', { name: /^xenofobie/ }).click();
  await article.bringToFront();
  const mark = article.locator('mark[data-concept=xenophobia]');
  await expect(mark).toBeInViewport();
  expect(await cardText(article)).toContain('xenofobie');
});

test('a page of the browser itself gets a plain sentence', async ({ context, openPopup }) => {
  const page = await context.newPage();
  await page.goto('about:blank');
  const popup = await openPopup(page);
  await expect(popup.getByText('houdt de browser voor zichzelf')).toBeVisible();
});

test('popup and options pass the accessibility check', async ({
  article,
  openPopup,
  openOptions,
}) => {
  for (const page of [await openPopup(article), await openOptions()]) {
    await page.locator('#app > *').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});
