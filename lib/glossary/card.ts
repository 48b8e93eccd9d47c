/** What a card shows. Types only; `lib/match/lookup` and `lib/match/card` fill them. */
import type { Level, Source, Status } from './concept.ts';
import type { Bound, Moment, Unit } from './figure.ts';
import type { Lang } from './language.ts';

/** A neighbour of a concept, with the sentence that tells the two apart where there is one. */
export interface CardNeighbour {
  readonly concept: string;
  readonly term: string;
  readonly difference?: string;
}

export interface CardTerm {
  readonly term: string;
  readonly status: Status;
}

export interface CardSource extends Source {
  readonly id: string;
}

/** The flag side of a card: what to write instead, why, and who says so. */
export interface CardFlag {
  readonly id: string;
  readonly level: Level;
  /** The better terms, in the number (singular or plural) of the occurrence. */
  readonly instead: readonly string[];
  readonly because: string;
  readonly correctWhen?: string;
  readonly sources: readonly CardSource[];
  /** Day of the last review, YYYY-MM-DD. */
  readonly reviewed: string;
}

/** A number still to be written out in a language. */
export interface CardNumber {
  readonly value: number;
  readonly unit: Unit;
  readonly bound?: Bound;
}

/** When something was counted, and who says so. */
export interface CardCount {
  readonly year: number;
  readonly when?: Moment;
  readonly source: CardSource;
}

/** A number of a series. */
export interface CardPoint extends CardCount {
  readonly number: CardNumber;
  /** The same in another unit. */
  readonly also?: CardNumber;
  readonly note?: string;
  /** False for a number that nobody has traced to its origin. */
  readonly confirmed: boolean;
}

/** A row of a ranked list; without a number only its rank is known. */
export interface CardRow {
  readonly name: string;
  readonly number?: CardNumber;
  readonly confirmed: boolean;
}

export interface CardList extends CardCount {
  readonly rows: readonly CardRow[];
  readonly confirmed: boolean;
}

/** Numbers about a concept, in the language of the card: a series over the years, or ranked lists. */
export interface CardFigure {
  readonly id: string;
  /** What is counted. */
  readonly label: string;
  readonly unit: Unit;
  /** Oldest first. */
  readonly points: readonly CardPoint[];
  /** Newest first. */
  readonly lists: readonly CardList[];
  readonly note?: string;
  /** What an older text got wrong about these numbers. */
  readonly correction?: string;
  /** Sources of note and correction. */
  readonly sources: readonly CardSource[];
}

/** Everything that one card shows of one concept in one language. */
export interface Card {
  readonly concept: string;
  readonly lang: Lang;
  readonly category: string;
  /** The category in the language of the interface. */
  readonly categoryLabel: string;
  /** The preferred term. */
  readonly term: string;
  readonly definition: string;
  readonly note?: string;
  readonly law?: string;
  readonly terms: readonly CardTerm[];
  readonly notTheSameAs: readonly CardNeighbour[];
  readonly related: readonly CardNeighbour[];
  /** Preferred terms in the other languages. */
  readonly equivalents: readonly { readonly lang: Lang; readonly term: string }[];
  readonly sources: readonly CardSource[];
  /** The first is shown at once. */
  readonly figures?: readonly CardFigure[];
  readonly flag?: CardFlag;
  /** The preferred term in the language of the page, where the card is in another. */
  readonly pageTerm?: { readonly lang: Lang; readonly term: string };
  /** The concept behind a flag in the language that the reader wants definitions in. */
  readonly definedIn?: {
    readonly lang: Lang;
    readonly term: string;
    readonly definition: string;
  };
}
