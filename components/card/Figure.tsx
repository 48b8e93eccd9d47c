import type { CardFigure, CardList } from '../../lib/glossary/card.ts';
import type { CardTexts } from '../card-locale.ts';
import { listed } from '../messages/format.ts';
import { FigureSources } from './FigureSources.tsx';
import { type FigureGroup, FigureTable } from './FigureTable.tsx';
import { dated } from './figure-words.ts';

/** Props of {@link Figure}. */
export interface FigureProps {
  readonly figure: CardFigure;
  /** The texts in the language of the card. */
  readonly words: CardTexts;
  /** The texts in the language of the interface. */
  readonly messages: CardTexts;
}

/** What is counted, the numbers as bars, and right under them who counted and when. */
export function Figure({ figure, words, messages }: FigureProps) {
  const texts = words.figures;
  const { label, unit, points, lists } = figure;
  const series = points.map((point) => ({ ...point, head: dated(point, texts) }));
  const head = points.length > 0 ? texts.year : texts.name;
  return (
    <>
      <div lang={words.lang}>
        <FigureTable
          caption={label}
          columns={[head, texts.unit[unit]]}
          groups={points.length > 0 ? [{ rows: series }] : lists.map((list) => group(list, words))}
          texts={texts}
        />
      </div>
      <FigureSources figure={figure} messages={messages} />
    </>
  );
}

/** A ranked list: the numbers, then the names of which only the rank is known. */
function group(list: CardList, { figures: texts, lang }: CardTexts): FigureGroup {
  const rows = list.rows.flatMap(({ name, number, confirmed }) =>
    number ? [{ head: name, number, confirmed: confirmed && list.confirmed }] : [],
  );
  const names = list.rows.filter(({ number }) => !number).map(({ name }) => name);
  const rest = names.length > 0 && (
    <>
      {rows.length > 0 ? texts.next : texts.inOrder} {listed(lang, names)}
      {rows.length === 0 && !list.confirmed && <em> {texts.unconfirmed}</em>}
    </>
  );
  return { head: dated(list, texts), rows, rest };
}
