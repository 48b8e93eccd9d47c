import type { ComponentChildren } from 'preact';
import type { CardNumber } from '../../lib/glossary/card.ts';
import type { FigureMessages } from '../messages/figures.ts';
import { inWords } from './figure-words.ts';

/** A number with what it is of: a year, a country. */
export interface FigureRow {
  readonly head: string;
  readonly number: CardNumber;
  readonly confirmed: boolean;
}

/** Rows that belong together, such as those of one year. */
export interface FigureGroup {
  readonly head?: string;
  readonly rows: readonly FigureRow[];
  /** What stands below the rows, for that of which no number is known. */
  readonly rest?: ComponentChildren;
}

/** Props of {@link FigureTable}. */
export interface FigureTableProps {
  /** What is counted. */
  readonly caption: string;
  /** What the rows are of, and the unit of the numbers: for those who hear the table. */
  readonly columns: readonly [string, string];
  readonly groups: readonly FigureGroup[];
  readonly texts: FigureMessages;
}

/** Rows of year or name, bar and number. One number alone needs no bar: there is nothing to compare. */
export function FigureTable({ caption, columns, groups, texts }: FigureTableProps) {
  const values = groups.flatMap(({ rows }) => rows.map(({ number }) => number.value));
  // One scale and one table for all groups, so that then and now can be compared.
  const largest = values.length > 1 ? Math.max(...values) : undefined;
  const kind = groups.some(({ head }) => head) ? 'list' : 'series';
  return (
    <table class={largest === undefined ? 'alone' : kind}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <Heard>{columns[0]}</Heard>
          <td aria-hidden="true" />
          <Heard>{columns[1]}</Heard>
        </tr>
      </thead>
      {groups.map(({ head, rows, rest }) => (
        <tbody key={head}>
          {head && (
            <tr>
              <th colSpan={3} scope="rowgroup">
                {head}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.head} row={row} largest={largest} texts={texts} />
          ))}
          {rest && (
            <tr>
              <td colSpan={3}>{rest}</td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function Heard({ children }: { children: ComponentChildren }) {
  return (
    <th scope="col">
      <span class="unseen">{children}</span>
    </th>
  );
}

interface RowProps {
  readonly row: FigureRow;
  /** The number that fills the width; nothing when no bar is drawn. */
  readonly largest: number | undefined;
  readonly texts: FigureMessages;
}

function Row({ row: { head, number, confirmed }, largest, texts }: RowProps) {
  return (
    <tr>
      <th scope="row">{head}</th>
      <td class="bar" aria-hidden="true">
        {largest !== undefined && <Bar share={number.value / largest} hollow={!confirmed} />}
      </td>
      <td class="number">
        {inWords(number, texts)}
        {!confirmed && <em> {texts.unconfirmed}</em>}
      </td>
    </tr>
  );
}

/** A number that nobody has confirmed is drawn as an outline. The least number still shows. */
function Bar({ share, hollow }: { share: number; hollow: boolean }) {
  const width = `${Math.max(share * 100, 1).toFixed(1)}%`;
  return (
    <svg aria-hidden="true" width="100%" height="8" class={hollow ? 'hollow' : undefined}>
      <rect width={width} height="8" rx="3" />
    </svg>
  );
}
