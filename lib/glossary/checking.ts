/** What all cross-checks share: how they report, and what they look up. */
import type { Problem, Reading } from './read.ts';
import { idMarker } from './unfinished.ts';

/** A place in a data file, as the fields that lead to it. */
export type Place = readonly (string | number)[];

/** Says what is wrong at a place, and what to write instead. */
export type Report = (place: Place, message: string) => void;

/** Reports problems of one data file. */
export function reporter<T>(reading: Reading<T>, problems: Problem[]): Report {
  return (place, message) => {
    problems.push({ path: reading.path, line: reading.lineOf(place), message });
  };
}

/** A file has the name of what stands in it, and lies in the folder that it names. */
export function checkFileName(
  { path, value }: Reading<{ id: string }>,
  report: Report,
  folder?: string,
): void {
  const [name, directory] = path.split('/').reverse();
  if (name !== `${value.id}.yml`) {
    report(
      ['id'],
      `the id "${value.id}" must be the name of the file: rename it to ${value.id}.yml`,
    );
  }
  if (folder !== undefined && directory !== folder) {
    report(['category'], `category "${folder}" stands in the folder "${directory}": move the file`);
  }
}

/** Whoever cites a source finds it in the list of sources. */
export function checkSource(
  id: string,
  place: Place,
  known: ReadonlySet<string>,
  report: Report,
): void {
  if (known.has(id) || id === idMarker) return;
  report(place, `unknown source "${id}": add it to data/sources.yml${nearest(id, known)}`);
}

/** ' (did you mean "…"?)' when a known name is close enough to be a slip of the pen. */
export function nearest(name: string, known: ReadonlySet<string>): string {
  let best = '';
  let bestDistance = 4;
  for (const candidate of known) {
    const distance = editDistance(name, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best ? ` (did you mean "${best}"?)` : '';
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
