/** Figures and sources as a card shows them: names and texts in one language, sources looked up. */
import type {
  CardCount,
  CardFigure,
  CardList,
  CardNumber,
  CardPoint,
  CardSource,
} from '../glossary/card.ts';
import type { Bound, Figure, FigureList, FigurePoint, Unit } from '../glossary/figure.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Lang } from '../glossary/language.ts';

/** The sources with these ids; one that the glossary does not have is left out. */
export function sourcesOf(
  glossary: Pick<Glossary, 'sources'>,
  ids: readonly string[],
): CardSource[] {
  return ids.flatMap((id) => {
    const source = glossary.sources[id];
    return source ? [{ id, ...source }] : [];
  });
}

/** The figures with these ids, in a language. A number without its source is not shown. */
export function cardFigures(
  glossary: Pick<Glossary, 'figures' | 'sources'>,
  ids: readonly string[],
  lang: Lang,
): CardFigure[] {
  return ids.flatMap((id) => {
    const figure = glossary.figures[id];
    return figure ? [cardFigure(glossary, figure, lang)] : [];
  });
}

function cardFigure(
  glossary: Pick<Glossary, 'sources'>,
  { id, unit, series = [], lists = [], sources = [], ...texts }: Figure,
  lang: Lang,
): CardFigure {
  const { label, note, correction } = texts[lang];
  const counted = <T extends FigurePoint | FigureList, R>(item: T, make: (count: CardCount) => R) =>
    sourcesOf(glossary, [item.source]).map((source) =>
      make({ year: item.year, ...(item.when && { when: item.when }), source }),
    );
  return {
    id,
    label,
    unit,
    points: series.flatMap((point) =>
      counted(point, (count): CardPoint => ({ ...count, ...cardPoint(point, unit, lang) })),
    ),
    lists: lists.flatMap((list) =>
      counted(list, (count): CardList => ({ ...count, ...cardRows(list, unit, lang) })),
    ),
    ...(note && { note }),
    ...(correction && { correction }),
    sources: sourcesOf(glossary, sources),
  };
}

function cardPoint({ value, bound, also, note, confirmed }: FigurePoint, unit: Unit, lang: Lang) {
  return {
    number: cardNumber(value, unit, bound),
    ...(also && { also: cardNumber(also.value, also.unit, also.bound) }),
    ...(note && { note: note[lang] }),
    confirmed: confirmed !== false,
  };
}

function cardRows({ rows, confirmed }: FigureList, unit: Unit, lang: Lang) {
  return {
    confirmed: confirmed !== false,
    rows: rows.map(({ name, value, bound, confirmed: ofRow }) => ({
      name: name[lang],
      ...(value !== undefined && { number: cardNumber(value, unit, bound) }),
      confirmed: ofRow !== false,
    })),
  };
}

function cardNumber(value: number, unit: Unit, bound: Bound | undefined): CardNumber {
  return { value, unit, ...(bound && { bound }) };
}
