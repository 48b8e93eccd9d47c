/** The card on a page as its reader meets it. Its root is closed: it is found as assistive technology finds it. */
import type { CDPSession, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../scripts/chromium.ts';
import { expect } from './fixtures.ts';

declare const chrome: {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  commands: { onCommand: { dispatch(name: string, tab: object): void } };
  storage: { local: { get(key: string): Promise<{ settings?: Record<string, unknown> }> } };
};

interface Control {
  readonly name: string;
  readonly role: string;
  readonly isFocused: boolean;
  readonly backendNodeId: number;
}

async function withDevtools<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

function isModal({ name, value }: { name: string; value: { value?: unknown } }): boolean {
  return name === 'modal' && value.value === true;
}

/** What there is in the open card, in order: name and description of the dialog, and its controls. */
async function readCard(page: Page) {
  return withDevtools(page, async (session) => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    // A dialog of the page may be around it.
    const dialogs = nodes.filter(({ role }) => role?.value === 'dialog');
    const dialog = dialogs.find(({ properties }) => !properties?.some(isModal)) ?? dialogs.at(-1);
    const controls: Control[] = [];
    const status: string[] = [];
    const texts: string[] = [];
    const walk = (id: string, isStatus = false) => {
      const node = byId.get(id);
      if (!node) return;
      const role = String(node.role?.value ?? '');
      const name = String(node.name?.value ?? '');
      if (role === 'StaticText') (isStatus ? status : texts).push(name);
      if (['button', 'link', 'DisclosureTriangle'].includes(role) && node.backendDOMNodeId) {
        const isFocused = node.properties?.some((one) => one.name === 'focused' && one.value.value);
        controls.push({
          name,
          role,
          isFocused: isFocused ?? false,
          backendNodeId: node.backendDOMNodeId,
        });
      }
      for (const child of node.childIds ?? []) walk(child, isStatus || role === 'status');
    };
    if (dialog) walk(dialog.nodeId);
    return {
      isOpen: dialog !== undefined,
      name: String(dialog?.name?.value ?? ''),
      description: String(dialog?.description?.value ?? ''),
      controls,
      texts: texts.join(' '),
      status: status.join(' '),
    };
  });
}

/** Looks that are some frames apart. */
const stillness = { intervals: [50] };

export const card = {
  read: readCard,

  /** Waits until a card with this name is open. */
  async opened(page: Page, name: RegExp): Promise<void> {
    await page.waitForSelector('migralex-card:popover-open');
    await expect.poll(async () => (await readCard(page)).name).toMatch(name);
  },

  /** The middle of a control of the card, in viewport pixels, scrolled to. */
  async placeOf(page: Page, name: string | RegExp): Promise<{ x: number; y: number }> {
    let found: Control | undefined;
    await expect
      .poll(async () => {
        const { controls } = await readCard(page);
        found = controls.find((one) =>
          typeof name === 'string' ? one.name === name : name.test(one.name),
        );
        return found?.name;
      })
      .toBeDefined();
    return withDevtools(page, async (session) => {
      const { backendNodeId = 0 } = found ?? {};
      await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
      let place = { x: Number.NaN, y: Number.NaN };
      // What is drawn late makes the card larger, and it is placed anew.
      await expect
        .poll(async () => {
          const last = place;
          const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
          const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
          place = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
          return place.x === last.x && place.y === last.y;
        }, stillness)
        .toBe(true);
      return place;
    });
  },

  async click(page: Page, name: string | RegExp): Promise<void> {
    const { x, y } = await card.placeOf(page, name);
    // In one go: a pointer that is held up between the word and the card closes it.
    await page.mouse.click(x, y);
  },

  async tap(page: Page, name: string | RegExp): Promise<void> {
    await tapAt(page, await card.placeOf(page, name));
  },

  /** Goes to a control by the Tab key alone. */
  async tabTo(page: Page, name: string | RegExp): Promise<void> {
    for (let presses = 0; presses < 40; presses += 1) {
      const { controls } = await readCard(page);
      const focused = controls.find(({ isFocused }) => isFocused)?.name;
      if (
        focused !== undefined &&
        (typeof name === 'string' ? focused === name : name.test(focused))
      )
        return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to ${name}.`);
  },
};

/** A finger on the screen. */
export async function tapAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await withDevtools(page, async (session) => {
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    // In one go: a finger that is held up by a busy page presses long, which is no tap.
    await Promise.all([
      session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
      session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
    ]);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  });
}

/** What the keys of a command do; the keys themselves belong to the browser and cannot be pressed by a test. */
export async function command(browser: ExtensionBrowser, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await browser.worker().evaluate(
    async ([wanted, url]) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find((one) => one.url === url);
      if (tab) chrome.commands.onCommand.dispatch(wanted ?? '', tab);
    },
    [name, page.url()],
  );
}

export async function storedSettings(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  const { settings = {} } = await browser
    .worker()
    .evaluate(() => chrome.storage.local.get('settings'));
  return settings;
}

/** What is on the clipboard. */
export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
