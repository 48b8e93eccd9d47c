/** The reader's settings: what there is to choose. Types and defaults only, so that every page can carry it. */
import type { Level } from '../glossary/concept.ts';
import { type Lang, languages } from '../glossary/language.ts';
import { bareHost } from './site-name.ts';

/** What is marked: all terms, each concept once an article, flags only, or nothing until a key is held. */
export const densities = ['all', 'first', 'flags', 'key'] as const;
export type Density = (typeof densities)[number];

/** How a mark looks: a thin line, a stronger one, or a tint behind the word as well. */
export const looks = ['line', 'strong', 'tint'] as const;
export type Look = (typeof looks)[number];

/** Whether the whole page is read or only its article. */
export const readingAreas = ['page', 'article'] as const;
export type ReadingArea = (typeof readingAreas)[number];

/** Whether Migralex works on all sites but those switched off, or only on those switched on. */
export const siteRules = ['all', 'listed'] as const;
export type SiteRule = (typeof siteRules)[number];

/** A flag that the reader does not want to see again on a term: on one site, or anywhere. */
export interface Dismissal {
  /** Id of the flag. */
  readonly flag: string;
  readonly term: string;
  /** Host name; everywhere when it is not there. */
  readonly site?: string | undefined;
}

/** What the reader has chosen, with defaults filled in. */
export interface Settings {
  /** Language of the extension's own texts; `browser` follows the browser. */
  readonly interfaceLanguage: Lang | 'browser';
  /** Languages in which pages are read. */
  readonly readingLanguages: readonly Lang[];
  /** Language of definitions: that of the word on the page, or always the same. */
  readonly definitionLanguage: Lang | 'page';
  readonly categoriesOff: readonly string[];
  readonly levels: Readonly<Record<Level, boolean>>;
  readonly density: Density;
  readonly look: Look;
  /** Whether flags and their better terms are printed with the page. */
  readonly printNotes: boolean;
  readonly readingArea: ReadingArea;
  readonly siteRule: SiteRule;
  /** Host names on which Migralex does nothing. */
  readonly sitesOff: readonly string[];
  /** Host names on which Migralex works when `siteRule` is `listed`. */
  readonly sitesOn: readonly string[];
  /** Host names on which text that is being written is read too. */
  readonly editorSites: readonly string[];
  /** Concepts that the reader knows: their terms are not marked. */
  readonly known: readonly string[];
  readonly dismissed: readonly Dismissal[];
}

export const defaultSettings: Settings = {
  interfaceLanguage: 'browser',
  readingLanguages: [...languages],
  definitionLanguage: 'page',
  categoriesOff: [],
  levels: { warn: true, check: true, info: false },
  density: 'all',
  look: 'line',
  printNotes: false,
  readingArea: 'page',
  siteRule: 'all',
  sitesOff: [],
  sitesOn: [],
  editorSites: [],
  known: [],
  dismissed: [],
};

/** The lists of the settings, to which single entries are added and from which they are taken. */
export type SettingsLists = Pick<
  Settings,
  'sitesOff' | 'sitesOn' | 'editorSites' | 'known' | 'dismissed'
>;

/** A change of the settings. Two windows may change different entries of one list at a time. */
export interface SettingsChange {
  /** Begins from the defaults. */
  readonly reset?: true;
  readonly set?: Partial<Settings>;
  readonly add?: Partial<SettingsLists>;
  readonly remove?: Partial<SettingsLists>;
}

/** Whether two host names are of the same site: `www.` makes no difference. */
export function isSameSite(a: string, b: string): boolean {
  return bareHost(a) === bareHost(b);
}

/** Whether Migralex works on a site. @param host Host name of the page in the tab. */
export function isSiteOn(settings: Settings, host: string): boolean {
  const isListed = (list: readonly string[]) => list.some((site) => isSameSite(site, host));
  return settings.siteRule === 'all' ? !isListed(settings.sitesOff) : isListed(settings.sitesOn);
}

/** The change that switches Migralex on or off on a site, under either rule. */
export function siteSwitched(settings: Settings, host: string, on: boolean): SettingsChange {
  const list = settings.siteRule === 'all' ? 'sitesOff' : 'sitesOn';
  if ((list === 'sitesOn') === on) return { add: { [list]: [bareHost(host)] } };
  return { remove: { [list]: settings[list].filter((site) => isSameSite(site, host)) } };
}
