import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, markCount, test } from './fixtures.ts';
import {
  appearances,
  expectAccessible,
  says,
  smallTargets,
  spoken,
  store,
  stored,
  tap,
} from './windows.ts';

/** A choice with everything that it is a part of. */
const question = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const notice = (page: Page) => page.locator('.saved');

async function chooseFile(page: Page, button: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({
    name: 'migralex.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

for (const lang of spoken) {
  const { options: texts } = says(lang);

  test.describe(`the options in ${lang}`, () => {
    test.beforeEach(({ context, browserWithExtension }) => {
      expect(context.pages().length).toBeGreaterThan(0);
      return store(browserWithExtension, { interfaceLanguage: lang });
    });

    test('speak the language of the reader, and another one at once', async ({ openOptions }) => {
      const page = await openOptions();
      await expect(page).toHaveTitle(`Migralex: ${texts.title}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await page.getByRole('radio', { name: 'Deutsch' }).first().check();
      await expect(page).toHaveTitle(`Migralex: ${says('de').options.title}`);
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      await expect(notice(page)).toHaveText(says('de').options.saved);
    });

    test('every choice is kept at once and holds in the open tab', async ({
      article,
      openOptions,
      browserWithExtension,
    }) => {
      const page = await openOptions();
      const before = await markCount(article);
      await page.getByRole('radio', { name: texts.densities.flags.label }).check();
      await expect.poll(() => markCount(article)).toBeLessThan(before);
      await page.getByRole('radio', { name: texts.densities.all.label, exact: true }).check();
      await expect.poll(() => markCount(article)).toBe(before);
      const subject = page.locator('.choice', { hasText: /asielzoeker|demandeur d’asile/ }).first();
      await subject.getByRole('checkbox').uncheck();
      await expect.poll(() => markCount(article)).toBeLessThan(before);
      await page.getByRole('checkbox', { name: texts.level.check.label }).uncheck();
      await page.getByRole('radio', { name: texts.looks.strong.label }).check();
      await page.getByRole('radio', { name: texts.readingAreas.article.label }).check();
      await page.getByRole('checkbox', { name: texts.printNotes.label }).check();
      await question(page, texts.definitionLanguage).getByRole('radio').last().check();
      await expect(notice(page)).toHaveText(texts.saved);
      expect(await stored(browserWithExtension)).toEqual({
        interfaceLanguage: lang,
        categoriesOff: ['persons'],
        levels: { warn: true, check: false, info: false },
        look: 'strong',
        readingArea: 'article',
        printNotes: true,
        definitionLanguage: 'de',
      });
    });

    test('the example shows what is chosen, with the marks of pages', async ({ openOptions }) => {
      const page = await openOptions();
      const marks = page.locator('.preview mark');
      await expect(marks).toHaveCount(4);
      const styleOf = (nth: number) =>
        marks.nth(nth).evaluate((mark) => {
          const { textDecorationStyle, textDecorationThickness, backgroundColor } =
            getComputedStyle(mark);
          return [textDecorationStyle, textDecorationThickness, backgroundColor];
        });
      expect(await styleOf(0)).toEqual(['dotted', '1.5px', 'rgba(0, 0, 0, 0)']);
      expect((await styleOf(1))[0]).toBe('wavy');
      await page.getByRole('radio', { name: texts.looks.strong.label }).check();
      await expect.poll(async () => (await styleOf(0))[1]).toBe('3px');
      await page.getByRole('radio', { name: texts.looks.tint.label }).check();
      await expect.poll(async () => (await styleOf(0))[2]).not.toBe('rgba(0, 0, 0, 0)');
      await page.getByRole('radio', { name: texts.densities.first.label }).check();
      await expect(marks).toHaveCount(2);
      await page.getByRole('radio', { name: texts.densities.key.label }).check();
      await expect(marks).toHaveCount(0);
      await expect(page.getByText(texts.previewEmpty)).toBeVisible();
      await page.getByRole('radio', { name: texts.densities.all.label, exact: true }).check();
      await question(page, texts.previewLanguage).getByRole('radio').nth(1).check();
      await expect(page.locator('.preview-text')).toHaveAttribute('lang', 'en');
      await expect(marks.first()).toHaveText('asylum seekers');
    });

    test('a site is added by its name, also from an address, and removed', async ({
      article,
      openOptions,
      browserWithExtension,
    }) => {
      const page = await openOptions();
      const off = question(page, texts.siteLists.sitesOff.label);
      await expect(off).toContainText(texts.siteLists.sitesOff.none);
      await off.getByRole('textbox').fill('een krant');
      await page.keyboard.press('Enter');
      await expect(off.getByRole('alert')).toHaveText(texts.siteWrong('een krant'));
      await expect(off.getByRole('textbox')).toHaveAccessibleDescription(
        texts.siteWrong('een krant'),
      );
      // Also in a low window, at whose edge the field is.
      const size = page.viewportSize();
      await page.setViewportSize({ width: 700, height: 240 });
      await off.getByRole('textbox').fill('geen site!!');
      await off.getByRole('textbox').evaluate((field) => field.scrollIntoView({ block: 'end' }));
      await page.keyboard.press('Enter');
      await expect(off.getByRole('alert')).toBeInViewport({ ratio: 1 });
      if (size) await page.setViewportSize(size);
      await off.getByRole('textbox').fill('http://127.0.0.1:80/pages/');
      await expect(off.getByRole('alert')).toHaveCount(0);
      await off.getByRole('button', { name: texts.siteAdd }).click();
      await expect(off.getByRole('listitem')).toHaveCount(1);
      await expect.poll(() => markCount(article)).toBe(0);
      await off.getByRole('textbox').fill('127.0.0.1');
      await page.keyboard.press('Enter');
      await expect(off.getByRole('alert')).toHaveText(texts.siteThere('127.0.0.1'));
      await off.getByRole('button', { name: `${texts.siteRemove} 127.0.0.1` }).click();
      await expect.poll(() => markCount(article)).toBeGreaterThan(0);

      await page.getByRole('radio', { name: texts.siteRules.listed.label }).check();
      await expect.poll(() => markCount(article)).toBe(0);
      const on = question(page, texts.siteLists.sitesOn.label);
      await on.getByRole('textbox').fill('127.0.0.1');
      await page.keyboard.press('Enter');
      await expect.poll(() => markCount(article)).toBeGreaterThan(0);
      const editors = question(page, texts.siteLists.editorSites.label);
      await editors.getByRole('textbox').fill('www.standaard.be');
      await page.keyboard.press('Enter');
      await expect(editors.getByRole('listitem')).toContainText(['standaard.be']);
      await expect
        .poll(() => stored(browserWithExtension))
        .toMatchObject({ sitesOn: ['127.0.0.1'], editorSites: ['standaard.be'] });
    });

    test('what was put away is shown in words and taken back, by keyboard', async ({
      openOptions,
      browserWithExtension,
    }) => {
      const onSite = { flag: 'NL-01', term: 'illegaal', site: 'standaard.be' };
      const everywhere = { flag: 'NL-02', term: 'illegale + persoon' };
      await store(browserWithExtension, {
        ...{ interfaceLanguage: lang, known: ['refugee', 'remittances'] },
        dismissed: [onSite, everywhere],
      });
      const page = await openOptions();
      const known = question(page, texts.known);
      await expect(known.getByRole('listitem')).toHaveCount(2);
      const name = lang === 'nl' ? 'vluchteling' : 'réfugié';
      await known.getByRole('button', { name: `${texts.knownBack} ${name}` }).focus();
      await page.keyboard.press('Enter');
      await expect(known.getByRole('listitem')).toHaveCount(1);
      await expect(known.locator('.take-back')).toBeFocused();
      const put = question(page, texts.dismissed);
      await expect(put.getByRole('listitem').first()).toContainText(
        `illegaal ${texts.dismissedOn('standaard.be')}`,
      );
      await expect(put.getByRole('listitem').first()).toContainText(
        `${texts.instead} mens zonder papieren`,
      );
      await expect(put.getByRole('listitem').last()).toContainText(texts.dismissedEverywhere);
      await put.getByRole('button').first().click();
      await expect(put.getByRole('listitem')).toHaveCount(1);
      expect(await stored(browserWithExtension)).toMatchObject({
        known: ['remittances'],
        dismissed: [everywhere],
      });
    });

    test('the keys are shown, and a button leads to where they are chosen', async ({
      context,
      openOptions,
    }) => {
      const page = await openOptions();
      const keys = question(page, texts.shortcuts);
      for (const command of Object.values(texts.shortcut)) {
        await expect(keys).toContainText(command);
      }
      await expect(keys.locator('kbd').first()).toHaveText(/Alt|⌥/);
      const opened = context.waitForEvent('page');
      await keys.getByRole('button', { name: texts.shortcutsChange }).click();
      await expect(await opened).toHaveURL('chrome://extensions/shortcuts');
    });

    test('settings go out as a file and come back, and that can be undone', async ({
      openOptions,
      browserWithExtension,
    }) => {
      const chosen = { interfaceLanguage: lang, density: 'first', known: ['refugee'] };
      await store(browserWithExtension, chosen);
      const page = await openOptions();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: texts.exportDo }).click();
      const path = await (await download).path();
      const file = readFileSync(path, 'utf8');
      expect(JSON.parse(file).settings).toEqual(chosen);
      await page.getByRole('radio', { name: texts.densities.flags.label }).check();
      await expect.poll(() => stored(browserWithExtension)).toMatchObject({ density: 'flags' });

      await chooseFile(page, texts.importDo, file);
      await expect(notice(page)).toContainText(texts.imported);
      expect(await stored(browserWithExtension)).toEqual(chosen);
      await page.getByRole('button', { name: texts.undo }).click();
      await expect(notice(page)).toContainText(texts.undone);
      expect(await stored(browserWithExtension)).toEqual({ ...chosen, density: 'flags' });
    });

    test('a bad file says what is wrong, where, and that nothing is lost', async ({
      openOptions,
      browserWithExtension,
    }) => {
      const chosen = { interfaceLanguage: lang, known: ['refugee'] };
      await store(browserWithExtension, chosen);
      const page = await openOptions();
      const { problem } = texts;
      for (const [text, expected] of [
        [
          '{"density": "veel"}',
          problem.value('density', '"veel"', problem.oneOf(['all', 'first', 'flags', 'key'])),
        ],
        ['{"density": first}', problem.noJson(1, 13)],
        ['{"name": "x"}', problem.otherFile],
        ['{"known": ["a"], "colour": 1}', problem.unknown('colour')],
      ] as const) {
        await chooseFile(page, texts.importDo, text);
        await expect(page.locator('.file-problem')).toHaveText(`${expected} ${problem.unchanged}`);
      }
      expect(await stored(browserWithExtension)).toEqual(chosen);
      await chooseFile(page, texts.importDo, '{"density": "key"}');
      await expect(page.locator('.file-problem')).toHaveCount(0);
    });

    test('a reset asks first, says what it costs, and can be undone', async ({
      openOptions,
      browserWithExtension,
    }) => {
      const chosen = {
        ...{ interfaceLanguage: lang, density: 'first', known: ['refugee'] },
        sitesOff: ['standaard.be'],
      };
      await store(browserWithExtension, chosen);
      const page = await openOptions();
      await page.getByRole('button', { name: texts.reset }).click();
      const { losses } = texts;
      await expect(page.getByRole('alertdialog')).toContainText(
        texts.resetAsk([losses.choices(2), losses.sites(1), losses.known(1)]),
      );
      await expect(page.getByRole('button', { name: texts.resetNot })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alertdialog')).toHaveCount(0);
      await expect(page.getByRole('button', { name: texts.reset })).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => stored(browserWithExtension)).toEqual({});
      // From here on in the language of the browser.
      await expect(notice(page)).toContainText(texts.resetDone);
      await page.locator('.saved button').click();
      await expect.poll(() => stored(browserWithExtension)).toEqual(chosen);
    });

    test('a setting is found by what stands in it', async ({ openOptions }) => {
      const page = await openOptions();
      await page.getByRole('searchbox', { name: texts.filter }).fill(texts.printNotes.label);
      await expect(page.locator('.choices:visible')).toHaveCount(1);
      await expect(page.locator('.part:visible')).toHaveCount(1);
      await expect(page.locator('.filter [role=status]')).toHaveText(texts.filterFound(1));
      await page.keyboard.type('qqq');
      await expect(page.getByText(texts.filterNone(`${texts.printNotes.label}qqq`))).toBeVisible();
      await expect(page.locator('.preview')).toBeHidden();
      await page.keyboard.press('Escape');
      await expect(page.locator('.part:visible')).toHaveCount(7);
    });

    test('two windows do not undo each other', async ({ openOptions, browserWithExtension }) => {
      const [one, two] = [await openOptions(), await openOptions()];
      await one.getByRole('radio', { name: texts.looks.tint.label }).check();
      await expect(two.getByRole('radio', { name: texts.looks.tint.label })).toBeChecked();
      await two.getByRole('radio', { name: texts.densities.first.label }).check();
      await expect(one.getByRole('radio', { name: texts.densities.first.label })).toBeChecked();
      expect(await stored(browserWithExtension)).toMatchObject({ look: 'tint', density: 'first' });
    });

    test('all of it is reached and worked by keyboard alone', async ({
      openOptions,
      browserWithExtension,
    }) => {
      const page = await openOptions();
      // The page scrolls at once, and not while it is looked at.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1200, height: 800 });
      await page.getByRole('radio', { name: texts.densities.all.label, exact: true }).focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => stored(browserWithExtension)).toMatchObject({ density: 'first' });
      // Every stop can be seen: nothing that has the focus lies under what floats.
      await page.getByRole('searchbox').focus();
      const hidden: string[] = [];
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return 'end';
          const { left, top, width, height } = element.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          const there = document.elementFromPoint(x, y);
          const isSeen = there !== null && (element.contains(there) || there.contains(element));
          return isSeen || !there?.closest('.preview, .saved')
            ? ''
            : element.outerHTML.slice(0, 90);
        });
        if (covered === 'end') break;
        if (covered) hidden.push(covered);
      }
      expect(hidden).toEqual([]);
    });

    test('works by touch on a small screen', async ({ openOptions, browserWithExtension }) => {
      const page = await openOptions();
      await page.setViewportSize({ width: 320, height: 560 });
      expect(await smallTargets(page)).toEqual([]);
      await tap(page, page.getByText(texts.densities.first.label, { exact: true }));
      await tap(page, page.getByText(texts.level.info.label, { exact: true }));
      await expect
        .poll(() => stored(browserWithExtension))
        .toMatchObject({ density: 'first', levels: { warn: true, check: true, info: true } });
      await expectAccessible(page);
    });

    test('what looks are there pass the accessibility check', async ({
      openOptions,
      browserWithExtension,
    }) => {
      await store(browserWithExtension, {
        ...{ interfaceLanguage: lang, look: 'tint', known: ['refugee'], sitesOff: ['a.be'] },
        dismissed: [{ flag: 'NL-01', term: 'illegaal' }],
      });
      const page = await openOptions();
      for (const appearance of Object.values(appearances)) {
        await page.emulateMedia(appearance);
        await question(page, texts.siteLists.sitesOff.label).getByRole('textbox').fill('x');
        await page.keyboard.press('Enter');
        await chooseFile(page, texts.importDo, '{"density": "veel"}');
        await page.getByRole('button', { name: texts.reset }).click();
        await expect(page.getByRole('alertdialog')).toBeVisible();
        await expectAccessible(page);
        await page.getByRole('button', { name: texts.resetNot }).click();
      }
    });
  });
}
