import { glossary } from 'virtual:glossary';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { interfaceLanguage } from '../components/interface-language.ts';
import { menuTextsFor } from '../components/menu-locale.ts';
import { countFlags, forgetFlags } from '../lib/app/badge.ts';
import { listenToCommands } from '../lib/app/commands.ts';
import { detectLanguage } from '../lib/app/detect.ts';
import { dressFrame } from '../lib/app/looks.ts';
import { keepMenus } from '../lib/app/menus.ts';
import { onMessage } from '../lib/app/messages.ts';
import { openGlossary, openWelcome } from '../lib/app/pages.ts';
import { loadSettings, mendSettings, storeChange } from '../lib/app/settings-store.ts';
import { injectCard, serveOpenTabs, startReading, webHost } from '../lib/app/tabs.ts';
import { insteadOf, makeCard } from '../lib/match/card.ts';
import { createLookup, type Lookup } from '../lib/match/lookup.ts';
import { groupTexts } from '../lib/match/report-texts.ts';
import { createTextReader } from '../lib/match/texts.ts';

/** Remembers what it has learned of words; all of it can be learned again. */
const texts = createTextReader((lang) => glossary.index[lang], detectLanguage);

/** Made when somebody first looks something up. */
let preparedLookup: Lookup | undefined;
function lookup(): Lookup {
  preparedLookup ??= createLookup(glossary);
  return preparedLookup;
}

/** What stands outside our own windows, in the language of the interface. */
async function menuTexts() {
  const settings = await loadSettings();
  return menuTextsFor(interfaceLanguage(settings.interfaceLanguage, navigator.languages));
}

/** Holds nothing that cannot be rebuilt: the browser may end it at any moment. */
export default defineBackground(() => {
  onMessage('readTexts', ({ data }) => texts.read(data));
  onMessage('card', ({ data }) => makeCard(glossary, data));
  onMessage('lookup', ({ data: { query, preferred, ...options } }) =>
    lookup().find(query, preferred, options),
  );
  onMessage('groupTexts', ({ data: { groups, definitions } }) =>
    groupTexts(glossary, groups, definitions),
  );
  onMessage('betterTerms', ({ data }) => data.map((request) => insteadOf(glossary, request)));
  onMessage('startReading', async ({ sender }): Promise<true> => {
    await startReading(sender.tab?.id, sender.frameId);
    return true;
  });
  onMessage('loadCard', ({ sender }) => injectCard(sender.tab?.id, sender.frameId));
  onMessage('dress', ({ data, sender }) => dressFrame(sender.tab?.id, sender.frameId, data));
  onMessage('settings', loadSettings);
  onMessage('changeSettings', ({ data }) => storeChange(data));
  onMessage('siteOfTab', ({ sender }) => webHost(sender.tab?.url));
  onMessage('flagCount', async ({ data, sender: { tab, frameId = 0 } }) => {
    if (tab?.id === undefined) return;
    await countFlags({ tabId: tab.id, frameId, count: data }, (await menuTexts()).flags);
  });
  onMessage('openGlossary', ({ data, sender }) => openGlossary(data, sender.tab?.id));
  listenToCommands();
  keepMenus(async () => {
    const { lookUp, switchOff, switchOn } = await menuTexts();
    return { lookUp, switchOff, switchOn };
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await mendSettings();
    if (reason === 'install') await openWelcome();
    await serveOpenTabs();
  });
  browser.runtime.onStartup.addListener(mendSettings);
  browser.tabs.onRemoved.addListener(forgetFlags);
  // A reader has let the extension read a site: pages of it that are open are served at once.
  browser.permissions.onAdded.addListener(serveOpenTabs);
});
