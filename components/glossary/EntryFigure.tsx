import type { CardFigure, CardList } from '../../lib/glossary/card.ts';
import { asidesOf, FigureAsides } from '../card/FigureAsides.tsx';
import { FigureSources } from '../card/FigureSources.tsx';
import { dated, inWords } from '../card/figure-words.ts';
import { BarChart } from '../chart/BarChart.tsx';
import { NumbersTable } from '../chart/NumbersTable.tsx';
import { SeriesChart } from '../chart/SeriesChart.tsx';
import type { Messages } from '../locale.ts';
import { listed } from '../messages/format.ts';

/** Props of {@link EntryFigure}. */
export interface EntryFigureProps {
  readonly figure: CardFigure;
  readonly messages: Messages;
}

/** What is counted: the chart, the numbers as a table, who counted, and what is to be said about it. */
export function EntryFigure({ figure, messages }: EntryFigureProps) {
  return (
    <figure class="figure">
      <figcaption>{figure.label}</figcaption>
      {figure.points.length > 0 && <Series figure={figure} messages={messages} />}
      {figure.lists.length > 0 && <Lists figure={figure} messages={messages} />}
      <FigureSources figure={figure} messages={messages} />
      <FigureAsides asides={asidesOf(figure, messages)} lang={messages.lang} />
    </figure>
  );
}

function Series({ figure: { label, unit, points }, messages }: EntryFigureProps) {
  const { figures: texts, glossary } = messages;
  const [only] = points;
  if (points.length === 1 && only) {
    // One number has nothing to be compared with: it is said, not drawn.
    return (
      <p class="alone">
        <b>{inWords(only.number, texts)}</b> <span>{dated(only, texts)}</span>
        {!only.confirmed && <em> {texts.unconfirmed}</em>}
      </p>
    );
  }
  return (
    <>
      <SeriesChart
        points={points}
        name={glossary.chart(label)}
        unit={texts.unit[unit]}
        axisNumber={(value) => glossary.axisNumber(value, unit)}
        number={(point) => inWords(point.number, texts)}
      />
      <details>
        <summary>{glossary.showNumbers}</summary>
        <NumbersTable
          caption={label}
          columns={[texts.year, texts.unit[unit]]}
          rows={points.map((point) => ({
            head: dated(point, texts),
            number: inWords(point.number, texts),
            confirmed: point.confirmed,
            source: point.source,
          }))}
          messages={messages}
        />
      </details>
    </>
  );
}

function Lists({ figure, messages }: EntryFigureProps) {
  // One scale for all lists, so that then and now can be compared.
  const compared = figure.lists.flatMap(({ rows }) => rows.filter(({ number }) => number));
  return (
    <>
      {figure.lists.map((list) => (
        <List key={list.year} {...{ figure, list, compared, messages }} />
      ))}
    </>
  );
}

interface ListProps extends EntryFigureProps {
  readonly list: CardList;
  readonly compared: CardList['rows'];
}

function List({ figure: { label, unit }, list, compared, messages }: ListProps) {
  const { figures: texts, glossary } = messages;
  const counted = list.rows
    .filter(({ number }) => number)
    .map((row) => ({ ...row, confirmed: row.confirmed && list.confirmed }));
  const ranked = list.rows.filter(({ number }) => !number).map(({ name }) => name);
  const when = dated(list, texts);
  const numberOf = ({ number }: CardList['rows'][number]) => (number ? inWords(number, texts) : '');
  return (
    <div class="figure-list">
      <p class="figure-year">{when}</p>
      {counted.length > 0 && (
        <>
          <BarChart
            rows={counted}
            compared={compared}
            name={glossary.chart(`${label}, ${when}`)}
            unit={texts.unit[unit]}
            axisNumber={(value) => glossary.axisNumber(value, unit)}
            number={numberOf}
          />
          <details>
            <summary>{glossary.showNumbers}</summary>
            <NumbersTable
              caption={`${label}, ${when}`}
              columns={[texts.name, texts.unit[unit]]}
              rows={counted.map((row) => ({
                head: row.name,
                number: numberOf(row),
                confirmed: row.confirmed,
                source: list.source,
              }))}
              messages={messages}
            />
          </details>
        </>
      )}
      {ranked.length > 0 && (
        <p class="ranked">
          {counted.length > 0 ? texts.next : texts.inOrder} {listed(messages.lang, ranked)}
          {counted.length === 0 && !list.confirmed && <em> {texts.unconfirmed}</em>}
        </p>
      )}
    </div>
  );
}
