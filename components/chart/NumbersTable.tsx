import type { CardSource } from '../../lib/glossary/card.ts';
import { SourceLink } from '../card/SourceLinks.tsx';
import type { Messages } from '../locale.ts';

/** A row of numbers: a year or a name, the number in words, and who counted. */
export interface NumbersRow {
  readonly head: string;
  readonly number: string;
  readonly confirmed: boolean;
  readonly source: CardSource;
}

/** Props of {@link NumbersTable}. */
export interface NumbersTableProps {
  readonly caption: string;
  /** What the rows are of, and the unit of the numbers. */
  readonly columns: readonly [string, string];
  readonly rows: readonly NumbersRow[];
  readonly messages: Messages;
}

/** The numbers of a chart as they stand in the data. */
export function NumbersTable({ caption, columns, rows, messages }: NumbersTableProps) {
  return (
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col" class="number">
            {columns[1]}
          </th>
          <th scope="col">{messages.glossary.source}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ head, number, confirmed, source }) => (
          <tr key={`${head} ${number}`}>
            <th scope="row">{head}</th>
            <td class="number">
              {number}
              {!confirmed && <em> {messages.figures.unconfirmed}</em>}
            </td>
            <td>
              <SourceLink source={source} messages={messages} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
