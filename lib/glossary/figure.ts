/** The shape of a figure: numbers about a concept, each with its year and its source. */
import * as v from 'valibot';
import { everyLanguage, id, list, text, year } from './fields.ts';

/** What is counted. `count` is for things that are neither people, countries nor money. */
export const units = ['people', 'countries', 'count', 'percent', 'usd', 'eur'] as const;
export type Unit = (typeof units)[number];

/** How near a round number comes: a little more, a little less, or not known which. */
export const bounds = ['over', 'under', 'about'] as const;
export type Bound = (typeof bounds)[number];

/** The part of a year that a count is of, where the source says so. */
export const moments = ['mid', 'end'] as const;
export type Moment = (typeof moments)[number];

const powers = { '': 1, thousand: 1e3, million: 1e6, billion: 1e9 };

/** A number as people write it, because nobody sees at a glance that 55.0000 has a nought too many. */
const number = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform(String),
  v.regex(
    /^\d+(\.\d+)?( (thousand|million|billion))?$/,
    'must be a number such as 15500 or 2.9, or one such as 214 million',
  ),
  v.transform((written) => {
    const [digits, power = ''] = written.split(' ');
    return Number((Number(digits) * powers[power as keyof typeof powers]).toPrecision(15));
  }),
);

const confirmed = v.optional(v.literal(false));
const seed = v.optional(v.literal(true));

const pointSchema = v.strictObject({
  year,
  when: v.optional(v.picklist(moments)),
  value: number,
  bound: v.optional(v.picklist(bounds)),
  // The same in another unit, such as euros beside dollars.
  also: v.optional(
    v.strictObject({
      value: number,
      unit: v.picklist(units),
      bound: v.optional(v.picklist(bounds)),
    }),
  ),
  source: id,
  seed,
  confirmed,
  note: v.optional(v.strictObject(everyLanguage(text))),
});
export type FigurePoint = v.InferOutput<typeof pointSchema>;

const rowSchema = v.strictObject({
  name: v.strictObject(everyLanguage(text)),
  // A row without a number is known by its rank only.
  value: v.optional(number),
  bound: v.optional(v.picklist(bounds)),
  confirmed,
});

const ranking = v.strictObject({
  year,
  when: v.optional(v.picklist(moments)),
  source: id,
  seed,
  confirmed,
  rows: list(rowSchema),
});
export type FigureList = v.InferOutput<typeof ranking>;

/** A file of `data/figures`: a series of numbers over the years, or ranked lists, newest first. */
export const figureSchema = v.strictObject({
  id,
  seed: v.optional(
    list(v.pipe(v.string(), v.regex(/^A3\.([1-9]|1\d|2[0-8])$/, 'must look like A3.14'))),
  ),
  unit: v.picklist(units),
  ...everyLanguage(
    v.strictObject({
      label: text,
      note: v.optional(text),
      // What the seed document got wrong about these numbers.
      correction: v.optional(text),
    }),
  ),
  series: v.optional(list(pointSchema)),
  lists: v.optional(list(ranking)),
  // What note and correction lean on, beside the sources of the numbers.
  sources: v.optional(list(id)),
});
export type Figure = v.InferOutput<typeof figureSchema>;
