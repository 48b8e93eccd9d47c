/** Numbers, days and lists as a language writes them. Everything goes through Intl. */
import type { Unit } from '../../lib/glossary/figure.ts';
import type { Lang } from '../../lib/glossary/language.ts';

/** The words for one and for more; French and others may name a third. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** English is that of Europe: the day before the month. */
function locale(lang: Lang): string {
  return lang === 'en' ? 'en-GB' : lang;
}

/** A number with the right word behind it: `1 begrip`, `11 begrippen`. */
export function counter(lang: Lang, forms: PluralForms): (count: number) => string {
  const choose = pluralChooser(lang, forms);
  const numbers = new Intl.NumberFormat(locale(lang));
  return (count) => `${numbers.format(count)} ${choose(count)}`;
}

/** Only the word that belongs to a number: `bron`, `bronnen`. */
export function pluralChooser(lang: Lang, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(locale(lang));
  return (count) => forms[rules.select(count)] ?? forms.other;
}

/** A number with its unit as a newspaper prints it: `304 miljoen`, `US$ 831 mld.`, `3,7%`, `15.500`. */
export function quantity(lang: Lang): (value: number, unit: Unit) => string {
  return (value, unit) => {
    const options: Intl.NumberFormatOptions = { maximumFractionDigits: value < 10_000_000 ? 2 : 1 };
    if (value >= 1_000_000) Object.assign(options, { notation: 'compact', compactDisplay: 'long' });
    if (unit === 'percent') options.style = 'percent';
    if (unit === 'usd' || unit === 'eur') {
      Object.assign(options, { style: 'currency', currency: unit.toUpperCase() });
    }
    return new Intl.NumberFormat(locale(lang), options).format(
      unit === 'percent' ? value / 100 : value,
    );
  };
}

/** A day written as YYYY-MM-DD, in words; anything else comes back as it is. */
export function dayInWords(lang: Lang): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale(lang), { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? day : format.format(date);
  };
}

/** The name of a language in another: `Duits`; `inList` gives it a capital. */
export function languageName(named: Lang, reader: Lang, inList = false): string {
  const name = new Intl.DisplayNames([reader], { type: 'language' }).of(named) ?? named;
  return inList ? name.charAt(0).toLocaleUpperCase(reader) + name.slice(1) : name;
}

/** Names in a row: `Myanmar, Colombia en Sudan`. */
export function listed(lang: Lang, names: readonly string[]): string {
  return new Intl.ListFormat(locale(lang)).format(names);
}

/** The pieces of an enumeration: `0`, `, `, `1`, ` en `, `2` with the numbers as indexes. */
export function enumeration(lang: Lang, length: number): readonly (string | number)[] {
  const indexes = Array.from({ length }, (_, index) => String(index));
  return new Intl.ListFormat(locale(lang))
    .formatToParts(indexes)
    .map((part) => (part.type === 'element' ? Number(part.value) : part.value));
}

/** A number on the axis of a chart, where room is short: `40 mln.`, `2.5%`. Its currency stands above. */
export function axisNumber(lang: Lang): (value: number, unit: Unit) => string {
  const counts = new Intl.NumberFormat(locale(lang));
  const millions = new Intl.NumberFormat(locale(lang), { notation: 'compact' });
  const shares = new Intl.NumberFormat(locale(lang), {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return (value, unit) => {
    if (unit === 'percent') return shares.format(value / 100);
    return (value < 1_000_000 ? counts : millions).format(value);
  };
}
