import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadSettings, watchSettings } from '../../lib/app/settings.ts';
import { isSiteOn, type Settings } from '../../lib/app/settings-type.ts';
import { answerPopup } from './answers.ts';
import { type PageSession, startSession } from './session.ts';

/** Where an older instance of this script in the same page can be found and ended. */
const instanceKey = Symbol.for('migralex.instance');
type Instances = { [instanceKey]?: AbortController };

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    // Not the lifetime that WXT offers: any page can end that one with a forged event.
    const lifetime = new AbortController();
    const instances = globalThis as Instances;
    instances[instanceKey]?.abort();
    instances[instanceKey] = lifetime;

    let session: PageSession | null = null;
    let ending = new AbortController();
    const apply = (settings: Settings) => {
      if (lifetime.signal.aborted) return;
      if (!isSiteOn(settings, location.hostname)) {
        ending.abort();
        session = null;
      } else if (session) {
        session.apply(settings);
      } else {
        ending = new AbortController();
        session = startSession(settings, AbortSignal.any([lifetime.signal, ending.signal]), () =>
          lifetime.abort(),
        );
      }
    };
    answerPopup(() => session, lifetime.signal);
    watchSettings(apply, lifetime.signal);
    apply(await loadSettings());
  },
});
