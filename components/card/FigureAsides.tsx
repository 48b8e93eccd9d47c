import type { CardFigure } from '../../lib/glossary/card.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import type { CardTexts } from '../card-locale.ts';
import { dated, inWords } from './figure-words.ts';

/** A sentence beside a figure, some with a word or a year in front. */
export interface Aside {
  readonly head?: string;
  readonly text: string;
}

/**
 * What is to be said about the numbers of a figure.
 * @param words The texts in the language of the card.
 */
export function asidesOf(figure: CardFigure, { figures: texts }: CardTexts): Aside[] {
  const { points, lists, note, correction } = figure;
  const parts = [...points, ...lists, ...lists.flatMap(({ rows }) => rows)];
  const alsos = points.flatMap((point) =>
    point.also ? [`${dated(point, texts)} ${inWords(point.also, texts)}`] : [],
  );
  return [
    ...(alsos.length > 0 ? [{ text: alsos.join(' · ') }] : []),
    ...points.flatMap((point) =>
      point.note ? [{ head: dated(point, texts), text: point.note }] : [],
    ),
    ...(note ? [{ text: note }] : []),
    ...(parts.every(({ confirmed }) => confirmed) ? [] : [{ text: texts.unconfirmedMeans }]),
    ...(correction ? [{ head: texts.correction, text: correction }] : []),
  ];
}

/** The sentences beside a figure, small. */
export function FigureAsides({ asides, lang }: { asides: readonly Aside[]; lang: Lang }) {
  if (asides.length === 0) return null;
  return (
    <div class="asides" lang={lang}>
      {asides.map(({ head, text }) => (
        <p key={text}>
          {head && <b>{head}. </b>}
          {text}
        </p>
      ))}
    </div>
  );
}
