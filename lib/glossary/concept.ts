/**
 * The shape of the data files: one schema gives the types and the checks.
 * The words are those of ISO 30042 (TBX): concept, term, administrative status.
 */
import * as v from 'valibot';
import { day, id, list, perLanguage, text, year } from './fields.ts';

/** Administrative status of a term, as in ISO 30042. */
export const statuses = ['preferred', 'admitted', 'deprecated', 'superseded'] as const;
export type Status = (typeof statuses)[number];

/** How strongly a flag speaks: do not use, look again, good to know. */
export const levels = ['warn', 'check', 'info'] as const;
export type Level = (typeof levels)[number];

const flagSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]{2}-\d{2}[a-z]?$/, 'must look like NL-01')),
  level: v.picklist(levels),
  when: v.optional(id),
  instead: v.optional(v.array(text), []),
  insteadPlural: v.optional(list(text)),
  because: text,
  correctWhen: v.optional(text),
  sources: list(id),
  reviewed: day,
  regions: v.optional(list(v.pipe(v.string(), v.regex(/^[a-z]{2}$/)))),
  examples: v.strictObject({ match: list(text), ignore: list(text) }),
});
export type Flag = v.InferOutput<typeof flagSchema>;

const termSchema = v.strictObject({
  term: text,
  status: v.picklist(statuses),
  forms: v.optional(list(text)),
  plurals: v.optional(list(text)),
  caseSensitive: v.optional(v.literal(true)),
  unless: v.optional(list(id)),
  compounds: v.optional(
    list(
      v.pipe(
        v.string(),
        v.regex(
          /^(?:-\p{L}+|\p{L}+-)$/u,
          'must be the first part of words, "asiel-", or the last, "-vluchteling"',
        ),
      ),
    ),
  ),
  flags: v.optional(list(flagSchema)),
});
export type Term = v.InferOutput<typeof termSchema>;

const conceptTextSchema = v.strictObject({
  definition: text,
  note: v.optional(text),
  law: v.optional(text),
  differences: v.optional(v.record(id, text)),
  terms: list(termSchema),
});
export type ConceptText = v.InferOutput<typeof conceptTextSchema>;

/** One idea, all languages together: a file of `data/concepts`. */
export const conceptSchema = v.strictObject({
  id,
  category: id,
  seed: v.optional(
    list(
      v.pipe(
        v.string(),
        v.regex(
          /^A([1-9]|1\d|2[0-5])$|^A[234]\.[\p{L}\d-]+$/u,
          'must look like A6 or A2.herkomstland',
        ),
      ),
    ),
  ),
  related: v.optional(v.array(id), []),
  notTheSameAs: v.optional(v.array(id), []),
  figures: v.optional(v.array(id), []),
  sources: list(id),
  ...perLanguage(conceptTextSchema),
});
export type Concept = v.InferOutput<typeof conceptSchema>;

const stepSchema = v.union([
  v.strictObject({ words: list(text), optional: v.optional(v.literal(true)) }),
  v.strictObject({ list: id, optional: v.optional(v.literal(true)) }),
]);
const patternTextSchema = v.strictObject({
  label: text,
  steps: v.pipe(v.array(stepSchema), v.minLength(2, 'must have at least two steps')),
  flags: list(flagSchema),
});

/** Words that are a flag only together, such as an adjective and a person: a file of `data/patterns`. */
export const patternSchema = v.strictObject({
  id,
  concept: id,
  ...perLanguage(patternTextSchema),
});
export type Pattern = v.InferOutput<typeof patternSchema>;

/** One work that definitions, flags and figures lean on. */
export const sourceSchema = v.strictObject({
  author: text,
  title: text,
  year: v.optional(year),
  address: v.optional(v.pipe(v.string(), v.url('must be a web address'))),
  language: v.optional(v.string()),
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** `data/sources.yml`: sources by id. */
export const sourcesSchema = v.record(id, sourceSchema);

/** `data/categories.yml`: the categories in the order in which they are shown. */
export const categoriesSchema = v.array(
  v.strictObject({ id, nl: text, en: text, fr: text, de: text }),
);
export type Category = v.InferOutput<typeof categoriesSchema>[number];

/** `data/words/<lang>.yml`: lists of words that patterns and context rules name. */
export const wordListsSchema = v.record(
  id,
  // A year needs no quotation marks.
  list(v.pipe(v.union([v.string(), v.number()]), v.transform(String), text)),
);
export type WordLists = v.InferOutput<typeof wordListsSchema>;
