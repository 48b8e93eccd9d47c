/** The languages of the glossary, in the order in which they are shown. */
export const languages = ['nl', 'en', 'fr', 'de'] as const;

/** A language of the glossary, as the primary subtag of BCP 47. */
export type Lang = (typeof languages)[number];

/**
 * The glossary language of a language tag: `nl-BE` is `nl`.
 * @param tag A BCP 47 tag in any case, or nothing.
 * @returns The language, or `null` when the glossary does not speak it.
 */
export function glossaryLanguage(tag: string | null | undefined): Lang | null {
  const primary = (tag ?? '').trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((lang) => lang === primary) ?? null;
}
