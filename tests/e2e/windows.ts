/** What the tests of our own windows share. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { messagesFor } from '../../components/locale.ts';
import type { ExtensionBrowser } from '../../scripts/chromium.ts';
import { tapAt } from './card.ts';
import { expect } from './fixtures.ts';

/** The two languages of the interface in which every flow is tried. */
export const spoken = ['nl', 'fr'] as const;
export type Spoken = (typeof spoken)[number];

export const says = messagesFor;

/** Puts settings where the extension keeps them. */
export async function store(
  browser: ExtensionBrowser,
  settings: Record<string, unknown>,
): Promise<void> {
  await browser
    .worker()
    .evaluate((record) => chrome.storage.local.set({ settings: record }), settings);
}

/** What the extension has kept. */
export async function stored(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  const all = await browser.worker().evaluate(() => chrome.storage.local.get('settings'));
  return (all.settings ?? {}) as Record<string, unknown>;
}

/** A finger on the middle of an element. */
export async function tap(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to tap on.');
  await tapAt(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
}

/** Ways in which a page may be shown. */
export const appearances = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** That the accessibility check finds nothing, and that nothing sticks out at the side. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang).toBe(0);
}

/** What of an element is too small for a finger, in px. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, a')]
      .filter((one) => one.checkVisibility() && !one.closest('.card p, .card dd'))
      .filter((one) => {
        // A label that belongs to a field can be tapped too.
        const label = one.id ? document.querySelector(`label[for="${one.id}"]`) : null;
        const heights = [one, label].map((part) => part?.getBoundingClientRect().height ?? 0);
        return Math.max(...heights) < 24;
      })
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

declare const chrome: {
  storage: {
    local: {
      set(items: Record<string, unknown>): Promise<void>;
      get(key: string): Promise<Record<string, unknown>>;
    };
  };
};
