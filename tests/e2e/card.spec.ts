import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { cardTextsFor } from '../../components/card-locale.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import { card, clipboard, command, storedSettings, tapAt } from './card.ts';
import { expect, marked, test } from './fixtures.ts';

declare const chrome: {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
};

const flags = (page: Page) => page.locator('mark[data-verdict=flag]', { hasText: /^illegalen$/ });
const seekers = (page: Page) => page.locator('mark[data-concept=asylum-seeker]');
const openCard = (page: Page) => page.locator('migralex-card:popover-open');

async function middleOf(selector: Locator) {
  await selector.scrollIntoViewIfNeeded();
  const box = await selector.boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

for (const lang of ['nl', 'fr'] satisfies Lang[]) {
  const texts = cardTextsFor(lang).card;

  test.describe(`a card in ${lang}`, () => {
    test.beforeEach(async ({ context, browserWithExtension }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await browserWithExtension
        .worker()
        .evaluate(
          (interfaceLanguage) => chrome.storage.local.set({ settings: { interfaceLanguage } }),
          lang,
        );
    });

    test('copies a better term, seen and heard', async ({ article }) => {
      await flags(article).hover();
      await card.opened(article, /^illegalen$/);
      const { texts: all, description } = await card.read(article);
      expect(all).toContain(texts.instead.warn);
      expect(description).toContain(texts.eyebrow.warn);
      await card.click(article, texts.copyOf('mensen zonder papieren'));
      await expect.poll(() => clipboard(article)).toBe('mensen zonder papieren');
      await expect
        .poll(async () => (await card.read(article)).status)
        .toBe(texts.copiedOf('mensen zonder papieren'));
      expect((await card.read(article)).texts).toContain(texts.copied);
    });

    test('copies the case, with its sentence and without the address', async ({ article }) => {
      await flags(article).hover();
      await card.click(article, texts.copyCase);
      await expect.poll(() => clipboard(article)).toContain('NL-01');
      const text = await clipboard(article);
      expect(text).toContain(
        'Volgens een raadslid werden vorige week illegalen opgepakt in de duinen',
      );
      expect(text).toContain('127.0.0.1');
      expect(text).toMatch(/Migralex \d+\.\d+/);
      expect(text).not.toContain('artikel.html');
      await expect.poll(async () => (await card.read(article)).status).toBe(texts.caseCopied);
    });

    test('leaves a flag out on this page, until it is taken back or loaded anew', async ({
      article,
      browserWithExtension,
    }) => {
      await flags(article).hover();
      await card.click(article, texts.notHere);
      await card.click(article, texts.notHereOn.page(''));
      await expect(flags(article)).toHaveCount(0);
      await expect
        .poll(async () => (await card.read(article)).status)
        .toBe(texts.dismissed.page('illegalen', ''));
      expect(await storedSettings(browserWithExtension)).not.toHaveProperty('dismissed');
      await card.click(article, texts.undo);
      await expect(flags(article)).toHaveCount(1);
      await card.click(article, texts.notHere);
      await card.click(article, texts.notHereOn.page(''));
      await expect(flags(article)).toHaveCount(0);
      await article.reload();
      await marked(article);
      await expect(flags(article)).toHaveCount(1);
    });

    for (const reach of ['site', 'everywhere'] as const) {
      test(`leaves a flag out for good: ${reach}, and takes it back`, async ({
        article,
        browserWithExtension,
      }) => {
        await flags(article).hover();
        await card.click(article, texts.notHere);
        await card.click(article, texts.notHereOn[reach]('127.0.0.1'));
        await expect(flags(article)).toHaveCount(0);
        const entry = { flag: 'NL-01', term: 'illegaal' };
        expect((await storedSettings(browserWithExtension)).dismissed).toEqual([
          reach === 'site' ? { ...entry, site: '127.0.0.1' } : entry,
        ]);
        await card.click(article, texts.undo);
        await expect(flags(article)).toHaveCount(1);
        expect(await storedSettings(browserWithExtension)).not.toHaveProperty('dismissed');
      });
    }

    test('is told that its concept is known: everywhere at once, and back', async ({
      article,
      context,
    }) => {
      const other = await context.newPage();
      await other.goto(article.url());
      await marked(other);
      await article.bringToFront();
      await seekers(article).first().hover();
      await card.opened(article, /asielzoeker/);
      await card.click(article, texts.know);
      await expect(seekers(article)).toHaveCount(0);
      await expect(seekers(other)).toHaveCount(0);
      expect((await card.read(article)).texts).toContain(texts.keptInOptions);
      await card.click(article, texts.undo);
      await expect(seekers(article)).not.toHaveCount(0);
      await expect(seekers(other)).not.toHaveCount(0);
    });

    test('leads to its concept in the glossary', async ({ article, context }) => {
      await seekers(article).first().hover();
      const opening = context.waitForEvent('page');
      await card.click(article, `${texts.more}: asielzoeker`);
      const glossary = await opening;
      await glossary.waitForURL(/glossary\.html#\/nl\/asylum-seeker/);
    });

    test('is used by keyboard alone', async ({ article, browserWithExtension }) => {
      await article.locator('a[href="#cijfers"]').focus();
      await command(browserWithExtension, article, 'next-flag');
      await card.opened(article, /^illegalen$/);
      expect(await article.evaluate(() => document.activeElement?.localName)).toBe('migralex-card');
      await card.tabTo(article, texts.copyOf('mensen zonder papieren'));
      await article.keyboard.press('Enter');
      await expect.poll(() => clipboard(article)).toBe('mensen zonder papieren');
      await card.tabTo(article, texts.notHere);
      await article.keyboard.press('Enter');
      await card.tabTo(article, texts.notHereOn.page(''));
      await article.keyboard.press('Enter');
      await expect(flags(article)).toHaveCount(0);
      // The focus is on the way back.
      await article.keyboard.press('Enter');
      await expect(flags(article)).toHaveCount(1);
      await article.keyboard.press('Escape');
      await expect(openCard(article)).toHaveCount(0);
      expect(await article.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
        '#cijfers',
      );
    });

    test('is used by touch alone', async ({ article }) => {
      await tapAt(article, await middleOf(flags(article)));
      await card.opened(article, /^illegalen$/);
      await card.tap(article, texts.copyOf('mensen zonder papieren'));
      await expect.poll(() => clipboard(article)).toBe('mensen zonder papieren');
      await card.tap(article, texts.notHere);
      await card.tap(article, texts.notHereOn.page(''));
      await expect(flags(article)).toHaveCount(0);
      await card.tap(article, texts.undo);
      await expect(flags(article)).toHaveCount(1);
      await tapAt(article, { x: 10, y: 10 });
      await expect(openCard(article)).toHaveCount(0);
      await tapAt(article, await middleOf(article.locator('a[href="#cijfers"]')));
      await article.waitForURL(/#cijfers$/);
      await expect(openCard(article)).toHaveCount(0);
    });
  });
}

test.describe('commands', () => {
  test('go from mark to mark and from flag to flag, round and round', async ({
    article,
    browserWithExtension,
  }) => {
    const names: string[] = [];
    for (let presses = 0; presses < 4; presses += 1) {
      await command(browserWithExtension, article, 'next-flag');
      await expect.poll(async () => (await card.read(article)).name).not.toBe(names.at(-1) ?? '');
      names.push((await card.read(article)).name);
    }
    expect(names).toEqual([
      'illegalen',
      'illegale migranten',
      'economische vluchtelingen',
      'illegalen',
    ]);
    await command(browserWithExtension, article, 'next-mark');
    await card.opened(article, /^illegale migranten$/);
  });

  test('enter a card that is open already', async ({ article, browserWithExtension }) => {
    await seekers(article).first().hover();
    await card.opened(article, /asielzoeker/);
    await command(browserWithExtension, article, 'next-mark');
    await expect
      .poll(() => article.evaluate(() => document.activeElement?.localName))
      .toBe('migralex-card');
    // The pointer may go where it likes now.
    await article.mouse.move(5, 5, { steps: 4 });
    await article.waitForTimeout(500);
    await expect(openCard(article)).toHaveCount(1);
    await article.keyboard.press('Escape');
    await expect(openCard(article)).toHaveCount(0);
  });

  test('hide everything on the page and bring it back, and no mark is a stop for Tab', async ({
    article,
    browserWithExtension,
  }) => {
    const html = await article.evaluate(() => document.body.innerHTML);
    const count = await article.locator('mark[data-concept]').count();
    expect(count).toBeGreaterThan(10);
    await expect(article.locator('mark[tabindex]')).toHaveCount(0);
    await command(browserWithExtension, article, 'toggle-marks');
    await expect(article.locator('mark[data-concept]')).toHaveCount(0);
    expect(await article.evaluate(() => CSS.highlights.size)).toBe(0);
    await command(browserWithExtension, article, 'toggle-marks');
    await expect(article.locator('mark[data-concept]')).toHaveCount(count);
    expect(await article.evaluate(() => document.body.innerHTML)).toBe(html);
  });
});

test.describe('nothing serious is wrong for assistive technology', () => {
  for (const [name, media] of [
    ['in light', { colorScheme: 'light' }],
    ['in dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const) {
    test(`${name}, on every kind of card and after every decision`, async ({
      controlPage,
      server,
    }) => {
      await controlPage.emulateMedia(media);
      await controlPage.goto(`${server.origin}/built/cards/index.html?lang=en`);
      const serious = async () => {
        const { violations } = await new AxeBuilder({ page: controlPage })
          .setLegacyMode(true)
          .include('main')
          .analyze();
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
      };
      await controlPage.waitForSelector('#flag .card');
      expect(await serious()).toEqual([]);
      await controlPage.locator('#flag .opener').click();
      await controlPage.locator('#quoted .opener').click();
      await controlPage.locator('#quoted .reaches .button').first().click();
      await controlPage.locator('#term .card-foot .link').first().click();
      await controlPage.locator('#flag .better .button').first().click();
      expect(await serious()).toEqual([]);
    });
  }

  test('and all can be hit with a finger', async ({ controlPage, server }) => {
    await controlPage.goto(`${server.origin}/built/cards/index.html?lang=de`);
    await controlPage.waitForSelector('#flag .card');
    await controlPage.locator('#flag .opener').click();
    const small = await controlPage.evaluate(() =>
      [...document.querySelectorAll('.card :is(button, summary)')]
        .filter((element) => element.checkVisibility())
        .map((element) => [element.textContent, element.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 24),
    );
    expect(small).toEqual([]);
  });
});
