/** The settings as pages see them: asked from the background, which alone reads and writes the record. */
import { browser } from 'wxt/browser';
import { isGone, sendMessage } from './messages.ts';
import type { Settings, SettingsChange } from './settings-type.ts';

/** The name of the stored record. */
const recordName = 'settings';

/** The settings now. */
export function loadSettings(): Promise<Settings> {
  return sendMessage('settings');
}

/**
 * Changes the settings; everybody who watches them hears of it.
 * @returns The settings after the change.
 */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  return sendMessage('changeSettings', change);
}

/** Calls back on every change, from whichever window it comes, until the signal is aborted. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  let latest = 0;
  const listen = async (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local' || !(recordName in changes)) return;
    latest += 1;
    const asked = latest;
    // An extension that has just been removed does not answer; then there is nothing to change.
    const settings = await loadSettings().catch(() => null);
    if (settings && asked === latest && !signal.aborted) changed(settings);
  };
  const listener = (changes: Record<string, unknown>, area: string) => void listen(changes, area);
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!isGone()) browser.storage.onChanged.removeListener(listener);
  });
}

/**
 * The same for a window that has read the settings already: what changed between its reading and this
 * call is told too.
 */
export function followSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  let isTold = false;
  watchSettings((settings) => {
    isTold = true;
    changed(settings);
  }, signal);
  const tell = (settings: Settings) => {
    if (!isTold && !signal.aborted) changed(settings);
  };
  void loadSettings().then(tell, () => undefined);
}
