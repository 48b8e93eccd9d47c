import type { Density, Look, ReadingArea, SiteRule } from '../../lib/app/settings-type.ts';
import type { Level } from '../../lib/glossary/concept.ts';

/** A choice and one sentence on what it does. */
export interface ChoiceText {
  readonly label: string;
  readonly effect: string;
}

/** The parts of the options page, in their order. */
export const optionsParts = [
  'languages',
  'marks',
  'look',
  'sites',
  'put-away',
  'keys',
  'file',
] as const;
export type OptionsPart = (typeof optionsParts)[number];

/** A list of sites. */
export interface SiteListText {
  readonly label: string;
  readonly none: string;
}

/** What is wrong with a file of settings. */
export interface FileProblemMessages {
  readonly tooLarge: (kilobytes: number) => string;
  readonly noJson: (line: number, column: number) => string;
  readonly otherFile: string;
  readonly newer: string;
  readonly unknown: (path: string) => string;
  /** What stands at a place of the file, and what belongs there. */
  readonly value: (path: string, found: string, expected: string) => string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly expected: Readonly<
    Record<'text' | 'list' | 'yesOrNo' | 'object' | 'filledList' | 'site', string>
  >;
  /** What stands where something is missing. */
  readonly nothing: string;
  /** Stands behind each of them: nothing is lost, and what to do. */
  readonly unchanged: string;
}

/** The options page. */
export interface OptionsMessages {
  readonly title: string;
  readonly saved: string;
  readonly contents: string;
  readonly filter: string;
  readonly filterFound: (count: number) => string;
  readonly filterNone: (query: string) => string;
  readonly parts: Readonly<Record<OptionsPart, string>>;

  readonly interfaceLanguage: string;
  readonly interfaceLanguageHint: string;
  readonly browserLanguage: string;
  readonly readingLanguages: string;
  readonly readingLanguagesHint: string;
  readonly definitionLanguage: string;
  readonly definitionLanguageHint: string;
  readonly pageLanguage: string;

  readonly density: string;
  readonly densities: Readonly<Record<Density, ChoiceText>>;
  readonly levels: string;
  readonly levelsHint: string;
  readonly level: Readonly<Record<Level, ChoiceText>>;
  readonly categories: string;
  readonly categoriesHint: string;
  /** How many concepts a category holds, and three of them. */
  readonly category: (count: number, examples: readonly string[]) => string;
  readonly readingArea: string;
  readonly readingAreas: Readonly<Record<ReadingArea, ChoiceText>>;

  readonly look: string;
  readonly looks: Readonly<Record<Look, ChoiceText>>;
  readonly preview: string;
  readonly previewLanguage: string;
  /** Under a preview in which nothing is marked. */
  readonly previewEmpty: string;
  readonly paper: string;
  readonly printNotes: ChoiceText;

  readonly siteRule: string;
  readonly siteRules: Readonly<Record<SiteRule, ChoiceText>>;
  readonly siteLists: Readonly<Record<'sitesOff' | 'sitesOn' | 'editorSites', SiteListText>>;
  readonly editorSitesHint: string;
  readonly siteName: string;
  readonly siteAdd: string;
  readonly siteRemove: string;
  readonly siteWrong: (text: string) => string;
  readonly siteThere: (site: string) => string;

  readonly known: string;
  readonly knownNone: string;
  readonly knownBack: string;
  readonly dismissed: string;
  readonly dismissedNone: string;
  readonly dismissedBack: string;
  readonly dismissedOn: (site: string) => string;
  readonly dismissedEverywhere: string;
  readonly instead: string;

  readonly shortcuts: string;
  readonly shortcut: Readonly<
    Record<'_execute_action' | 'next-mark' | 'next-flag' | 'toggle-marks', string>
  >;
  readonly shortcutNone: string;
  readonly shortcutsChange: string;
  /** Where no button can lead there. */
  readonly shortcutsHow: string;

  readonly export: string;
  readonly exportHint: string;
  readonly exportDo: string;
  readonly import: string;
  readonly importHint: string;
  readonly importDo: string;
  readonly imported: string;
  readonly problem: FileProblemMessages;
  readonly reset: string;
  readonly resetHint: string;
  readonly resetAsk: (losses: readonly string[]) => string;
  readonly resetNothing: string;
  readonly losses: Readonly<
    Record<'choices' | 'sites' | 'known' | 'dismissed', (count: number) => string>
  >;
  readonly resetDo: string;
  readonly resetNot: string;
  readonly resetDone: string;
  readonly undo: string;
  readonly undone: string;
  readonly notSaved: string;
  readonly settingsUnreadable: string;
  readonly download: string;
}
