import type { Status } from '../../lib/glossary/concept.ts';
import type { Unit } from '../../lib/glossary/figure.ts';

/** The glossary page. */
export interface GlossaryMessages {
  readonly title: string;
  readonly concepts: (count: number) => string;
  /** Names of groups of links, for those who hear the page. */
  readonly languages: string;
  readonly order: string;
  readonly byCategory: string;
  readonly byAlphabet: string;
  readonly narrow: string;
  readonly everything: string;
  readonly allConcepts: string;
  readonly print: string;
  readonly unknown: string;
  readonly wording: string;
  readonly status: Readonly<Record<Status, string>>;
  /** Before words that are remarked on only together. */
  readonly together: string;
  /** Above two concepts side by side. */
  readonly notTheSame: string;
  readonly sideBySide: string;
  /** The same for those who hear links one by one. */
  readonly sideBySideWith: (term: string) => string;
  readonly difference: string;
  readonly sources: string;
  /** What a chart is, for those who hear it. */
  readonly chart: (label: string) => string;
  readonly axisNumber: (value: number, unit: Unit) => string;
  readonly showNumbers: string;
  readonly source: string;
}
