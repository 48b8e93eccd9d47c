import type { Level } from '../../lib/glossary/concept.ts';
import type { Attribution } from '../../lib/match/occurrence.ts';
import type { DismissalReach } from '../card-actions.ts';

/** What stands on a card around the content of the glossary. */
export interface CardMessages {
  /** The first line of a flag. */
  readonly eyebrow: Readonly<Record<Level, string>>;
  /** The first line when the words are not the writer's own. */
  readonly saidBy: Readonly<Record<Exclude<Attribution, 'own'>, string>>;
  /** Above the better terms. */
  readonly instead: Readonly<Record<Level, string>>;
  readonly accordingTo: string;
  /** On a word that is a compound of the term. */
  readonly compound: (form: string) => string;
  readonly correctWhen: string;
  readonly reviewed: (day: string) => string;
  readonly note: string;
  readonly law: string;
  readonly notTheSameAs: string;
  readonly related: string;
  readonly synonyms: string;
  readonly deprecated: string;
  readonly superseded: string;
  readonly equivalents: string;
  readonly sources: (count: number) => string;
  readonly newTab: string;
  readonly copy: string;
  /** The same for those who hear it: which of the words. */
  readonly copyOf: (text: string) => string;
  readonly copied: string;
  readonly copiedOf: (text: string) => string;
  /** The browser did not let us. */
  readonly copyFailed: string;
  /** Leads to the concept in the glossary. */
  readonly more: string;
  readonly know: string;
  readonly known: (term: string) => string;
  /** Opens the choice where a flag is not to be raised again. */
  readonly notHere: string;
  readonly notHereHeading: string;
  readonly notHereOn: Readonly<Record<DismissalReach, (site: string) => string>>;
  readonly dismissed: Readonly<Record<DismissalReach, (form: string, site: string) => string>>;
  readonly undo: string;
  /** Where what was chosen can be found and taken back later. */
  readonly keptInOptions: string;
  readonly copyCase: string;
  readonly caseCopied: string;
  /** The lines of a case that is copied. */
  readonly caseOf: Readonly<
    Record<'flag' | 'term' | 'form' | 'sentence' | 'language' | 'site' | 'version', string>
  >;
}
