/** What the glossary page shows. Types only; `lib/match/entry` fills them. */
import type { Card, CardFlag } from './card.ts';
import type { Status } from './concept.ts';

/** Terms for which the same is to be said: a term, or several with one remark. */
export interface EntryTerms {
  readonly terms: readonly string[];
  readonly status: Status;
  readonly flags: readonly CardFlag[];
}

/** Words that are remarked on only together, such as an adjective and a person. */
export interface EntryPattern {
  readonly label: string;
  readonly flags: readonly CardFlag[];
}

/** All that the glossary knows of a concept, in one language. */
export interface Entry extends Omit<Card, 'terms' | 'flag'> {
  readonly wording: readonly EntryTerms[];
  readonly patterns: readonly EntryPattern[];
}

/** A concept in the list of all. */
export interface ListedConcept {
  readonly concept: string;
  readonly category: string;
  /** The preferred term. */
  readonly term: string;
  readonly definition: string;
  /** The other terms, each with what can be said for it. */
  readonly others: readonly { readonly term: string; readonly status: Status }[];
}
