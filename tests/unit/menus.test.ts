/** The menu of the browser: which titles it gets, and when. What its entries do is seen in a real browser. */
import { beforeEach, expect, test, vi } from 'vitest';
import { menuTextsFor } from '../../components/menu-locale.ts';
import { keepMenus } from '../../lib/app/menus.ts';
import { defaultSettings, type Settings } from '../../lib/app/settings-type.ts';
import type { Lang } from '../../lib/glossary/language.ts';

type Entry = { id: string; title: string; visible?: boolean; contexts: string[] };
type Listener = (...args: unknown[]) => unknown;

const fake = vi.hoisted(() => {
  const listeners = new Map<string, Listener>();
  const event = (name: string) => ({ addListener: (act: Listener) => listeners.set(name, act) });
  return { listeners, event, entries: new Map<string, Entry>(), url: '', settings: {} as Settings };
});

vi.mock('wxt/browser', () => ({
  browser: {
    contextMenus: {
      removeAll: async () => fake.entries.clear(),
      create: (entry: Entry) => {
        if (fake.entries.has(entry.id)) throw new Error(`There is "${entry.id}" already.`);
        fake.entries.set(entry.id, entry);
      },
      update: async (id: string, change: Partial<Entry>) => {
        Object.assign(fake.entries.get(id) ?? {}, change);
      },
      onClicked: fake.event('clicked'),
    },
    runtime: { onInstalled: fake.event('installed'), onStartup: fake.event('startup') },
    tabs: {
      query: async () => [{ id: 1, url: fake.url }],
      onActivated: fake.event('activated'),
      onUpdated: fake.event('updated'),
    },
    windows: { onFocusChanged: fake.event('focus') },
    storage: { local: { onChanged: fake.event('stored') } },
  },
}));
vi.mock('../../lib/app/settings-store.ts', () => ({
  loadSettings: async () => fake.settings,
  storeChange: async () => fake.settings,
}));

let lang: Lang = 'nl';
const happens = (name: string, ...args: unknown[]) => fake.listeners.get(name)?.(...args);
const entry = (id: string) => fake.entries.get(id);

beforeEach(() => {
  fake.entries.clear();
  fake.settings = defaultSettings;
  fake.url = 'https://krant.example/artikel';
  lang = 'nl';
  keepMenus(async () => menuTextsFor(lang));
});

test('on install the entries are made, in the language of the interface', async () => {
  await happens('installed');
  expect(entry('look-up')).toMatchObject({
    title: '‘%s’ opzoeken in Migralex',
    contexts: ['selection'],
  });
  expect(entry('site')).toMatchObject({
    title: 'Migralex uitzetten op krant.example',
    visible: true,
  });
});

test('two reasons at once make each entry once', async () => {
  await Promise.all([happens('installed'), happens('startup')]);
  expect([...fake.entries.keys()]).toEqual(['look-up', 'site']);
});

test('another language gives other titles at once', async () => {
  await happens('installed');
  lang = 'de';
  happens('stored', { settings: {} });
  await expect
    .poll(() => entry('look-up')?.title, { timeout: 10_000 })
    .toBe('„%s“ in Migralex nachschlagen');
});

test('the entry for the site follows the tab in front', async () => {
  await happens('installed');
  fake.settings = { ...defaultSettings, sitesOff: ['uit.example'] };
  fake.url = 'https://uit.example/';
  await happens('activated');
  expect(entry('site')?.title).toBe('Migralex aanzetten op uit.example');
  fake.url = 'about:blank';
  await happens('activated');
  expect(entry('site')?.visible).toBe(false);
});
