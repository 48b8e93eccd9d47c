/** The texts of the interface. A key that a language lacks does not compile. */
import type { Level } from '../lib/glossary/concept.ts';
import type { Bound, Moment, Unit } from '../lib/glossary/figure.ts';
import type { Lang } from '../lib/glossary/language.ts';
import type { Attribution, Verdict } from '../lib/match/occurrence.ts';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { fr } from './messages/fr.ts';
import { nl } from './messages/nl.ts';

/** Every text of the interface in one language. */
export interface Messages {
  readonly lang: Lang;
  readonly card: CardMessages;
  readonly figures: FigureMessages;
  readonly search: SearchMessages;
  readonly report: ReportMessages;
  readonly popup: PopupMessages;
  readonly options: OptionsMessages;
}

/** What stands on a card around the content of the glossary. */
export interface CardMessages {
  /** The first line of a flag. */
  readonly eyebrow: Readonly<Record<Level, string>>;
  /** The first line when the words are not the writer's own. */
  readonly saidBy: Readonly<Record<Exclude<Attribution, 'own'>, string>>;
  /** Above the better terms. */
  readonly instead: Readonly<Record<Level, string>>;
  readonly accordingTo: string;
  /** On a word that is a compound of the term. */
  readonly compound: (form: string) => string;
  readonly correctWhen: string;
  readonly reviewed: (day: string) => string;
  readonly note: string;
  readonly law: string;
  readonly notTheSameAs: string;
  readonly related: string;
  readonly synonyms: string;
  readonly deprecated: string;
  readonly superseded: string;
  readonly equivalents: string;
  readonly sources: (count: number) => string;
  readonly newTab: string;
}

/** The numbers on a card. */
export interface FigureMessages {
  readonly heading: string;
  /** What opens the figures behind the first one. */
  readonly more: (count: number) => string;
  /** What opens the remarks on a figure that is the only one. */
  readonly about: string;
  /** Behind a source: the years that it counted. */
  readonly countedFor: (years: string) => string;
  readonly when: Readonly<Record<Moment, (year: number) => string>>;
  readonly number: (value: number, unit: Unit) => string;
  /** Stands before a round number. */
  readonly bound: Readonly<Record<Bound, string>>;
  /** Heads of the columns, for those who hear the table. */
  readonly year: string;
  readonly name: string;
  readonly unit: Readonly<Record<Unit, string>>;
  /** Before names of which only the rank is known: all of a list, or the last ones. */
  readonly inOrder: string;
  readonly next: string;
  readonly unconfirmed: string;
  readonly unconfirmedMeans: string;
  readonly correction: string;
}

/** The search box and its hits. */
export interface SearchMessages {
  readonly label: string;
  readonly hits: (count: number) => string;
  readonly none: (query: string) => string;
  readonly instead: string;
  readonly see: string;
}

/** What was found on the page. */
export interface ReportMessages {
  readonly heading: string;
  readonly kind: Readonly<Record<Verdict, string>>;
  readonly count: Readonly<Record<Verdict, (count: number) => string>>;
  readonly instead: string;
  readonly times: (count: number) => string;
  readonly placeOf: (place: number, count: number) => string;
  readonly empty: string;
}

/** The popup around search, card and report. */
export interface PopupMessages {
  readonly onAt: (host: string) => string;
  readonly back: string;
  readonly options: string;
  readonly glossary: string;
  readonly loading: string;
  readonly unreadable: string;
  readonly off: (host: string) => string;
  readonly unsupported: string;
}

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

const tables: Readonly<Record<Lang, Messages>> = { nl, en, fr, de };

/** The languages of the interface, in the order in which they are offered. */
export const interfaceLanguages: readonly Lang[] = ['nl', 'en', 'fr', 'de'];

/** The texts in a language. */
export function messagesFor(lang: Lang): Messages {
  return tables[lang];
}

/**
 * The language of the interface: the one that was chosen, else the first that the browser
 * asks for and Migralex speaks, else English.
 */
export function interfaceLanguage(choice: Lang | 'browser', browserTags: readonly string[]): Lang {
  if (choice !== 'browser') return choice;
  for (const tag of browserTags) {
    const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
    const known = interfaceLanguages.find((lang) => lang === primary);
    if (known) return known;
  }
  return 'en';
}
