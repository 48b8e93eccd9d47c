/** What the stored record of settings may hold, its defaults, and how it is changed. */
import * as v from 'valibot';
import { levels } from '../glossary/concept.ts';
import { languages } from '../glossary/language.ts';
import {
  type Dismissal,
  defaultSettings,
  densities,
  looks,
  readingAreas,
  type Settings,
  type SettingsChange,
  siteRules,
} from './settings-type.ts';

const texts = v.array(v.string());
const changesSchema = v.strictObject({
  interfaceLanguage: v.optional(v.picklist([...languages, 'browser'])),
  readingLanguages: v.optional(v.pipe(v.array(v.picklist(languages)), v.nonEmpty())),
  definitionLanguage: v.optional(v.picklist([...languages, 'page'])),
  categoriesOff: v.optional(texts),
  levels: v.optional(v.strictObject(v.entriesFromList(levels, v.boolean()))),
  density: v.optional(v.picklist(densities)),
  look: v.optional(v.picklist(looks)),
  printNotes: v.optional(v.boolean()),
  readingArea: v.optional(v.picklist(readingAreas)),
  siteRule: v.optional(v.picklist(siteRules)),
  sitesOff: v.optional(texts),
  sitesOn: v.optional(texts),
  editorSites: v.optional(texts),
  known: v.optional(texts),
  dismissed: v.optional(
    v.array(v.strictObject({ flag: v.string(), term: v.string(), site: v.optional(v.string()) })),
  ),
});

/** Why a record cannot be read. */
export interface RecordProblem {
  /** Where in the record, outermost name first. */
  readonly path: readonly (string | number)[];
  readonly kind: 'unknown' | 'text' | 'list' | 'filledList' | 'yesOrNo' | 'object' | 'oneOf';
  /** What may stand there, for `oneOf`. */
  readonly values: readonly string[];
  /** What stands there, as JSON; nothing where something is missing. */
  readonly found: string | undefined;
}

/** Reads a record, or says what is wrong with it: the first thing in the order of the record. */
export function readRecord(record: unknown): Settings | RecordProblem {
  if (record === null || record === undefined) return defaultSettings;
  if (Array.isArray(record)) return { path: [], kind: 'object', values: [], found: '[…]' };
  const result = v.safeParse(changesSchema, record);
  if (!result.success) return problemOf(result.issues[0]);
  const changes = Object.entries(result.output).filter(([, value]) => value !== undefined);
  return { ...defaultSettings, ...Object.fromEntries(changes) };
}

/** Whether a record could not be read. */
export function isProblem(read: Settings | RecordProblem): read is RecordProblem {
  return 'kind' in read;
}

/**
 * Reads a stored record.
 * @returns `null` when it does not fit; nothing is guessed.
 */
export function parseSettings(record: unknown): Settings | null {
  const read = readRecord(record);
  return isProblem(read) ? null : read;
}

const expectedKinds: Readonly<Record<string, RecordProblem['kind']>> = {
  picklist: 'oneOf',
  string: 'text',
  boolean: 'yesOrNo',
  array: 'list',
  non_empty: 'filledList',
  strict_object: 'object',
};

function problemOf({ path, type, expected, input }: v.BaseIssue<unknown>): RecordProblem {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  // A name that the schema does not have is "never" expected.
  const isUnknown = type === 'strict_object' && expected === 'never';
  const kind = isUnknown ? 'unknown' : (expectedKinds[type] ?? 'object');
  const values = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, value]) => value ?? '');
  return {
    path: keys,
    kind: kind === 'object' && values.length > 0 ? missingKind(values) : kind,
    values: kind === 'oneOf' ? values : [],
    found: isUnknown ? undefined : JSON.stringify(input),
  };
}

/** A name that is missing from a group of settings: what is there is the group. */
function missingKind(names: readonly string[]): RecordProblem['kind'] {
  return names.some((name) => (levels as readonly string[]).includes(name)) ? 'yesOrNo' : 'text';
}

/** What of the settings differs from the defaults: only that is stored. */
export function settingsRecord(settings: Settings): Partial<Settings> {
  const changes = Object.entries(settings).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(defaultSettings[name as keyof Settings]),
  );
  return Object.fromEntries(changes);
}

/**
 * The settings after a change. Lists keep their order, and no entry stands in them twice.
 * @throws Error when what would come out could not be read again.
 */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  const next = { ...(change.reset ? defaultSettings : settings), ...change.set };
  for (const name of ['sitesOff', 'sitesOn', 'editorSites', 'known'] as const) {
    next[name] = edited(next[name], change.add?.[name], change.remove?.[name]);
  }
  next.dismissed = edited<Dismissal>(
    next.dismissed,
    change.add?.dismissed,
    change.remove?.dismissed,
  );
  const readable = parseSettings(next);
  if (!readable) throw new Error('This change of the settings cannot be stored.');
  return readable;
}

function edited<T>(list: readonly T[], add: readonly T[] = [], remove: readonly T[] = []): T[] {
  const key = (entry: T) => JSON.stringify(entry, sortedKeys);
  const gone = new Set(remove.map(key));
  const kept = new Map([...list, ...add].map((entry) => [key(entry), entry]));
  return [...kept].flatMap(([name, entry]) => (gone.has(name) ? [] : [entry]));
}

/** Two entries with the same fields are the same, whichever field was written first. */
function sortedKeys(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
