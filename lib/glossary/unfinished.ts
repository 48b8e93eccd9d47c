/** Places that somebody still has to write: `npm run data:new` leaves them, and nothing ships while one is there. */
import type { Problem, Reading } from './read.ts';

/** Begins a text that is still to be written; what follows says what belongs there. */
export const textMarker = 'TO WRITE:';

/** Stands where the id of a source is still to be written. */
export const idMarker = 'to-write';

/** Finds the markers in a data file, one problem for each. */
export function findUnfinished({ path, value, lineOf }: Reading<unknown>): Problem[] {
  return markedPlaces(value, []).map(({ place, text }) => ({
    path,
    line: lineOf(place),
    message: `"${place.join('.')}" is still to be written: replace "${text}"`,
  }));
}

interface MarkedPlace {
  readonly place: readonly (string | number)[];
  readonly text: string;
}

function markedPlaces(value: unknown, place: MarkedPlace['place']): MarkedPlace[] {
  if (typeof value === 'string') {
    return value.includes(textMarker) || value === idMarker ? [{ place, text: value }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, at) => markedPlaces(item, [...place, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => markedPlaces(inner, [...place, key]));
}
