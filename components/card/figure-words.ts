/** Numbers and years as a card writes them. */
import type { CardCount, CardNumber } from '../../lib/glossary/card.ts';
import type { FigureMessages } from '../messages/figures.ts';

/** A number as it is read: `bijna 1 miljoen`. */
export function inWords({ value, unit, bound }: CardNumber, texts: FigureMessages): string {
  const number = texts.number(value, unit);
  return bound ? `${texts.bound[bound]} ${number}` : number;
}

/** A year, with the part of it that was counted: `midden 2024`. */
export function dated({ year, when }: CardCount, texts: FigureMessages): string {
  return when ? texts.when[when](year) : String(year);
}
