import type { CardFigure, CardList } from '../../lib/glossary/card.ts';
import type { Messages } from '../locale.ts';
import { enumeration } from '../messages/format.ts';
import { FigureSources } from './FigureSources.tsx';
import { FigureTable } from './FigureTable.tsx';
import { dated } from './figure-words.ts';

/** Props of {@link Figure}. */
export interface FigureProps {
  readonly figure: CardFigure;
  /** The texts in the language of the card. */
  readonly words: Messages;
  /** The texts in the language of the interface. */
  readonly messages: Messages;
}

/** What is counted, the numbers as bars, and right under them who counted and when. */
export function Figure({ figure, words, messages }: FigureProps) {
  const texts = words.figures;
  const { label, unit, points, lists } = figure;
  return (
    <figure>
      <figcaption lang={words.lang}>{label}</figcaption>
      <div lang={words.lang}>
        {points.length > 0 && (
          <FigureTable
            kind="series"
            columns={[texts.year, texts.unit[unit]]}
            rows={points.map((point) => ({ ...point, head: dated(point, texts) }))}
            largest={Math.max(...points.map(({ number }) => number.value))}
            texts={texts}
            caption={<span class="unseen">{label}</span>}
          />
        )}
        {lists.map((list) => (
          <Ranking key={dated(list, texts)} {...{ list, figure, words }} />
        ))}
      </div>
      <FigureSources figure={figure} words={words} messages={messages} />
    </figure>
  );
}

interface RankingProps {
  readonly list: CardList;
  readonly figure: CardFigure;
  readonly words: Messages;
}

/** A ranked list of one year: bars for the numbers, then the names of which only the rank is known. */
function Ranking({ list, figure, words }: RankingProps) {
  const texts = words.figures;
  const numbered = list.rows.flatMap(({ name, number, confirmed }) =>
    number ? [{ head: name, number, confirmed: confirmed && list.confirmed }] : [],
  );
  const named = list.rows.filter(({ number }) => !number).map(({ name }) => name);
  if (numbered.length === 0) {
    return (
      <p class="ranked">
        {dated(list, texts)}. {texts.inOrder} {listed(named, words)}
        {!list.confirmed && <em> {texts.unconfirmed}</em>}
      </p>
    );
  }
  return (
    <>
      <FigureTable
        kind="list"
        columns={[texts.name, texts.unit[figure.unit]]}
        rows={numbered}
        largest={largestOf(figure)}
        texts={texts}
        caption={dated(list, texts)}
      />
      {named.length > 0 && (
        <p class="ranked">
          {texts.next} {listed(named, words)}
        </p>
      )}
    </>
  );
}

/** Lists of one figure share one scale, so that then and now can be compared. */
function largestOf({ lists }: CardFigure): number {
  return Math.max(...lists.flatMap(({ rows }) => rows.map(({ number }) => number?.value ?? 0)));
}

function listed(names: readonly string[], { lang }: Messages): string {
  return enumeration(lang, names.length)
    .map((part) => (typeof part === 'number' ? names[part] : part))
    .join('');
}
