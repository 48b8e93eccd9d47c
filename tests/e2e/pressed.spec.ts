import { expect, marked, test } from './fixtures.ts';

test('a page that asks what was pressed hears the same as without the extension', async ({
  context,
  controlPage,
  server,
}) => {
  const page = await context.newPage();
  const heard: unknown[] = [];
  for (const tab of [page, controlPage]) {
    await tab.goto(`${server.origin}/pages/pressed.html`);
    if (tab === page) await marked(tab);
    for (const id of ['link', 'punt', 'kop']) {
      const { x, y } = await tab.evaluate(middleOfTerm, id);
      await tab.mouse.move(x, y);
      await tab.mouse.click(x, y);
    }
    const box = await tab.locator('#doel').boundingBox();
    for (const id of ['link', 'vak']) {
      const { x, y } = await tab.evaluate(middleOfTerm, id);
      await tab.mouse.move(x, y);
      await tab.mouse.down();
      await tab.mouse.move(x + 8, y + 8);
      await tab.mouse.move(x, (box?.y ?? 0) + 30, { steps: 6 });
      await tab.mouse.up();
    }
    await tab.waitForFunction(() => (window as unknown as Heard).dropped !== '');
    const { pressed, dropped } = await tab.evaluate(() => {
      const { pressed, dropped } = window as unknown as Heard;
      return { pressed, dropped };
    });
    heard.push({ pressed, dropped });
  }
  const [mine, control] = heard;
  expect((control as Heard).pressed).toEqual(
    expect.arrayContaining(['click a', 'click li', 'click summary', 'dragstart [draggable]']),
  );
  expect(mine).toEqual(control);
});

interface Heard {
  readonly pressed: string[];
  readonly dropped: string;
}

/** The middle of the word that is a term, in viewport pixels. */
function middleOfTerm(id: string): { x: number; y: number } {
  const element = document.getElementById(id);
  const walker = document.createTreeWalker(element ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const found = /vluchteling|migrant|asielzoeker/.exec(node.nodeValue ?? '');
    if (!found) continue;
    const range = document.createRange();
    range.setStart(node, found.index);
    range.setEnd(node, found.index + found[0].length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }
  throw new Error(`No term in #${id}.`);
}
