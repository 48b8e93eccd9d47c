/** The reader's hand in Firefox. */
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import type { Writer } from '../acts/writing.ts';

export function handOf(page: Page): Writer {
  return {
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    move: (x, y) => page.mouse.move(x, y),
    down: () => page.mouse.down(),
    up: () => page.mouse.up(),
    click: (x, y, count) => page.mouse.click(x, y, { count }),
    async press(...keys) {
      const last = keys.at(-1) ?? '';
      const held = keys.slice(0, -1) as KeyInput[];
      for (const key of held) await page.keyboard.down(key);
      if (last === 'click') {
        await page.mouse.down();
        await page.mouse.up();
      } else await page.keyboard.press(last as KeyInput);
      for (const key of held.toReversed()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    async compose(texts, during) {
      const inWindow = await browserWindow(page.browser());
      await inWindow(`
        globalThis.input = Cc['@mozilla.org/text-input-processor;1']
          .createInstance(Ci.nsITextInputProcessor);
        if (!input.beginInputTransactionForTests(window)) throw new Error('No input method.');
        for (const text of ${JSON.stringify(texts)}) {
          input.setPendingCompositionString(text);
          input.appendClauseToPendingComposition(text.length, input.ATTR_RAW_CLAUSE);
          input.setCaretInPendingComposition(text.length);
          input.flushPendingComposition();
        }`);
      await during();
      await inWindow('input.commitComposition()');
      // The window tells the page, which is another process.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
    },
  };
}

/** What WebDriver BiDi is asked beyond what Puppeteer has calls for. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** Runs scripts in the window of Firefox itself, as its own input methods do. */
async function browserWindow(browser: Browser): Promise<(expression: string) => Promise<void>> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as Tree;
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  return async (expression) => {
    const target = { context: window?.context };
    const said = await connection.send('script.evaluate', {
      ...{ target, expression, awaitPromise: true },
    });
    const { type } = said.result as { type: string };
    if (type !== 'success') throw new Error(JSON.stringify(said.result));
  };
}
