/** What a card shows. Types only; `lib/match/lookup` and `lib/match/card` fill them. */
import type { Level, Source, Status } from './concept.ts';
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
  readonly flag?: CardFlag;
}
