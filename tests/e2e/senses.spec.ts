import type { Page } from '@playwright/test';
import { findCount } from '../acts/acts.ts';
import { expect, marked, test } from './fixtures.ts';

/** What assistive technology is told of a page: an indented line for each node that is not ignored. */
async function accessibleLines(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: { line: string; isText: boolean }[] = [];
  const visit = (id: string, depth: number) => {
    const node = byId.get(id);
    if (!node || node.role?.value === 'InlineTextBox') return;
    const children = node.childIds ?? [];
    if (node.ignored) {
      for (const child of children) visit(child, depth);
      return;
    }
    const role = String(node.role?.value);
    const name = String(node.name?.value ?? '');
    const last = lines.at(-1);
    const indent = ' '.repeat(depth);
    if (role === 'StaticText') {
      // One text may be told in several pieces: what is heard is the same.
      if (last?.isText && last.line.startsWith(`${indent}"`)) last.line += name;
      else lines.push({ line: `${indent}"${name}`, isText: true });
      return;
    }
    const facts = (node.properties ?? [])
      .filter(({ name: property }) => property !== 'url')
      .map(({ name: property, value }) => `${property}=${String(value.value)}`);
    lines.push({ line: `${indent}${role} ${name} ${facts.join(' ')}`, isText: false });
    for (const child of children) visit(child, depth + 1);
  };
  const [root] = nodes;
  if (root) visit(root.nodeId, 0);
  return lines.map(({ line }) => line);
}

test('assistive technology is told the same page', async ({ context, controlPage, server }) => {
  for (const name of ['acts', 'artikel']) {
    const told: string[][] = [];
    for (const page of [await context.newPage(), controlPage]) {
      await page.goto(`${server.origin}/pages/${name}.html`);
      if (page !== controlPage) await marked(page);
      told.push(await accessibleLines(page));
    }
    expect(told[1]?.join('\n')).toContain('vluchteling');
    expect(told[0]).toEqual(told[1]);
  }
});

test('find in page finds as much, also words that are marked in part', async ({
  context,
  controlPage,
  server,
}) => {
  const page = await context.newPage();
  for (const tab of [page, controlPage]) await tab.goto(`${server.origin}/pages/artikel.html`);
  await marked(page);
  const texts = [
    'illegalen',
    'een vluchteling',
    'illegale migranten',
    'vlucht',
    'als vluchteling erkend',
  ];
  for (const text of [...texts, 'grens', 'e', 'xenofobie.', 'telingen blij']) {
    const found = await page.evaluate(findCount, text);
    expect(found, text).toBe(await controlPage.evaluate(findCount, text));
    expect(found, text).toBeGreaterThan(0);
  }
});

/** How many pixels of two pictures differ by more than the edge of a letter that is set a hair aside. */
async function clearDifferences(page: Page, pictures: readonly Buffer[]): Promise<number> {
  const sources = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`);
  return page.evaluate(async (urls) => {
    const pixels: Uint8ClampedArray[] = [];
    for (const url of urls) {
      const image = await createImageBitmap(await (await fetch(url)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const data = canvas?.getImageData(0, 0, image.width, image.height).data;
      if (data) pixels.push(data);
    }
    const [mine, control] = pixels;
    if (!mine || mine.length !== control?.length) return Number.POSITIVE_INFINITY;
    let count = 0;
    for (let at = 0; at < mine.length; at += 4) {
      const far = [0, 1, 2].some(
        (c) => Math.abs((mine[at + c] ?? 0) - (control[at + c] ?? 0)) > 100,
      );
      if (far) count += 1;
    }
    return count;
  }, sources);
}

test('on paper nothing of ours is seen', async ({ context, controlPage, server }) => {
  const page = await context.newPage();
  for (const name of ['acts', 'artikel']) {
    const screen: Buffer[] = [];
    const paper: Buffer[] = [];
    for (const tab of [page, controlPage]) {
      await tab.goto(`${server.origin}/pages/${name}.html`);
      if (tab === page) await marked(tab);
      screen.push(await tab.screenshot({ fullPage: true }));
      await tab.emulateMedia({ media: 'print' });
      paper.push(await tab.screenshot({ fullPage: true }));
      await tab.emulateMedia({ media: null });
    }
    // A letter's edge may be drawn otherwise at the border of a mark; a line would be hundreds.
    expect(await clearDifferences(controlPage, paper), name).toBeLessThan(20);
    expect(await clearDifferences(controlPage, screen), name).toBeGreaterThan(100);
  }
});
