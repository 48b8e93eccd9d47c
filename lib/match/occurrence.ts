import type { Level } from '../glossary/concept.ts';

/** What to do with an occurrence: explain it, flag it as misused, or explain without accusing. */
export type Verdict = 'term' | 'flag' | 'info';

/** Who says it: the text itself, somebody quoted, somebody who discusses the word, or a title. */
export type Attribution = 'own' | 'quote' | 'mention' | 'title';

/** One place in a text where a form stands. */
export interface Occurrence {
  /** UTF-16 offset of the first unit in the text. */
  readonly start: number;
  /** UTF-16 offset after the last unit in the text. */
  readonly end: number;
  /** The text between the two offsets, as it is written there. */
  readonly form: string;
  readonly concept: string;
  readonly category: string;
  /** The term that the form belongs to. */
  readonly term: string;
  readonly verdict: Verdict;
  readonly attribution: Attribution;
  /** Set for verdicts `flag` and `info`. */
  readonly flag?: string;
  readonly level?: Level;
  readonly plural?: true;
  /** Set when the form is a compound that builds on the term. */
  readonly compound?: true;
}
