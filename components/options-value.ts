import type { Level } from '../lib/glossary/concept.ts';
import type { Lang } from '../lib/glossary/language.ts';

/** Everything that a reader can choose on the options page. */
export interface OptionsValue {
  readonly interfaceLanguage: Lang | 'browser';
  readonly readingLanguages: readonly Lang[];
  readonly categoriesOff: readonly string[];
  readonly levels: Readonly<Record<Level, boolean>>;
  readonly sitesOff: readonly string[];
}
