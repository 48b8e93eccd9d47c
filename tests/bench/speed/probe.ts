/** What a reader sees of a page that is being read: first marks, shifts of the layout, cards. */
import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { ExtensionBrowser } from '../../../scripts/chromium.ts';
import { untilRest, withTab } from './measure.ts';

/** Times are milliseconds since the document was complete (`DOMContentLoaded`). */
export interface Sight {
  /** First mark or highlight on the screen, at the frame that shows it. */
  readonly firstVisible: number | null;
  /** Last time that the number of marks and highlights grew. */
  readonly last: number | null;
  readonly marks: number;
  readonly shift: number;
  /** UTF-16 units of each question that the page asked, and when it was asked. */
  readonly questions: readonly { readonly length: number; readonly at: number }[];
  /** Whether more questions were asked after the first mark could be seen. */
  readonly isEarly: boolean;
}

interface Seen {
  origin: number;
  complete: number;
  first: number | null;
  last: number | null;
  marks: number;
  shift: number;
}

/** Runs in the page: looks at every frame, changes nothing. */
function watchSight(): void {
  const seen: Seen = {
    ...{ origin: performance.timeOrigin, complete: 0, first: null, last: null },
    ...{ marks: 0, shift: 0 },
  };
  Object.assign(globalThis, { migralexSeen: seen });
  addEventListener('DOMContentLoaded', () => {
    seen.complete = performance.now();
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as { value?: number }).value ?? 0;
  }).observe({ type: 'layout-shift', buffered: true });
  const isOnScreen = ({ top, bottom }: DOMRect) => bottom > 0 && top < innerHeight;
  const look = () => {
    const marks = document.querySelectorAll('mark[data-concept]');
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('migralex-'))
      .flatMap(([, highlight]) => [...highlight.keys()]);
    const count = marks.length + ranges.length;
    if (count > seen.marks) seen.last = performance.now();
    seen.marks = count;
    if (seen.first === null && count > 0) {
      const isVisible =
        [...marks].some((mark) => isOnScreen(mark.getBoundingClientRect())) ||
        ranges.some((range) => {
          const box = range.startContainer.parentElement?.getBoundingClientRect();
          return box && isOnScreen(box);
        });
      if (isVisible) seen.first = performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Opens a page in a browser with or without Migralex and looks on. */
export async function lookOn(
  { context, worker }: Pick<ExtensionBrowser, 'context'> & Partial<ExtensionBrowser>,
  address: string,
): Promise<Sight> {
  await worker?.().evaluate(() => {
    const store = globalThis as unknown as { asked?: { length: number; at: number }[] };
    const isNew = store.asked === undefined;
    store.asked = [];
    if (!isNew) return;
    chrome.runtime.onMessage.addListener(({ type, data }) => {
      if (type === 'readTexts')
        store.asked?.push({ length: data.texts.join('').length, at: Date.now() });
    });
  });
  return withTab(context, async (page) => {
    await page.addInitScript(watchSight);
    await page.goto(address);
    // The look at every frame is itself work: the page is never at rest, but its marks are.
    const seen = await untilStill(() =>
      page.evaluate(() => (globalThis as unknown as { migralexSeen: Seen }).migralexSeen),
    );
    const asked =
      (await worker?.().evaluate(
        () => (globalThis as unknown as { asked: { length: number; at: number }[] }).asked,
      )) ?? [];
    const start = seen.complete;
    const since = (time: number | null) => (time === null ? null : time - start);
    const questions = asked.map(({ length, at }) => ({ length, at: at - seen.origin - start }));
    const firstVisible = since(seen.first);
    return {
      ...{ firstVisible, last: since(seen.last), marks: seen.marks, shift: seen.shift, questions },
      isEarly: firstVisible !== null && questions.some(({ at }) => at > firstVisible),
    };
  });
}

/** Asks until no mark has come for two seconds. */
async function untilStill(ask: () => Promise<Seen>): Promise<Seen> {
  let last = await ask();
  for (let quiet = 0; quiet < 4; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = await ask();
    quiet = now.marks === last.marks ? quiet + 1 : 0;
    last = now;
  }
  return last;
}

interface Message {
  type: string;
  data: { texts: string[] };
}

declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: Message) => void): void } };
};

/** Milliseconds from the pointer's arrival on a mark until its card is open, the dwell included. */
export async function cardTime(
  { context }: ExtensionBrowser,
  address: string,
  isCold: boolean,
): Promise<number> {
  return withTab(context, async (page, session) => {
    await page.goto(address);
    await page.waitForSelector('mark[data-concept]');
    await untilRest(session);
    if (isCold) await stopWorkers(session);
    return page.evaluate(watchCard).then(async () => {
      await page.hover('mark[data-concept]');
      return (await page
        .waitForFunction(() => (globalThis as unknown as { cardTime?: number }).cardTime)
        .then((handle) => handle.jsonValue())) as number;
    });
  });
}

function watchCard(): void {
  let start = 0;
  addEventListener(
    'pointerover',
    ({ target }) => {
      if (target instanceof Element && target.closest('mark')) start ||= performance.now();
    },
    true,
  );
  const look = () => {
    if (document.querySelector('migralex-card:popover-open') && start > 0)
      Object.assign(globalThis, { cardTime: performance.now() - start });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Ends the background of the extension, as the browser does when it has been idle. */
export async function stopWorkers(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

/** Milliseconds for an answer about these texts, asked from a page of the extension. */
export async function answerTime(
  { context, id }: ExtensionBrowser,
  texts: readonly string[],
  isCold: boolean,
): Promise<number> {
  return withTab(context, async (page, session) => {
    await page.goto(`chrome-extension://${id}/options.html`);
    await ask(page, texts);
    if (isCold) await stopWorkers(session);
    return ask(page, texts);
  });
}

function ask(page: Page, texts: readonly string[]): Promise<number> {
  return page.evaluate(async (list) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Asking } }).chrome;
    const start = performance.now();
    await runtime.sendMessage({
      ...{ id: 1, type: 'readTexts', timestamp: Date.now() },
      data: {
        ...{ lang: 'en', texts: list, quoted: {} },
        ...{ languages: ['en'], levels: ['warn', 'check', 'info'] },
      },
    });
    return performance.now() - start;
  }, texts);
}

interface Asking {
  sendMessage(message: unknown): Promise<unknown>;
}

/** What a script left in an attribute of the root element. */
export async function leftBehind(
  context: BrowserContext,
  address: string,
  attribute: string,
  timeout: number,
): Promise<string> {
  return withTab(context, async (page) => {
    await page.goto(address, { waitUntil: 'commit' });
    const handle = await page.waitForFunction(
      (name) => document.documentElement?.dataset[name],
      attribute,
      { timeout, polling: 500 },
    );
    return String(await handle.jsonValue());
  });
}
