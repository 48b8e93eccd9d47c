/** A plain text table, columns as wide as they need to be up to 60 characters. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const most = 60;
  const widths = head.map((title, at) =>
    Math.min(most, Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join(
    '\n',
  );
}
