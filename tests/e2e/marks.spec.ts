import type { Page } from '@playwright/test';
import type { Settings } from '../../lib/app/settings-type.ts';
import { card, command } from './card.ts';
import { expect, markCount, marked, test } from './fixtures.ts';

declare const chrome: {
  storage: { local: { set(items: Record<string, unknown>): Promise<void> } };
};

interface Context {
  readonly browserWithExtension: { worker(): { evaluate<T>(f: (a: T) => unknown, a: T): unknown } };
}

/** The settings change while the page is open, as from another window. */
async function choose(
  { browserWithExtension }: Context,
  settings: Partial<Settings>,
): Promise<void> {
  await browserWithExtension
    .worker()
    .evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
}

const bodyOf = (page: Page) => page.evaluate(() => document.body.innerHTML);
const highlighted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
const flagMark = (page: Page) =>
  page.locator('mark[data-verdict=flag]', { hasText: /^illegalen$/ });
const decoration = (page: Page) =>
  flagMark(page).evaluate((mark) => {
    const { textDecorationThickness: line, backgroundColor: ground } = getComputedStyle(mark);
    return { line, ground };
  });

test.describe('density', () => {
  test('first: each concept once an article, and the badge still knows of all flags', async ({
    article,
    browserWithExtension,
  }) => {
    const all = await markCount(article);
    await choose({ browserWithExtension }, { density: 'first' });
    await expect.poll(() => markCount(article)).toBeLessThan(all);
    const concepts = await article
      .locator('article mark[data-concept]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-concept')));
    expect(new Set(concepts).size).toBe(concepts.length);
    await expect(flagMark(article)).toHaveCount(1);
    await choose({ browserWithExtension }, {});
    await expect.poll(() => markCount(article)).toBe(all);
  });

  test('flags only', async ({ article, browserWithExtension }) => {
    await choose({ browserWithExtension }, { density: 'flags' });
    await expect(article.locator('mark:not([data-verdict=flag])')).toHaveCount(0);
    await expect(flagMark(article)).toHaveCount(1);
  });

  test('none until Control is held alone; the page is untouched all the while', async ({
    context,
    server,
    browserWithExtension,
  }) => {
    await choose({ browserWithExtension }, { density: 'key' });
    const page = await context.newPage();
    await page.goto(`${server.origin}/pages/artikel.html`);
    const html = await bodyOf(page);
    await expect
      .poll(async () => {
        await page.keyboard.down('Control');
        await page.waitForTimeout(500);
        const count = await highlighted(page);
        await page.keyboard.up('Control');
        return count;
      })
      .toBeGreaterThan(15);
    await expect.poll(() => highlighted(page)).toBe(0);
    expect(await bodyOf(page)).toBe(html);

    // On the way to another key it does nothing, and a card opens while it is held.
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.waitForTimeout(600);
    expect(await highlighted(page)).toBe(0);
    await page.keyboard.up('Control');
    await page.keyboard.down('Control');
    await expect.poll(() => highlighted(page)).toBeGreaterThan(15);
    const box = await page.evaluate(() => {
      const [range] = CSS.highlights.get('migralex-flag')?.values() ?? [];
      const live = document.createRange();
      live.setStart(range?.startContainer ?? document, range?.startOffset ?? 0);
      live.setEnd(range?.endContainer ?? document, range?.endOffset ?? 0);
      return live.getBoundingClientRect().toJSON();
    });
    await page.mouse.move(box.x + 10, box.y + box.height / 2);
    await card.opened(page, /^illegalen$/);
    await page.keyboard.up('Control');
    await expect.poll(() => highlighted(page)).toBe(0);
  });

  test('what is not shown can be gone to by keyboard', async ({
    article,
    browserWithExtension,
  }) => {
    await choose({ browserWithExtension }, { density: 'key' });
    await expect.poll(() => markCount(article)).toBe(0);
    await command(browserWithExtension, article, 'next-flag');
    await card.opened(article, /^illegalen$/);
  });
});

test.describe('looks', () => {
  test('come and go at once, and nothing of them stands in the page or moves it', async ({
    article,
    browserWithExtension,
  }) => {
    const html = await bodyOf(article);
    const size = () => article.evaluate(() => document.documentElement.scrollHeight);
    const height = await size();
    expect(await decoration(article)).toEqual({ line: '1.5px', ground: 'rgba(0, 0, 0, 0)' });
    await choose({ browserWithExtension }, { look: 'strong' });
    await expect
      .poll(() => decoration(article))
      .toEqual({ line: '2.5px', ground: 'rgba(0, 0, 0, 0)' });
    await choose({ browserWithExtension }, { look: 'tint' });
    await expect.poll(async () => (await decoration(article)).ground).not.toBe('rgba(0, 0, 0, 0)');
    expect((await decoration(article)).line).toBe('1.5px');
    expect(await bodyOf(article)).toBe(html);
    expect(await size()).toBe(height);
    expect(await article.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await choose({ browserWithExtension }, {});
    await expect
      .poll(() => decoration(article))
      .toEqual({ line: '1.5px', ground: 'rgba(0, 0, 0, 0)' });
  });

  test('are there from the start when the page comes after the choice', async ({
    context,
    server,
    browserWithExtension,
  }) => {
    await choose({ browserWithExtension }, { look: 'strong' });
    const page = await context.newPage();
    await page.goto(`${server.origin}/pages/artikel.html`);
    await marked(page);
    await expect.poll(async () => (await decoration(page)).line).toBe('2.5px');
  });

  for (const [name, paper, ink] of [
    ['white', '#ffffff', '#000000'],
    ['dark', '#121212', '#e8e8e8'],
    ['black', '#000000', '#ffffff'],
    ['cream, in grey', '#fbf7ef', '#555555'],
  ] as const) {
    test(`have a contrast of 3 : 1 on ${name}`, async ({ article }) => {
      await article.addStyleTag({
        content: `html, body { background: ${paper} !important; color: ${ink} !important }`,
      });
      const ratios = await article.evaluate((ground) => {
        const canvas = document.createElement('canvas').getContext('2d', {
          willReadFrequently: true,
        });
        const luminance = (colours: readonly string[]) => {
          for (const colour of colours) {
            if (!canvas) continue;
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
          }
          const [r = 0, g = 0, b = 0] = [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].map(
            (value) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4),
          );
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        return ['term', 'flag', 'info'].map((verdict) => {
          const mark = document.querySelector(`p mark[data-verdict=${verdict}]`);
          const line = mark ? getComputedStyle(mark).textDecorationColor : ground;
          const [a, b] = [luminance([ground]), luminance([ground, line])];
          return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        });
      }, paper);
      for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(3);
    });
  }

  test('are told apart without colour, in forced colours too', async ({ article }) => {
    for (const forcedColors of ['none', 'active'] as const) {
      await article.emulateMedia({ forcedColors });
      const lines = await article.evaluate(() =>
        ['term', 'flag', 'info'].map((verdict) => {
          const mark = document.querySelector(`p mark[data-verdict=${verdict}]`);
          if (!mark) return null;
          const { textDecorationStyle, textDecorationThickness } = getComputedStyle(mark);
          return `${textDecorationStyle} ${textDecorationThickness}`;
        }),
      );
      expect(new Set(lines).size).toBe(3);
      expect(lines).not.toContain(null);
    }
  });
});

test.describe('on paper', () => {
  const printed = (page: Page) =>
    flagMark(page).evaluate((mark) => [
      getComputedStyle(mark).textDecorationLine,
      getComputedStyle(mark, '::after').content,
    ]);

  test('there is nothing of us', async ({ article }) => {
    await article.emulateMedia({ media: 'print' });
    expect(await printed(article)).toEqual(['none', 'none']);
  });

  test('flags have their better terms behind them when the reader wants it', async ({
    article,
    browserWithExtension,
  }) => {
    await choose({ browserWithExtension }, { printNotes: true });
    await expect(flagMark(article)).toHaveAttribute('data-instead', /^mensen zonder papieren/);
    expect((await printed(article))[1]).toBe('none');
    await article.emulateMedia({ media: 'print' });
    await expect.poll(async () => (await printed(article))[0]).toBe('underline');
    expect((await printed(article))[1]).toMatch(/\[→.*attr\(data-instead\)|mensen zonder papieren/);
    await article.emulateMedia({ media: 'screen' });
    await choose({ browserWithExtension }, {});
    await expect(article.locator('[data-instead]')).toHaveCount(0);
  });
});
