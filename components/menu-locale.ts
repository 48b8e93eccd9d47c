/** What stands in the menus of the browser, apart from the other texts: the background carries it. */
import type { Lang } from '../lib/glossary/language.ts';
import { menus as de } from './messages/de/menus.ts';
import { menus as en } from './messages/en/menus.ts';
import { menus as fr } from './messages/fr/menus.ts';
import type { MenuMessages } from './messages/menus.ts';
import { menus as nl } from './messages/nl/menus.ts';

const tables: Readonly<Record<Lang, MenuMessages>> = { nl, en, fr, de };

/** The texts of the menus in a language. */
export function menuTextsFor(lang: Lang): MenuMessages {
  return tables[lang];
}
