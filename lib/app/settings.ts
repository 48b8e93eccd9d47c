/** The reader's settings: one versioned record that is watched, never sent. Only changes are stored. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Lang, languages } from '../glossary/language.ts';

/** What the reader has chosen, with defaults filled in. */
export interface Settings {
  /** Language of the extension's own texts; `browser` follows the browser. */
  readonly interfaceLanguage: Lang | 'browser';
  /** Languages in which pages are read. */
  readonly readingLanguages: readonly Lang[];
  readonly categoriesOff: readonly string[];
  readonly levels: Readonly<Record<'warn' | 'check' | 'info', boolean>>;
  /** Host names on which Migralex does nothing. */
  readonly sitesOff: readonly string[];
}

export const defaultSettings: Settings = {
  interfaceLanguage: 'browser',
  readingLanguages: [...languages],
  categoriesOff: [],
  levels: { warn: true, check: true, info: false },
  sitesOff: [],
};

const changesSchema = v.strictObject({
  interfaceLanguage: v.optional(v.picklist([...languages, 'browser'])),
  readingLanguages: v.optional(v.pipe(v.array(v.picklist(languages)), v.nonEmpty())),
  categoriesOff: v.optional(v.array(v.string())),
  levels: v.optional(v.strictObject({ warn: v.boolean(), check: v.boolean(), info: v.boolean() })),
  sitesOff: v.optional(v.array(v.string())),
});

/** A record that could not be read, kept so that nothing is lost. */
export interface BrokenSettings {
  /** The record as JSON. */
  readonly text: string;
}

const stored = storage.defineItem<unknown>('local:settings', { version: 1 });
const broken = storage.defineItem<BrokenSettings>('local:settings-broken');

/**
 * Reads a stored record.
 * @returns `null` when it does not fit; nothing is guessed.
 */
export function parseSettings(record: unknown): Settings | null {
  if (record === null || record === undefined) return defaultSettings;
  const result = v.safeParse(changesSchema, record);
  if (!result.success) return null;
  const changes = Object.entries(result.output).filter(([, value]) => value !== undefined);
  return { ...defaultSettings, ...Object.fromEntries(changes) };
}

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
