import type { ComponentChildren } from 'preact';
import type { CardNumber } from '../../lib/glossary/card.ts';
import type { FigureMessages } from '../locale.ts';
import { inWords } from './figure-words.ts';

/** A number with what it is of: a year, a country. */
export interface FigureRow {
  readonly head: string;
  readonly number: CardNumber;
  readonly confirmed: boolean;
}

/** Props of {@link FigureTable}. */
export interface FigureTableProps {
  readonly kind: 'series' | 'list';
  /** What the rows are of, and what is counted. */
  readonly columns: readonly [string, string];
  readonly rows: readonly FigureRow[];
  /** The number that fills the width. */
  readonly largest: number;
  readonly texts: FigureMessages;
  readonly caption: ComponentChildren;
}

/** Rows of year, bar and number. One number alone needs no bar: there is nothing to compare. */
export function FigureTable({ kind, columns, rows, largest, texts, caption }: FigureTableProps) {
  const withBars = rows.length > 1;
  return (
    <table class={withBars ? kind : 'alone'}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <Unseen>{columns[0]}</Unseen>
          {withBars && <td aria-hidden="true" />}
          <Unseen>{columns[1]}</Unseen>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, number, confirmed }) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            {withBars && (
              <td class="bar" aria-hidden="true">
                <Bar share={number.value / largest} hollow={!confirmed} />
              </td>
            )}
            <td class="number">
              {inWords(number, texts)}
              {!confirmed && <em> {texts.unconfirmed}</em>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Unseen({ children }: { children: ComponentChildren }) {
  return (
    <th scope="col">
      <span class="unseen">{children}</span>
    </th>
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
