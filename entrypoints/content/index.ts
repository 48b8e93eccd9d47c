import '../../components/marks/line.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isGone, sendMessage } from '../../lib/app/messages.ts';
import { askPatiently } from '../../lib/app/patience.ts';
import { loadSettings, watchSettings } from '../../lib/app/settings.ts';
import { isSiteOn, type Settings } from '../../lib/app/settings-type.ts';
import { newInstance } from '../../lib/page/instance.ts';
import { clearOrphans, watchLife } from '../../lib/page/orphans.ts';
import { watchScripted } from '../../lib/page/scripted.ts';
import { isReadable } from '../../lib/page/skip.ts';
import { answerPopup } from './answers.ts';
import { type PageSession, startSession } from './session.ts';

export default defineContentScript({
  // Put into a frame once there is something to read in it: see `begin.ts`.
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main() {
    // Not the lifetime that WXT offers: any page can end that one with a forged event.
    const lifetime = newInstance();
    if (!isReadable(document)) return;
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
      if (session) watchScripted(document);
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
  const first = await askPatiently(loadSettings, signal);
  if (first) apply(first);
}

/** The site that the reader sees in the address bar: a frame goes with the page that shows it. */
async function siteOfPage(): Promise<string> {
  if (window.top === window) return location.hostname;
  return (await sendMessage('siteOfTab').catch(() => null)) ?? location.hostname;
}
