import type { Bound, Moment, Unit } from '../../lib/glossary/figure.ts';

/** The numbers on a card. */
export interface FigureMessages {
  readonly heading: string;
  /** What opens the figures behind the first one. */
  readonly more: (count: number) => string;
  /** What opens the remarks on a figure that is the only one. */
  readonly about: string;
  /** Behind a source: the years that it counted. */
  readonly countedFor: (years: string) => string;
  readonly when: Readonly<Record<Moment, (year: number) => string>>;
  readonly number: (value: number, unit: Unit) => string;
  /** Stands before a round number. */
  readonly bound: Readonly<Record<Bound, string>>;
  /** Heads of the columns, for those who hear the table. */
  readonly year: string;
  readonly name: string;
  readonly unit: Readonly<Record<Unit, string>>;
  /** Before names of which only the rank is known: all of a list, or the last ones. */
  readonly inOrder: string;
  readonly next: string;
  readonly unconfirmed: string;
  readonly unconfirmedMeans: string;
  readonly correction: string;
}
