/** Migralex in the menu of a page: look up what is selected, switch the site off or on. */
import { browser } from 'wxt/browser';
import { openGlossary } from './pages.ts';
import { loadSettings, storeChange } from './settings-store.ts';
import { isSiteOn, type Settings, siteSwitched } from './settings-type.ts';
import { webHost } from './tabs.ts';

/** Titles in the language of the interface. */
export interface MenuTitles {
  /** `%s` stands for the selected words; the browser fills it in. */
  readonly lookUp: string;
  readonly switchOff: (host: string) => string;
  readonly switchOn: (host: string) => string;
}

const ids = { lookUp: 'look-up', site: 'site' } as const;
/** The longest text that is looked up, in UTF-16 units: more is no word. */
const longest = 120;

/** What a press on an entry tells: the browser has more, this is what counts. */
export interface MenuClick {
  readonly menuItemId: string | number;
  readonly selectionText?: string | undefined;
}
export interface MenuTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** Entries are made and named one after another: two at once would make each twice. */
let queue: Promise<unknown> = Promise.resolve();

function inTurn(act: () => Promise<void>): Promise<void> {
  const done = queue.then(act, act);
  queue = done.catch(() => undefined);
  return done;
}

/** Makes the entries anew. The browser keeps them when it ends the background. */
async function makeMenus(titles: MenuTitles): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ids.lookUp,
    title: titles.lookUp,
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: ids.site,
    title: titles.switchOff('…'),
    contexts: ['page', 'action'],
    visible: false,
  });
  await nameSite(titles);
}

/** Lets the entry for the site say what a press would do on the page in front. */
async function nameSite(titles: MenuTitles): Promise<void> {
  const [[tab], settings] = await Promise.all([
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
    loadSettings(),
  ]);
  const host = webHost(tab?.url);
  const update =
    host === null ? { visible: false } : { visible: true, title: titleFor(titles, settings, host) };
  // Between removing and making anew there is no such entry; then it is named when it is made.
  await browser.contextMenus.update(ids.site, update).catch(() => undefined);
}

function titleFor(titles: MenuTitles, settings: Settings, host: string): string {
  return isSiteOn(settings, host) ? titles.switchOff(host) : titles.switchOn(host);
}

/** Does what an entry says. */
export async function chooseFromMenu(click: MenuClick, tab: MenuTab | undefined): Promise<void> {
  if (click.menuItemId === ids.lookUp) {
    const query = (click.selectionText ?? '').replace(/\s+/g, ' ').trim().slice(0, longest);
    await openGlossary({ query }, tab?.id);
  }
  const host = webHost(tab?.url);
  if (click.menuItemId === ids.site && host !== null) {
    const settings = await loadSettings();
    await storeChange(siteSwitched(settings, host, !isSiteOn(settings, host)));
  }
}

/** Keeps the titles true: of the site in front, in the language that the reader has chosen. */
export function keepMenus(titles: () => Promise<MenuTitles>): void {
  const rename = () => inTurn(async () => nameSite(await titles()));
  const remake = () => inTurn(async () => makeMenus(await titles()));
  browser.contextMenus.onClicked.addListener((click, tab) => void chooseFromMenu(click, tab));
  browser.runtime.onInstalled.addListener(remake);
  browser.runtime.onStartup.addListener(remake);
  browser.tabs.onActivated.addListener(rename);
  browser.tabs.onUpdated.addListener(
    (_id, { url }, { active }) => void (url && active && rename()),
  );
  browser.windows.onFocusChanged.addListener(rename);
  browser.storage.local.onChanged.addListener(
    (changes) => void ('settings' in changes && remake()),
  );
}
