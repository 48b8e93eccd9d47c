/** Documents that are no pages: nothing is done to them, and nobody hears of an error. */
import { expect, test } from './fixtures.ts';

const others = ['bericht.xml', 'tekening.svg', 'bericht.json', 'bericht.txt', 'schrijven.html'];

for (const name of others) {
  test(`${name} is left as it is`, async ({ context, controlPage, server }) => {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const texts: string[] = [];
    for (const one of [page, controlPage]) {
      await one.goto(`${server.origin}/pages/odd/${name}`);
      if (one === page) await quietly(server.origin);
      texts.push(
        await one.evaluate(() => new XMLSerializer().serializeToString(document.documentElement)),
      );
    }
    expect(texts[0]).toBe(texts[1]);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(errors).toEqual([]);

    /** Waits until a page that was opened later is marked: by then this one would be too. */
    async function quietly(origin: string): Promise<void> {
      const later = await context.newPage();
      await later.goto(`${origin}/pages/living/frame.html`);
      await later.waitForSelector('mark');
      await later.close();
    }
  });
}

test('the viewer of a PDF and the source of a page are left alone', async ({ context, server }) => {
  for (const address of ['/pages/odd/bericht.pdf', '/pages/living/frame.html']) {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const prefix = address.endsWith('.pdf') ? '' : 'view-source:';
    await page.goto(`${prefix}${server.origin}${address}`);
    await page.waitForTimeout(1000);
    expect(await page.locator('mark').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  }
});

test('a page in quirks mode is read, and so are the frames of a frameset', async ({
  context,
  server,
}) => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/pages/odd/oud.html`);
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await expect(page.locator('mark')).toHaveText(['illegalen', 'asielzoeker']);
  await page.goto(`${server.origin}/pages/odd/kader.html`);
  const words = () => page.frameLocator('frame').first().locator('mark').allTextContents();
  await expect.poll(words).toEqual(['illegalen', 'asielzoeker']);
  expect(await page.locator('mark').count()).toBe(0);
});
