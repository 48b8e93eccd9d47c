import { cardText, expect, test } from './fixtures.ts';

test('hovering vluchteling shows what it means', async ({ article }) => {
  await article.locator('h2.raster').scrollIntoViewIfNeeded();
  await article.getByText('als vluchteling erkend').hover();
  const text = await cardText(article);
  expect(text).toMatch(/vluchteling/i);
  expect(text).toMatch(/vervolging/);
});

test('illegalen in running text is flagged, with better terms first', async ({ article }) => {
  const flag = article.locator('mark[data-verdict=flag]', { hasText: /^illegalen$/ });
  await expect(flag).toHaveCount(1);
  await flag.hover();
  const text = await cardText(article);
  expect(text).toContain('mensen zonder papieren');
  expect(text.indexOf('mensen zonder papieren')).toBeLessThan(text.indexOf('handeling'));
});

test('illegalen between quotation marks is explained, not flagged', async ({ article }) => {
  const quoted = article.locator('mark[data-verdict=info]', { hasText: /^illegalen$/ });
  await expect(quoted.first()).toBeAttached();
  await quoted.first().hover();
  expect(await cardText(article)).toMatch(/citaat/);
});

test('a word that is only mentioned is explained, and illegal things are left alone', async ({
  article,
}) => {
  const mentioned = article.locator('mark', { hasText: /^illegaal$/ });
  await expect(mentioned).toHaveAttribute('data-verdict', 'term');
  await mentioned.hover();
  expect(await cardText(article)).toContain('Hier gaat het over het woord zelf.');
  await article.keyboard.press('Escape');
  await expect(article.locator('mark', { hasText: 'sigaretten' })).toHaveCount(0);
});

test('Escape closes the card, and so does leaving it; resting on it keeps it', async ({
  article,
}) => {
  const card = article.locator('migralex-card');
  const open = article.locator('migralex-card:popover-open');
  const flag = article.locator('mark[data-verdict=flag]').first();
  await flag.hover();
  await expect(open).toHaveCount(1);
  await article.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
  await article.mouse.move(5, 5);
  await flag.hover();
  await expect(open).toHaveCount(1);
  const box = await card.boundingBox();
  // In one go: a pointer that is held up between the word and the card closes it.
  await article.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40);
  await article.waitForTimeout(600);
  await expect(open).toHaveCount(1);
  await article.mouse.move(5, 795, { steps: 5 });
  await expect(open).toHaveCount(0);
});

for (const width of [1000, 320]) {
  test(`the card stays inside the viewport, ${width} pixels wide`, async ({ article }) => {
    await article.setViewportSize({ width, height: 600 });
    for (const mark of await article.locator('mark[data-concept]').all()) {
      await article.mouse.move(2, 2);
      await mark.scrollIntoViewIfNeeded();
      // A scroll closes the card, and is told with the next frame.
      await article.evaluate(async () => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      });
      await mark.hover();
      await article.waitForSelector('migralex-card:popover-open');
      const box = await article.locator('migralex-card').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
      await article.keyboard.press('Escape');
    }
  });
}

test('keyboard focus on a link with a term shows its card', async ({ article }) => {
  await article.locator('a[href="#cijfers"]').focus();
  await article.keyboard.press('Shift+Tab');
  await article.keyboard.press('Tab');
  expect(await cardText(article)).toMatch(/vluchteling/i);
});

test('the page keeps its text, its form values and the height of its grid heading', async ({
  article,
  controlPage,
}) => {
  const measure = () => ({
    text: document.body.innerText,
    value: document.querySelector('textarea')?.value,
    height: document.querySelector('h2.raster')?.getBoundingClientRect().height,
    width: document.documentElement.scrollHeight,
  });
  await controlPage.goto(article.url());
  expect(await article.evaluate(measure)).toEqual(await controlPage.evaluate(measure));
});
