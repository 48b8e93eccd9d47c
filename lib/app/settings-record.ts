/** What the stored record of settings may hold, and its defaults. */
import * as v from 'valibot';
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

/**
 * Reads a stored record.
 * @returns `null` when it does not fit; nothing is guessed.
 */
export function parseSettings(record: unknown): Settings | null {
  if (record === null || record === undefined) return defaultSettings;
  const result = v.safeParse(changesSchema, record);
  if (!result.success || Array.isArray(record)) return null;
  const changes = Object.entries(result.output).filter(([, value]) => value !== undefined);
  return { ...defaultSettings, ...Object.fromEntries(changes) };
}
