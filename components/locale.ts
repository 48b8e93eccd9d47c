/** The texts of the interface. A key that a language lacks does not compile. */
import type { Lang } from '../lib/glossary/language.ts';
import { type CardTexts, cardTextsFor } from './card-locale.ts';
import { glossary as deGlossary } from './messages/de/glossary.ts';
import { options as deOptions } from './messages/de/options.ts';
import { popup as dePopup } from './messages/de/popup.ts';
import { report as deReport } from './messages/de/report.ts';
import { search as deSearch } from './messages/de/search.ts';
import { welcome as deWelcome } from './messages/de/welcome.ts';
import { glossary as enGlossary } from './messages/en/glossary.ts';
import { options as enOptions } from './messages/en/options.ts';
import { popup as enPopup } from './messages/en/popup.ts';
import { report as enReport } from './messages/en/report.ts';
import { search as enSearch } from './messages/en/search.ts';
import { welcome as enWelcome } from './messages/en/welcome.ts';
import { glossary as frGlossary } from './messages/fr/glossary.ts';
import { options as frOptions } from './messages/fr/options.ts';
import { popup as frPopup } from './messages/fr/popup.ts';
import { report as frReport } from './messages/fr/report.ts';
import { search as frSearch } from './messages/fr/search.ts';
import { welcome as frWelcome } from './messages/fr/welcome.ts';
import type { GlossaryMessages } from './messages/glossary.ts';
import { glossary as nlGlossary } from './messages/nl/glossary.ts';
import { options as nlOptions } from './messages/nl/options.ts';
import { popup as nlPopup } from './messages/nl/popup.ts';
import { report as nlReport } from './messages/nl/report.ts';
import { search as nlSearch } from './messages/nl/search.ts';
import { welcome as nlWelcome } from './messages/nl/welcome.ts';
import type { OptionsMessages } from './messages/options.ts';
import type { PopupMessages } from './messages/popup.ts';
import type { ReportMessages } from './messages/report.ts';
import type { SearchMessages } from './messages/search.ts';
import type { WelcomeMessages } from './messages/welcome.ts';

/** Every text of the extension's own pages in one language. */
export interface Messages extends CardTexts {
  readonly search: SearchMessages;
  readonly report: ReportMessages;
  readonly popup: PopupMessages;
  readonly options: OptionsMessages;
  readonly glossary: GlossaryMessages;
  readonly welcome: WelcomeMessages;
}

type PageTexts = Omit<Messages, keyof CardTexts>;

const tables: Readonly<Record<Lang, PageTexts>> = {
  nl: {
    search: nlSearch,
    report: nlReport,
    popup: nlPopup,
    options: nlOptions,
    glossary: nlGlossary,
    welcome: nlWelcome,
  },
  en: {
    search: enSearch,
    report: enReport,
    popup: enPopup,
    options: enOptions,
    glossary: enGlossary,
    welcome: enWelcome,
  },
  fr: {
    search: frSearch,
    report: frReport,
    popup: frPopup,
    options: frOptions,
    glossary: frGlossary,
    welcome: frWelcome,
  },
  de: {
    search: deSearch,
    report: deReport,
    popup: dePopup,
    options: deOptions,
    glossary: deGlossary,
    welcome: deWelcome,
  },
};

/** The texts in a language. */
export function messagesFor(lang: Lang): Messages {
  return { ...cardTextsFor(lang), ...tables[lang] };
}
