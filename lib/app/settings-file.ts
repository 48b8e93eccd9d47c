/** Settings as a file: what is chosen, and nothing else, so that it can be read and mended by hand. */
import { jsonFault, lineAndColumn } from './json-fault.ts';
import { isProblem, type RecordProblem, readRecord, settingsRecord } from './settings-record.ts';
import { defaultSettings, type Settings } from './settings-type.ts';
import { siteName } from './site-name.ts';

const format = 'migralex-settings';
const version = 1;

/** Settings never take more, in UTF-16 units. */
export const largestFile = 1_000_000;

/** Why a file cannot be read. */
export type FileProblem =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'otherFile' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'noJson'; readonly line: number; readonly column: number }
  | { readonly kind: 'record'; readonly problem: RecordProblem | SiteProblem };

/** A name in a list of sites that is none. */
export interface SiteProblem extends Omit<RecordProblem, 'kind'> {
  readonly kind: 'site';
}

/** The text of a file that holds these settings. @param day Today as YYYY-MM-DD. */
export function writeSettingsFile(settings: Settings, day: string): string {
  const file = { format, version, saved: day, settings: settingsRecord(settings) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads the text of a file of settings; a bare record, such as one that was put aside, will do. */
export function readSettingsFile(text: string): Settings | FileProblem {
  if (text.length > largestFile) return { kind: 'tooLarge' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { kind: 'noJson', ...lineAndColumn(text, jsonFault(text) ?? text.length) };
  }
  const record = recordIn(file);
  if (isFileProblem(record)) return record;
  const read = readRecord(record.settings);
  const problem = isProblem(read) ? read : wrongSite(read);
  if (problem) {
    const path = record.isBare ? problem.path : ['settings', ...problem.path];
    return { kind: 'record', problem: { ...problem, path } };
  }
  return read as Settings;
}

/** Whether a file could not be read. */
export function isFileProblem(read: object): read is FileProblem {
  return 'kind' in read;
}

function recordIn(file: unknown): { settings: unknown; isBare: boolean } | FileProblem {
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return { kind: 'otherFile' };
  const fields: Readonly<Record<string, unknown>> = { ...file };
  if (fields.format === format) {
    const isNewer = typeof fields.version === 'number' && fields.version > version;
    return isNewer ? { kind: 'newer' } : { settings: fields.settings, isBare: false };
  }
  const isRecord = Object.keys(fields).some((name) => name in defaultSettings);
  return isRecord ? { settings: file, isBare: true } : { kind: 'otherFile' };
}

function wrongSite(settings: Settings): SiteProblem | null {
  for (const list of ['sitesOff', 'sitesOn', 'editorSites'] as const) {
    const at = settings[list].findIndex((site) => siteName(site) === null);
    const found = JSON.stringify(settings[list][at]);
    if (at >= 0) return { path: [list, at], kind: 'site', values: [], found };
  }
  return null;
}
