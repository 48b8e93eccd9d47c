import type { Lang } from './language.ts';

/** What the glossary page shows. Without a concept it is the list. */
export interface GlossaryPlace {
  /** Language of the entries; left out, it is the reader's language of definitions. */
  readonly lang?: Lang | undefined;
  readonly concept?: string | undefined;
  /** A second concept, shown beside the first. */
  readonly beside?: string | undefined;
  /** What is looked up in the list. */
  readonly query?: string | undefined;
  /** The order of the list; left out, it is by category. */
  readonly order?: 'alphabet' | undefined;
  /** The one category that the list is narrowed to. */
  readonly category?: string | undefined;
}
