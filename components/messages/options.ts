import type { Level } from '../../lib/glossary/concept.ts';

/** The options page. */
export interface OptionsMessages {
  readonly title: string;
  readonly saved: string;
  readonly interfaceLanguage: string;
  readonly browserLanguage: string;
  readonly readingLanguages: string;
  readonly readingLanguagesHint: string;
  readonly categories: string;
  readonly categoriesHint: string;
  readonly levels: string;
  readonly levelsHint: string;
  readonly level: Readonly<Record<Level, { readonly label: string; readonly effect: string }>>;
  readonly sites: string;
  readonly noSites: string;
  readonly switchOnAgain: string;
  readonly reset: string;
  readonly resetHint: string;
  /** The standard sentence for `problem.text`. */
  readonly settingsUnreadable: string;
  readonly download: string;
}
