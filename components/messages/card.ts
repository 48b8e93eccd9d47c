import type { Level } from '../../lib/glossary/concept.ts';
import type { Attribution } from '../../lib/match/occurrence.ts';

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
}
