/** Written forms that follow from listed ones by rule, made when the index is built. */
import type { Lang } from '../glossary/language.ts';

/** A named rule: one form in, with all forms of its term beside it; the forms that follow from it out. */
type Inflection = (form: string, all: ReadonlySet<string>) => string[];

/** `reïntegratie` is also written `reintegratie`. */
const withoutDiaeresis: Inflection = (form) => [
  form
    .normalize('NFD')
    .replace(/\u0308/g, '')
    .normalize('NFC'),
];

/** Signs between the stem and the feminine ending: `Migrant:innen`, `Migrant*innen`, `Migrant/-innen`. */
const germanSigns = [':', '*', '_', '/', '/-', '·'];

/** `Migrantin` and `Migrantinnen` beside `Migrant` also stand as `Migrant:in` and `Migrant:innen`. */
const germanGender: Inflection = (form, all) => {
  const [, stem = '', ending = ''] = /^(.*\p{Ll})(in|innen)$/u.exec(form) ?? [];
  const hasMasculine = all.has(stem) || all.has(`${stem}e`) || all.has(`${stem}en`);
  return stem !== '' && hasMasculine ? germanSigns.map((sign) => stem + sign + ending) : [];
};

/** Feminine endings of French and the masculine ones that they stand beside. */
const frenchEndings: readonly (readonly [string, string])[] = [
  ['euse', 'eur'],
  ['rice', 'eur'],
  ['ère', 'er'],
  ['enne', 'en'],
  ['e', ''],
];
const frenchSigns = ['·', '.', '-', '•'];

/** `réfugiée` beside `réfugié` also stands as `réfugié·e`; `réfugiées` as `réfugié(e)s`, `réfugié.e.s`. */
const frenchInclusive: Inflection = (form, all) => {
  const [first = '', ...others] = form.split(' ');
  const rest = others.map((word) => ` ${word}`).join('');
  const plural = first.endsWith('s') ? 's' : '';
  const singular = plural ? first.slice(0, -1) : first;
  for (const [feminine, masculine] of frenchEndings) {
    const stem = singular.slice(0, singular.length - feminine.length) + masculine;
    const isPair = singular.endsWith(feminine) && all.has(`${stem}${plural}${rest}`);
    if (!isPair || stem.length < 3) continue;
    const signed = frenchSigns.flatMap((sign) => {
      const one = stem + sign + feminine;
      return plural ? [one + sign + plural, one + plural] : [one];
    });
    return [...signed, `${stem}(${feminine})${plural}`].map((word) => word + rest);
  }
  return [];
};

/** `réfugié` is often written `refugié`; the accent of the ending, which tells the participle, stays. */
const frenchInnerAccents: Inflection = (form) => {
  const [, inner = '', ending = ''] = /^(.*?)((?:é|ée|és|ées)?)$/u.exec(form) ?? [];
  const plain = inner
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0302]/g, '')
    .normalize('NFC');
  return ending !== '' && /^\p{L}+$/u.test(form) ? [plain + ending] : [];
};

/** The rules of each language, by name. */
const inflections: Readonly<Record<Lang, Readonly<Record<string, Inflection>>>> = {
  nl: { withoutDiaeresis },
  en: {},
  fr: { frenchInclusive, frenchInnerAccents },
  de: { germanGender },
};

/** Forms that follow from one form of a term. */
export function inflectedForms(lang: Lang, form: string, all: ReadonlySet<string>): string[] {
  return Object.values(inflections[lang]).flatMap((inflect) => inflect(form, all));
}
