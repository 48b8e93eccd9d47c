/** What the build makes of the data files, and what the rest of the house reads. Types only. */
import type { Category, Concept, Level, Pattern, Source, Status, WordLists } from './concept.ts';
import type { Figure } from './figure.ts';
import type { Lang } from './language.ts';

/** The part of a flag that matching needs; the reason and the authority stay with the concept. */
export interface FlagRule {
  readonly id: string;
  readonly level: Level;
  /** Name of a context rule of `lib/match`; without one the flag always holds. */
  readonly when?: string;
  readonly regions?: readonly string[];
}

/** The part of a term that matching needs. */
export interface TermEntry {
  readonly concept: string;
  readonly category: string;
  /** The term as the data file names it; for a pattern, its label. */
  readonly term: string;
  readonly status: Status;
  /** Word lists of another sense: where one of their phrases stands nearby, the term is not meant. */
  readonly unless?: readonly string[];
  readonly flags?: readonly FlagRule[];
}

/** One written form of a term. */
export interface FormEntry {
  /** Key into the `terms` of the same index. */
  readonly term: string;
  /** Folded words of the form, in order (see `lib/match/fold`). */
  readonly words: readonly string[];
  /** Set when the form counts only as written, upper and lower case included. */
  readonly exact?: string;
  readonly plural?: true;
  /** Set when the form counts only in capitals, where accents are often left out. */
  readonly capitals?: true;
  /** Set when the word is a compound that builds on the term. */
  readonly compound?: true;
}

/** A part that makes compounds of a term: any longer word that begins or ends so. */
export interface CompoundEntry {
  readonly term: string;
  /** Folded first part of the compounds: `vluchtelingen` in vluchtelingenbeleid. */
  readonly first?: string;
  /** Folded last part: `vluchteling` in oorlogsvluchteling. */
  readonly last?: string;
}

/** One step of a pattern: any of these folded words, and whether it may be left out. */
export interface PatternStep {
  readonly words: readonly string[];
  readonly optional?: true;
}

/** Words that count only together. */
export interface PatternEntry {
  readonly term: string;
  readonly steps: readonly PatternStep[];
}

/** Everything that can match in one language, or the part of it that one page needs. */
export interface LanguageIndex {
  readonly terms: Readonly<Record<string, TermEntry>>;
  readonly forms: readonly FormEntry[];
  readonly patterns: readonly PatternEntry[];
  readonly compounds: readonly CompoundEntry[];
  /** Folded words of the lists that context rules read. */
  readonly lists: WordLists;
}

/** The whole built-in glossary. */
export interface Glossary {
  readonly categories: readonly Category[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly concepts: Readonly<Record<string, Concept>>;
  readonly patterns: Readonly<Record<string, Pattern>>;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly index: Readonly<Record<Lang, LanguageIndex>>;
}
