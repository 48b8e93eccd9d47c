/** The small parts that the schemas of the data files are made of. */
import * as v from 'valibot';
import { type Lang, languages } from './language.ts';

/** A text that says something. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** The name of a file, and of what stands in it. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
);

/** A day, as YYYY-MM-DD. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written as YYYY-MM-DD'),
);

/** A year that a source or a number can be of. */
export const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));

/** One or more of something. */
export const list = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.nonEmpty('must name at least one'));

/** A field for every language, each of which may be left out. */
export const perLanguage = <T extends v.GenericSchema>(schema: T) =>
  Object.fromEntries(languages.map((lang) => [lang, v.optional(schema)])) as Record<
    Lang,
    v.OptionalSchema<T, undefined>
  >;

/** A field for every language, none of which may be left out. */
export const everyLanguage = <T extends v.GenericSchema>(schema: T) =>
  Object.fromEntries(languages.map((lang) => [lang, schema])) as Record<Lang, T>;
