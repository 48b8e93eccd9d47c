/**
 * The settings where they are kept: one versioned record that is watched, never sent. Only the
 * background writes it, one change after another, so that two windows cannot undo each other.
 */
import { storage } from 'wxt/utils/storage';
import { changeSettings, parseSettings, settingsRecord } from './settings-record.ts';
import { defaultSettings, type Settings, type SettingsChange } from './settings-type.ts';

/** A record that could not be read, kept so that nothing is lost. */
export interface BrokenSettings {
  /** The record as JSON. */
  readonly text: string;
}

const stored = storage.defineItem<unknown>('local:settings', { version: 1 });
const broken = storage.defineItem<BrokenSettings>('local:settings-broken');

/** Changes run one after another. */
let queue: Promise<unknown> = Promise.resolve();

/** The settings now; defaults when the record cannot be read. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await stored.getValue()) ?? defaultSettings;
}

/**
 * Changes the stored settings.
 * @returns The settings after the change.
 * @throws Error when the change does not fit; nothing is stored then.
 */
export function storeChange(change: SettingsChange): Promise<Settings> {
  const run = async () => {
    const next = changeSettings(await loadSettings(), change);
    await stored.setValue(settingsRecord(next));
    return next;
  };
  const done = queue.then(run, run);
  queue = done.catch(() => undefined);
  return done;
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
