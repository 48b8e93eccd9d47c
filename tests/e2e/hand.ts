/** The reader's hand in Chromium. */
import type { Page } from '@playwright/test';
import type { Writer } from '../acts/writing.ts';

export function handOf(page: Page): Writer {
  return {
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    move: (x, y) => page.mouse.move(x, y),
    down: () => page.mouse.down(),
    up: () => page.mouse.up(),
    click: (x, y, clickCount) => page.mouse.click(x, y, { clickCount }),
    async press(...keys) {
      const last = keys.at(-1) ?? '';
      for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
      if (last === 'click') {
        await page.mouse.down();
        await page.mouse.up();
      } else await page.keyboard.press(last);
      for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    async compose(texts, during) {
      const session = await page.context().newCDPSession(page);
      for (const text of texts) {
        const { length } = text;
        await session.send('Input.imeSetComposition', {
          text,
          selectionStart: length,
          selectionEnd: length,
        });
      }
      await during();
      await session.send('Input.insertText', { text: texts.at(-1) ?? '' });
      await session.detach();
    },
  };
}
