/** The order of things in a data file: fields as the schema names them, some lists from A to Z. */
import type * as v from 'valibot';
import {
  categoriesSchema,
  conceptSchema,
  patternSchema,
  type Status,
  sourcesSchema,
  wordListsSchema,
} from '../../lib/glossary/concept.ts';
import { figureSchema } from '../../lib/glossary/figure.ts';

/** The parts of a valibot schema that tell which fields a value has. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
  readonly value?: Shape;
  readonly options?: readonly Shape[];
}

const shapes: readonly (readonly [path: string, schema: v.GenericSchema])[] = [
  ['data/concepts/', conceptSchema],
  ['data/patterns/', patternSchema],
  ['data/figures/', figureSchema],
  ['data/words/', wordListsSchema],
  ['data/sources.yml', sourcesSchema],
  ['data/categories.yml', categoriesSchema],
];

/** The shape of a data file, by its path; nothing for a file that no schema describes. */
export function shapeOf(path: string): Shape | undefined {
  return shapes.find(([start]) => path.startsWith(start))?.[1];
}

/** The shape of what stands under a field, or of the items of a list. */
export function shapeWithin(shape: Shape | undefined, key?: string): Shape | undefined {
  const bare = unwrap(shape);
  if (key === undefined) return bare?.item;
  return bare?.entries?.[key] ?? (bare?.type === 'record' ? bare.value : undefined);
}

function unwrap(shape: Shape | undefined): Shape | undefined {
  return shape?.wrapped ? unwrap(shape.wrapped) : shape;
}

/** Fields that hold things by id, in no order of their own. */
const sortedFields: readonly string[] = ['related', 'notTheSameAs', 'sources', 'differences'];

/** Whether a list or a set of entries goes from A to Z: by its field, or because the file is the list of sources. */
export function goesFromAToZ(path: string, place: readonly string[]): boolean {
  const field = place.at(-1);
  return field === undefined ? path === 'data/sources.yml' : sortedFields.includes(field);
}

/** By code point: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Fields in the order of the schema; those that it does not know come last and keep their order. */
export function fieldRank(shape: Shape | undefined, keys: readonly string[]): Map<string, number> {
  const known = Object.keys(fieldsOf(unwrap(shape), keys));
  return new Map(
    keys.map((key) => [key, known.includes(key) ? known.indexOf(key) : known.length] as const),
  );
}

/** The fields of an object; of a choice of objects, those of the first that has them all. */
function fieldsOf(
  shape: Shape | undefined,
  keys: readonly string[],
): Readonly<Record<string, Shape>> {
  const options = shape?.options?.map((option) => fieldsOf(unwrap(option), keys)) ?? [];
  return shape?.entries ?? options.find((fields) => keys.every((key) => key in fields)) ?? {};
}

const statusOrder: readonly Status[] = ['preferred', 'admitted', 'superseded', 'deprecated'];

/** Place of a term among the terms of its concept: the one to use first, those to avoid last. */
export function statusRank(status: unknown): number {
  const rank = statusOrder.indexOf(status as Status);
  return rank < 0 ? statusOrder.length : rank;
}
