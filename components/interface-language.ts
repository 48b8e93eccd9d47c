import type { Lang } from '../lib/glossary/language.ts';

/** The languages of the interface, in the order in which they are offered. */
export const interfaceLanguages: readonly Lang[] = ['nl', 'en', 'fr', 'de'];

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
