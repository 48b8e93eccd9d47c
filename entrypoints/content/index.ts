import '../../components/marks/line.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isGone, sendMessage } from '../../lib/app/messages.ts';
import { loadSettings, watchSettings } from '../../lib/app/settings.ts';
import { isSiteOn, type Settings } from '../../lib/app/settings-type.ts';
import { whenActivated, whenLargeEnough } from '../../lib/page/frame.ts';
import { clearOrphans, watchLife } from '../../lib/page/orphans.ts';
import { isReadable } from '../../lib/page/skip.ts';
import { answerPopup } from './answers.ts';
import { type PageSession, startSession } from './session.ts';

/** How long the background is waited for at most, in milliseconds. */
const longestWait = 8000;

/** Where an older instance of this script in the same page can be found and ended. */
const instanceKey = Symbol.for('migralex.instance');
type Instances = { [instanceKey]?: AbortController };

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    // Not the lifetime that WXT offers: any page can end that one with a forged event.
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const instances = globalThis as Instances;
    instances[instanceKey]?.abort();
    instances[instanceKey] = lifetime;
    if (!isReadable(document)) return;
    await whenActivated(document, signal);
    await whenLargeEnough(window, signal);
    clearOrphans(document);
    await live(lifetime);
  },
});

/** Reads the page as the settings say, until the extension is gone. */
async function live(lifetime: AbortController): Promise<void> {
  const { signal } = lifetime;
  const site = await siteOfPage();
  let session: PageSession | null = null;
  let ending = new AbortController();
  const apply = (settings: Settings) => {
    if (signal.aborted) return;
    if (!isSiteOn(settings, site)) {
      ending.abort();
      session = null;
    } else if (session) {
      session.apply(settings);
    } else {
      ending = new AbortController();
      const both = AbortSignal.any([signal, ending.signal]);
      const onOrphaned = () => lifetime.abort();
      session = startSession({ settings, signal: both, site, onOrphaned });
    }
  };
  const look = () => {
    if (isGone()) lifetime.abort();
    else session?.renew();
  };
  watchLife(document, signal, look);
  // A page that was kept for "back" has heard of nothing in the meantime.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      look();
      if (!signal.aborted) void loadSettings().then(apply, () => undefined);
    },
    { signal },
  );
  answerPopup(() => session, signal);
  watchSettings(apply, signal);
  const settings = await firstSettings(signal);
  if (settings) apply(settings);
}

/** Asks a background that may be waking up until it answers; `null` when the extension is gone. */
async function firstSettings(signal: AbortSignal): Promise<Settings | null> {
  for (let wait = 250; !signal.aborted && !isGone(); wait *= 2) {
    const settings = await loadSettings().catch(() => null);
    if (settings || wait > longestWait) return settings;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return null;
}

/** The site that the reader sees in the address bar: a frame goes with the page that shows it. */
async function siteOfPage(): Promise<string> {
  if (window.top === window) return location.hostname;
  return (await sendMessage('siteOfTab').catch(() => null)) ?? location.hostname;
}
