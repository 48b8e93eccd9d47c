/** What was seen, a file for each table and browser: `.output/reports/living-TABLE-BROWSER.md`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const heads = {
  stacks:
    'stack | browser | steps | differences | errors and faults | steps with marks / highlights | at rest: marks / highlights',
  'real pages':
    'page | browser | steps | differences | errors and faults | steps with marks / highlights | at rest: marks / highlights',
  storm:
    'seconds of storm | browser | records a second | our share of the main thread | longest stretch in ms',
  gone: 'routes | browser | nodes held with us | alone | left with marks / highlights',
  soak: 'routes and articles | browser | heap with us | heap alone | more, of the heap alone',
} as const;
type Table = keyof typeof heads;

/** By file: test files run side by side, and none may write over what another has seen. */
const rows = new Map<string, string[]>();
const reports = join(import.meta.dirname, '..', '..', '.output', 'reports');

/** Adds a row and writes the file anew, so that a run that is cut off has said what it saw. */
export function reportRow(
  browser: string,
  table: Table,
  cells: readonly (string | number)[],
): void {
  const file = join(reports, `living-${table.replace(' ', '-')}-${browser}.md`);
  const all = [...(rows.get(file) ?? []), `| ${cells.join(' | ')} |`];
  rows.set(file, all);
  const line = heads[table].split(' | ').map(() => '---');
  mkdirSync(reports, { recursive: true });
  writeFileSync(file, `${[`| ${heads[table]} |`, `| ${line.join(' | ')} |`, ...all].join('\n')}\n`);
}
