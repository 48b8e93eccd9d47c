import type { Page } from '@playwright/test';
import { cardText, expect, test } from './fixtures.ts';
import {
  appearances,
  expectAccessible,
  says,
  smallTargets,
  spoken,
  store,
  tap,
} from './windows.ts';

const field = (popup: Page) => popup.getByRole('combobox');
const hits = (popup: Page) => popup.getByRole('option');
const card = (popup: Page) => popup.locator('article.card');
/** Behind another tab no frames are made, and each click or tap waits for seconds; by now it knows its page. */
const inFront = (popup: Page) => popup.bringToFront();
const group = (popup: Page, term: string) =>
  popup.locator('li.group', { has: popup.locator('.group-term', { hasText: term }) }).first();

for (const lang of spoken) {
  const { search, report, popup: texts } = says(lang);

  test.describe(`the popup in ${lang}`, () => {
    test.beforeEach(({ context, browserWithExtension }) => {
      expect(context.pages().length).toBeGreaterThan(0);
      return store(browserWithExtension, { interfaceLanguage: lang });
    });

    test('is ready to type, in the language of the reader', async ({ article, openPopup }) => {
      const popup = await openPopup(article);
      await expect(field(popup)).toBeFocused();
      await expect(popup.locator('html')).toHaveAttribute('lang', lang);
      await expect(popup.getByLabel(search.label).first()).toBeVisible();
      await expect(popup.getByRole('switch')).toHaveAccessibleName(texts.onAt('127.0.0.1'));
    });

    for (const [query, marked, answer] of [
      ['asielzoeker', 'asielzoeker', /wacht/],
      ['asielz', 'asielz', /wacht/],
      ['illegalen', 'illegalen', /mensen zonder papieren/],
      ['illegale migranten', 'illegale migranten', /irreguliere migranten/],
      ['vluchtleing', 'vluchteling', /vervolging/],
      ['Flüchtling', 'Flüchtling', /Verfolgung|Konvention/],
      ['demandeur d’asile', 'asile', /protection|asile/],
    ] as const) {
      test(`"${query}" leads to its answer`, async ({ article, openPopup }) => {
        const popup = await openPopup(article);
        await field(popup).fill(query);
        await inFront(popup);
        await expect(hits(popup).first().locator('mark').last()).toHaveText(marked);
        await hits(popup).first().click();
        await expect(card(popup)).toContainText(answer);
      });
    }

    test('a discouraged word says what to write instead, a foreign one what it is called here', async ({
      article,
      openPopup,
    }) => {
      const popup = await openPopup(article);
      await field(popup).fill('illegalen');
      await expect(hits(popup).first()).toContainText(
        `${search.instead}\u00a0mensen zonder papieren`,
      );
      await field(popup).fill('asylum seeker');
      const own = lang === 'nl' ? 'asielzoeker' : 'demandeur d’asile';
      await expect(hits(popup).first()).toContainText(`=\u00a0${own}`);
    });

    test('a word that the glossary does not have gets a plain sentence', async ({
      article,
      openPopup,
    }) => {
      const popup = await openPopup(article);
      await field(popup).fill('xylofoonbouwer');
      await expect(popup.getByText(search.none('xylofoonbouwer'))).toBeVisible();
      await expect(field(popup)).toHaveAttribute('aria-expanded', 'false');
    });

    test('the look-up works by keyboard alone, and Escape goes back step by step', async ({
      article,
      openPopup,
    }) => {
      const popup = await openPopup(article);
      await expect(field(popup)).toBeFocused();
      await popup.keyboard.type('vluchteling');
      await expect(hits(popup).first()).toHaveAttribute('aria-selected', 'true');
      await expect(popup.locator('.search [role=status]')).toHaveText(/\d+ \S+/);
      await popup.keyboard.press('ArrowDown');
      const second = hits(popup).nth(1);
      await expect(second).toHaveAttribute('aria-selected', 'true');
      const id = await second.getAttribute('id');
      await expect(field(popup)).toHaveAttribute('aria-activedescendant', id ?? '');
      await popup.keyboard.press('ArrowUp');
      await popup.keyboard.press('Enter');
      await expect(card(popup).locator('h2')).toHaveText('vluchteling');
      await expect(popup.getByRole('button', { name: texts.back })).toBeFocused();
      await popup.keyboard.press('Escape');
      await expect(field(popup)).toBeFocused();
      await expect(field(popup)).toHaveValue('vluchteling');
      await popup.keyboard.press('Escape');
      await expect(field(popup)).toHaveValue('');
      const closed = popup.waitForEvent('close');
      // The window may be gone before the key is up again.
      await popup.keyboard.press('Escape').catch(() => undefined);
      await closed;
    });

    test('Enter that comes before the answer picks the first hit of it', async ({
      article,
      openPopup,
    }) => {
      const popup = await openPopup(article);
      await expect(field(popup)).toBeFocused();
      // In one go, so that no answer can come in between.
      await popup.evaluate(() => {
        const input = document.querySelector('input');
        if (!input) throw new Error('no field');
        input.value = 'naturalisatie';
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        requestAnimationFrame(() =>
          input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
        );
      });
      await expect(card(popup).locator('h2')).toHaveText('naturalisatie');
    });

    test('an answer that comes too late is not shown', async ({ article, openPopup }) => {
      const popup = await openPopup(article);
      await popup.addInitScript(() => {
        const { runtime } = chrome;
        const send = runtime.sendMessage.bind(runtime);
        // The first question is held back until the second has been answered.
        let release = () => {};
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        runtime.sendMessage = async (message: { data?: { query?: string } }, ...rest) => {
          if (message.data?.query === 'migrant') await held;
          const answer = await send(message, ...rest);
          if (message.data?.query === 'naturalisatie') setTimeout(release, 100);
          if (message.data?.query === 'migrant') document.body.dataset.late = 'yes';
          return answer;
        };
      });
      await article.bringToFront();
      await popup.reload();
      await field(popup).fill('migrant');
      await field(popup).fill('naturalisatie');
      await expect(hits(popup).first()).toContainText('naturalisatie');
      await expect(popup.locator('body')).toHaveAttribute('data-late', 'yes');
      await expect(hits(popup).first()).toContainText('naturalisatie');
    });

    test('the report counts, shows the sentence, and goes to each place', async ({
      article,
      openPopup,
    }) => {
      const popup = await openPopup(article);
      await expect(popup.locator('li.group').first()).toHaveAttribute('data-verdict', 'flag');
      await expect(popup.locator('.section-head')).toContainText(report.count.flag(3));
      const flag = group(popup, 'illegalen');
      await expect(flag).toContainText(`${report.instead} mensen zonder papieren`);
      await expect(flag.locator('.group-sentence b')).toHaveText('illegalen');
      await expect(flag.locator('.group-sentence')).toContainText('werden vorige week illegalen');

      const term = group(popup, 'asielzoeker');
      await expect(term.locator('.group-count')).toHaveText(report.times(2));
      await term.getByRole('button', { name: report.next('asielzoeker') }).click();
      await expect(term.locator('.group-count')).toHaveText(report.placeOf(1, 2));
      await term.getByRole('button', { name: report.next('asielzoeker') }).click();
      await expect(term.locator('.group-count')).toHaveText(report.placeOf(2, 2));
      await expect(term.locator('.group-sentence')).toContainText('wacht op een beslissing');
      await term.getByRole('button', { name: report.previous('asielzoeker') }).click();
      await expect(term.locator('.group-sentence')).toContainText('De helft is asielzoeker');

      await group(popup, 'xenofobie').locator('.group-main').click();
      await article.bringToFront();
      await expect(article.locator('mark[data-concept=xenophobia]')).toBeInViewport();
      expect(await cardText(article)).toContain('xenofobie');
    });

    test('the report is walked by the arrows and explains a term', async ({
      article,
      openPopup,
    }) => {
      const popup = await openPopup(article);
      await expect(popup.locator('li.group').first()).toBeVisible();
      const mains = popup.locator('.group-main');
      // One stop for the whole list: the switch, the field, the list.
      await field(popup).focus();
      await popup.keyboard.press('Tab');
      await expect(mains.first()).toBeFocused();
      await expect(popup.getByText(report.keys)).toBeInViewport({ ratio: 1 });
      await popup.keyboard.press('ArrowDown');
      await expect(mains.nth(1)).toBeFocused();
      await popup.keyboard.press('End');
      await expect(mains.last()).toBeFocused();
      await popup.keyboard.press('Home');
      const twice = group(popup, 'asielzoeker');
      await twice.locator('.group-main').focus();
      await popup.keyboard.press('ArrowRight');
      await popup.keyboard.press('ArrowRight');
      await expect(twice.locator('.group-count')).toHaveText(report.placeOf(2, 2));
      await popup.keyboard.press('ArrowLeft');
      await expect(twice.locator('.group-count')).toHaveText(report.placeOf(1, 2));
      const explain = twice.getByRole('button', { name: report.explain });
      await explain.focus();
      await popup.keyboard.press('Enter');
      await expect(card(popup).locator('h2')).toHaveText('asielzoeker');
      await popup.keyboard.press('Escape');
      await expect(explain).toBeFocused();
    });

    test('the report keeps up with a page that goes on', async ({ article, openPopup }) => {
      const popup = await openPopup(article);
      await expect(popup.locator('li.group').first()).toBeVisible();
      await article.evaluate(() => {
        const later = document.createElement('p');
        later.textContent = 'Later sprak de minister over een pushback op zee.';
        document.querySelector('article')?.append(later);
      });
      await expect(group(popup, 'pushback')).toContainText('pushback op zee');
    });

    test('the site is switched off and on again, under either rule', async ({
      article,
      openPopup,
      browserWithExtension,
    }) => {
      const popup = await openPopup(article);
      await popup.getByRole('switch').click();
      await expect(article.locator('mark[data-concept]')).toHaveCount(0);
      await expect(popup.getByText(texts.off('127.0.0.1'))).toBeVisible();
      await popup.getByRole('button', { name: texts.switchOn }).click();
      await expect(article.locator('mark[data-concept]')).not.toHaveCount(0);
      await expect(popup.locator('li.group').first()).toBeVisible();
      await store(browserWithExtension, { interfaceLanguage: lang, siteRule: 'listed' });
      await expect(popup.getByText(texts.notListed('127.0.0.1'))).toBeVisible();
      await popup.getByRole('switch').click();
      await expect(popup.locator('li.group').first()).toBeVisible();
      await expect(article.locator('mark[data-concept]')).not.toHaveCount(0);
    });

    test('a language that is switched off is named and switched on', async ({
      article,
      openPopup,
      browserWithExtension,
    }) => {
      await store(browserWithExtension, { interfaceLanguage: lang, readingLanguages: ['fr'] });
      await expect(article.locator('mark[data-concept]')).toHaveCount(0);
      const popup = await openPopup(article);
      await expect(popup.getByText(texts.languageOff.nl)).toBeVisible();
      await popup.getByRole('button', { name: texts.languageOn }).click();
      await expect(popup.locator('li.group').first()).toBeVisible();
    });

    test('a page that shows nothing for now is reported all the same', async ({
      article,
      openPopup,
      browserWithExtension,
    }) => {
      await store(browserWithExtension, { interfaceLanguage: lang, density: 'key' });
      const popup = await openPopup(article);
      await expect(group(popup, 'xenofobie')).toBeVisible();
    });

    test('definitions come in the language that was chosen', async ({
      article,
      openPopup,
      browserWithExtension,
    }) => {
      await store(browserWithExtension, { interfaceLanguage: lang, definitionLanguage: 'de' });
      const popup = await openPopup(article);
      await expect(group(popup, 'xenofobie').locator('.group-text')).toHaveAttribute('lang', 'de');
      await field(popup).fill('refugee');
      await expect(hits(popup).first().locator('small')).toHaveAttribute('lang', 'de');
      await popup.keyboard.press('Enter');
      await expect(card(popup).locator('.lead')).toHaveAttribute('lang', 'de');
    });

    test('works by touch on a small screen', async ({ article, openPopup }) => {
      const popup = await openPopup(article);
      await popup.setViewportSize({ width: 320, height: 480 });
      await expect(popup.locator('li.group').first()).toBeVisible();
      await inFront(popup);
      expect(await smallTargets(popup)).toEqual([]);
      const term = group(popup, 'asielzoeker');
      await tap(popup, term.getByRole('button', { name: report.next('asielzoeker') }));
      await expect(term.locator('.group-count')).toHaveText(report.placeOf(1, 2));
      await tap(popup, term.getByRole('button', { name: report.explain }));
      await expect(card(popup).locator('h2')).toHaveText('asielzoeker');
      await tap(popup, popup.getByRole('button', { name: texts.back }));
      await field(popup).fill('migrant');
      await tap(popup, hits(popup).first());
      await expect(card(popup).locator('h2')).toHaveText('migrant');
      await expectAccessible(popup);
    });

    test('what looks are there pass the accessibility check', async ({ article, openPopup }) => {
      const popup = await openPopup(article);
      await expect(popup.locator('li.group').first()).toBeVisible();
      await inFront(popup);
      for (const appearance of Object.values(appearances)) {
        await popup.emulateMedia(appearance);
        await field(popup).fill('');
        await expect(popup.locator('li.group').first()).toBeVisible();
        await expectAccessible(popup);
        await field(popup).fill('illegale');
        await expect(hits(popup).first()).toBeVisible();
        await expectAccessible(popup);
        await popup.keyboard.press('Enter');
        await expect(card(popup)).toBeVisible();
        await expectAccessible(popup);
        await popup.keyboard.press('Escape');
      }
    });
  });
}

declare const chrome: {
  runtime: { sendMessage(message: object, ...rest: unknown[]): Promise<unknown> };
};
