import { loadGlossary } from '../../scripts/glossary.ts';
import { expect, problemsIn, test } from './fixtures.ts';

const glossary = loadGlossary('.');
const all = Object.keys(glossary.concepts);

test.describe('the list', () => {
  for (const [lang, title, subject] of [
    ['nl', 'Begrippenlijst', 'Personen en status'],
    ['fr', 'Glossaire', 'Personnes et statuts'],
  ] as const) {
    test(`has every concept by subject and by alphabet, in ${lang}`, async ({ openOwn }) => {
      const page = await openOwn(`glossary.html#/${lang}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      const listed = () =>
        page
          .locator('.list [data-concept]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('data-concept')));
      expect((await listed()).sort()).toEqual(all.toSorted());
      await expect(page.getByRole('heading', { name: subject })).toBeVisible();
      await page.goto(page.url().replace(/#.*/, `#/${lang}?by=alphabet`));
      await expect(page.getByRole('heading', { name: 'A', exact: true })).toBeVisible();
      expect((await listed()).sort()).toEqual(all.toSorted());
    });
  }

  test('begins in the language of definitions, else in that of the interface', async ({
    openOwn,
    choose,
  }) => {
    const own = await openOwn('glossary.html');
    await expect(own.getByRole('heading', { level: 1 })).toHaveText('Begrippenlijst');
    await choose({ interfaceLanguage: 'en', definitionLanguage: 'de' });
    const page = await openOwn('glossary.html#/-/refugee');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Flüchtling');
  });

  test('is narrowed to one subject', async ({ openOwn }) => {
    const page = await openOwn('glossary.html#/en');
    await page.getByRole('link', { name: 'Trafficking and smuggling' }).click();
    const crime = Object.values(glossary.concepts).filter(({ category }) => category === 'crime');
    await expect(page.locator('.list [data-concept]')).toHaveCount(crime.length);
    await page.reload();
    await expect(page.locator('.list [data-concept]')).toHaveCount(crime.length);
  });
});

test.describe('an entry', () => {
  test('is at its own address, takes the focus, and back leads to where the reader was', async ({
    openOwn,
  }) => {
    const page = await openOwn('glossary.html#/nl');
    const heading = page.getByRole('heading', { level: 1 });
    await page.getByRole('link', { name: 'terugkeerbesluit', exact: true }).click();
    await expect(heading).toHaveText('terugkeerbesluit');
    await expect(heading).toBeFocused();
    await expect(page).toHaveTitle(/^terugkeerbesluit/);
    await page.reload();
    await expect(heading).toHaveText('terugkeerbesluit');
    await page.goBack();
    await expect(heading).toHaveText('Begrippenlijst');
    const link = page.locator('.list [data-concept=return-decision]');
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await page.goForward();
    await expect(heading).toBeFocused();
    await expect(heading).toHaveText('terugkeerbesluit');
  });

  test('is the same concept in another language', async ({ openOwn }) => {
    const page = await openOwn('glossary.html#/nl/refugee');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('refugee');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { name: 'Not the same as' })).toBeVisible();
  });

  test('shows for every discouraged word what is better, why, and who says so', async ({
    openOwn,
  }) => {
    const page = await openOwn('glossary.html#/nl/irregular-migrant');
    const flags = glossary.concepts['irregular-migrant']?.nl?.terms.flatMap(
      ({ flags: own = [] }) => own,
    );
    for (const { because, instead } of flags ?? []) {
      await expect(page.getByText(because).first()).toBeVisible();
      for (const better of instead) {
        await expect(page.locator('.entry-instead b', { hasText: better }).first()).toBeVisible();
      }
    }
    await expect(page.locator('.entry-flag a[href^=http]').first()).toBeVisible();
  });

  test('that there is not says so and leads to the list', async ({ openOwn }) => {
    const page = await openOwn('glossary.html#/en/no-such-thing');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/not in the glossary/);
    await page.locator('.reading').getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  });
});

test('a pair stands side by side, below one another where it is narrow', async ({ openOwn }) => {
  const page = await openOwn('glossary.html#/fr/refugee');
  await page.setViewportSize({ width: 1280, height: 900 });
  const asylum = glossary.concepts['asylum-seeker']?.fr?.terms[0]?.term ?? '';
  await page.getByRole('link', { name: new RegExp(`Côte à côte.*${asylum}`) }).click();
  const difference = glossary.concepts.refugee?.fr?.differences?.['asylum-seeker'] ?? '-';
  await expect(page.getByText(difference)).toBeVisible();
  const boxes = async () =>
    Promise.all((await page.locator('.column').all()).map((column) => column.boundingBox()));
  const [left, right] = await boxes();
  expect(left?.y).toBe(right?.y);
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  // Line for line: what the law says begins at the same height.
  const laws = await page.locator('.column h3', { hasText: 'En droit' }).all();
  const tops = await Promise.all(laws.map(async (law) => (await law.boundingBox())?.y));
  expect(tops).toHaveLength(2);
  expect(tops[0]).toBe(tops[1]);
  await page.setViewportSize({ width: 320, height: 700 });
  const [above, below] = await boxes();
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test.describe('looking up', () => {
  test('by keyboard alone: a word, Enter, and the way back', async ({ openOwn }) => {
    const page = await openOwn('glossary.html#/nl');
    const box = page.getByRole('combobox');
    for (let stop = 0; stop < 8 && !(await box.evaluate((it) => it === document.activeElement)); )
      await page.keyboard.press('Tab').then(() => (stop += 1));
    await page.keyboard.type('asielzoeker');
    await expect(page.getByRole('option').first()).toContainText('asielzoeker');
    await expect(page).toHaveURL(/q=asielzoeker/);
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('asielzoeker');
    await expect(heading).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'asielzoeker' }).first()).not.toBeFocused();
    await page.goBack();
    await expect(box).toHaveValue('asielzoeker');
  });

  test('a search is an address of its own, in English too', async ({ openOwn, choose }) => {
    await choose({ interfaceLanguage: 'en' });
    const page = await openOwn('glossary.html#/-?q=illegalen');
    await expect(page.getByRole('combobox')).toHaveValue('illegalen');
    await page.getByRole('option').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('irregular migrant');
  });
});

test.describe('figures', () => {
  test('a series and its table say the same', async ({ openOwn }) => {
    const page = await openOwn('glossary.html#/en/remittances');
    const figures = page.locator('figure:has(.dot)');
    await expect(figures).not.toHaveCount(0);
    for (const figure of await figures.all()) {
      const numbers = await figure.locator('td.number').allTextContents();
      await expect(figure.locator('.dot')).toHaveCount(numbers.length);
      const values = await figure.locator('.value').allTextContents();
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) {
        expect(numbers.some((number) => number.startsWith(value))).toBe(true);
      }
      // The higher the number, the higher the dot, in proportion from the line of zero.
      const heights = await figure.locator('svg').evaluate((svg) => {
        const zero = Number(svg.querySelector('.base')?.getAttribute('y1'));
        return [...svg.querySelectorAll('.dot')].map(
          (dot) => zero - Number(dot.getAttribute('cy')),
        );
      });
      const amounts = numbers.map((number) => Number.parseFloat(number.replace(/[^\d.]/g, '')));
      heights.forEach((height, at) => {
        const share = (amounts[at] ?? 0) / (amounts[0] ?? 1);
        expect(height / (heights[0] ?? 1)).toBeCloseTo(share, 1);
      });
    }
  });

  test('a ranked list and its table say the same, from a true zero', async ({ openOwn }) => {
    const page = await openOwn('glossary.html#/en/host-country');
    const figures = page.locator('figure:has(svg), .figure-list:has(svg)');
    // A chart is drawn once its room has been measured.
    await expect(figures).not.toHaveCount(0);
    let bars = 0;
    for (const figure of await figures.all()) {
      const table = figure.locator('table').first();
      const numbers = await table.locator('td.number').allTextContents();
      const svg = figure.locator('svg').first();
      const marks = await svg.locator('.dot, .bar').count();
      expect(marks).toBe(await table.locator('tbody tr').count());
      for (const value of await svg.locator('.value').allTextContents()) {
        expect(numbers.some((number) => number.startsWith(value))).toBe(true);
      }
      const widths = await svg
        .locator('.bar')
        .evaluateAll((rects) => rects.map((rect) => Number(rect.getAttribute('width'))));
      const values = numbers.map((number) => Number.parseFloat(number.replace(/[^\d.]/g, '')));
      if (numbers.every((number) => /million/.test(number)) && widths.length > 1) {
        bars += 1;
        widths.forEach((width, at) => {
          expect(width / (widths[0] ?? 1)).toBeCloseTo((values[at] ?? 0) / (values[0] ?? 1), 1);
        });
      }
    }
    expect(bars).toBeGreaterThan(0);
  });

  test('then and now: the numbers of 2010 stand beside those of today', async ({ openOwn }) => {
    const page = await openOwn('glossary.html#/nl/migrant');
    const figure = page.locator('figure', { hasText: 'migranten' }).first();
    await figure.getByText('Toon de getallen').first().click();
    await expect(figure.getByRole('row', { name: /2010.*214/ })).toBeVisible();
    await expect(figure.getByRole('row', { name: /2024.*304/ })).toBeVisible();
  });

  test('are drawn anew for the room that there is, and stay inside it', async ({ openOwn }) => {
    const page = await openOwn('glossary.html#/de/remittances');
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() =>
          page.locator('.chart').evaluateAll((charts) =>
            charts.every((chart) => {
              const svg = chart.querySelector('svg');
              const drawn = svg?.viewBox.baseVal.width ?? 0;
              const outer = chart.getBoundingClientRect();
              const texts = [...chart.querySelectorAll('text')];
              const isInside = texts.every((text) => {
                const { left, right } = text.getBoundingClientRect();
                return left >= outer.left - 4 && right <= outer.right + 8;
              });
              return Math.abs(drawn - outer.width) <= 1 && isInside;
            }),
          ),
        )
        .toBe(true);
    }
  });
});

test('on paper: no controls, the numbers unfolded, the addresses of sources', async ({
  openOwn,
}) => {
  const page = await openOwn('glossary.html#/nl/refugee');
  const folded = page.locator('details').first();
  await expect(folded).not.toHaveAttribute('open');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const control of await page.locator('button, nav, input, summary, .beside').all()) {
    await expect(control).toBeHidden();
  }
  await expect(page.locator('figure table').first()).toBeVisible();
  await expect(page.locator('.bibliography .address').first()).toBeVisible();
  expect(
    await page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.body).backgroundColor,
    ]),
  ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(folded).not.toHaveAttribute('open');
});

test('on paper, what was looked up is there without the box', async ({ openOwn }) => {
  const page = await openOwn('glossary.html#/nl?q=vluchteling');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox')).toBeHidden();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('a card of a page leads to its entry in a new tab', async ({
  article,
  browserWithExtension,
  context,
}) => {
  const opened = context.waitForEvent('page');
  await article.bringToFront();
  await browserWithExtension.worker().evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    const message = {
      id: 1,
      type: 'openGlossary',
      timestamp: 0,
      data: { lang: 'nl', concept: 'refugee' },
    };
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: (text: object) => void chrome.runtime.sendMessage(text),
      args: [message],
    });
  }, article.url());
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('vluchteling');
});

for (const path of [
  '#/nl?in=persons',
  '#/en?in=crime&by=alphabet',
  '#/de/refugee',
  '#/fr/refugee/migrant',
  '#/nl?q=vlucht',
]) {
  test(`axe finds nothing at ${path}, in light, dark and forced colours`, async ({ openOwn }) => {
    test.slow();
    const page = await openOwn(`glossary.html${path}`);
    await page.locator('.glossary').waitFor();
    expect(await problemsIn(page)).toEqual([]);
  });
}

declare const chrome: {
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: (text: object) => void;
      args: object[];
    }): Promise<unknown>;
  };
};
