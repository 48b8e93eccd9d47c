/** Tables of what was seen, one file a browser: `.output/reports/living-BROWSER.md`. */
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

const rows = new Map<Table, string[]>();
const reports = join(import.meta.dirname, '..', '..', '.output', 'reports');

/** Adds a row and writes the file anew, so that a run that is cut off has said what it saw. */
export function reportRow(
  browser: string,
  table: Table,
  cells: readonly (string | number)[],
): void {
  rows.set(table, [...(rows.get(table) ?? []), `| ${cells.join(' | ')} |`]);
  const text = [...rows].map(([name, all]) => {
    const columns = heads[name].split(' | ').map(() => '---');
    return [`| ${heads[name]} |`, `| ${columns.join(' | ')} |`, ...all].join('\n');
  });
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, `living-${browser}.md`), `${text.join('\n\n')}\n`);
}
