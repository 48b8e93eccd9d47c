import type { Status } from '../lib/glossary/concept.ts';
import type { Lang } from '../lib/glossary/language.ts';

/** One answer of the search: which form matched, and the concept that it leads to. */
export interface SearchHit {
  readonly concept: string;
  readonly lang: Lang;
  /** What was matched. */
  readonly form: string;
  /** The preferred term of the concept in that language. */
  readonly term: string;
  /** The status of the term that the form belongs to. */
  readonly status: Status;
  readonly definition: string;
}
