/** The reader's settings: one versioned record that is watched, never sent. Only changes are stored. */
import { storage } from 'wxt/utils/storage';
import { defaultSettings, parseSettings, type Settings } from './settings-record.ts';

export { defaultSettings, type Settings };

/** A record that could not be read, kept so that nothing is lost. */
export interface BrokenSettings {
  /** The record as JSON. */
  readonly text: string;
}

const stored = storage.defineItem<unknown>('local:settings', { version: 1 });
const broken = storage.defineItem<BrokenSettings>('local:settings-broken');

/** The settings now; defaults when the record cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await stored.getValue()) ?? defaultSettings;
}

/** Calls back on every change, from whichever window it comes, until the signal is aborted. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = stored.watch((record) => changed(parseSettings(record) ?? defaultSettings));
  signal.addEventListener('abort', stop);
}

/** Stores what differs from the defaults. */
export async function saveSettings(settings: Settings): Promise<void> {
  const changes = Object.entries(settings).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(defaultSettings[name as keyof Settings]),
  );
  await stored.setValue(Object.fromEntries(changes));
}

/** Puts a record that cannot be read aside and goes on with the defaults. */
export async function mendSettings(): Promise<void> {
  const record = await stored.getValue();
  if (parseSettings(record)) return;
  await broken.setValue({ text: JSON.stringify(record, null, 2) });
  await stored.removeValue({ removeMeta: true });
}

/** The record that was put aside, if there is one. */
export function brokenSettings(): Promise<BrokenSettings | null> {
  return broken.getValue();
}

/** Forgets the record that was put aside, once the reader has it. */
export function forgetBrokenSettings(): Promise<void> {
  return broken.removeValue();
}
