/** How much of what was found is shown: the reader's choice of density, and what is not wanted at all. */
import type { Occurrence, Verdict } from './occurrence.ts';

/** All, each concept once an article, flags only, or nothing for now. */
export type Shown = 'all' | 'first' | 'flags' | 'none';

/** What the reader does not want to see. */
export interface Unwanted {
  /** Concepts that the reader knows. */
  readonly known: ReadonlySet<string>;
  /** Flags that are not to be raised on a term here. */
  readonly dismissed: readonly { readonly flag: string; readonly term: string }[];
}

/**
 * Whether an occurrence is there for the reader at all. Who knows a concept needs no explanation
 * of it, but still wants to hear of a word that is misused for it: flags have their own "not here".
 */
export function isWanted(
  { concept, verdict, flag, term }: Occurrence,
  { known, dismissed }: Unwanted,
): boolean {
  if (flag !== undefined && dismissed.some((one) => one.flag === flag && one.term === term))
    return false;
  return verdict === 'flag' || !known.has(concept);
}

/** An occurrence among the others of its page. */
export interface Mention {
  /** Number on the page. */
  readonly place: number;
  readonly concept: string;
  readonly verdict: Verdict;
  /** What tells the articles of a page apart: the same value for all mentions in one. */
  readonly article: unknown;
}

/**
 * The places that are shown. With `first`, each concept once an article, whatever the word for it
 * and its number: at its first flag where the article has one, since a flag that goes unseen helps
 * no editor, else at its first mention.
 * @param mentions In the order of the page.
 */
export function shownPlaces(mentions: readonly Mention[], shown: Shown): Set<number> {
  if (shown === 'none') return new Set();
  if (shown === 'first') return firstPlaces(mentions);
  const chosen = mentions.filter(({ verdict }) => shown === 'all' || verdict === 'flag');
  return new Set(chosen.map(({ place }) => place));
}

function firstPlaces(mentions: readonly Mention[]): Set<number> {
  const articles = new Map<unknown, Map<string, Mention>>();
  for (const mention of mentions) {
    const { article, concept, verdict } = mention;
    let firsts = articles.get(article);
    if (!firsts) {
      firsts = new Map();
      articles.set(article, firsts);
    }
    const first = firsts.get(concept);
    if (!first || (verdict === 'flag' && first.verdict !== 'flag')) firsts.set(concept, mention);
  }
  const firsts = [...articles.values()].flatMap((concepts) => [...concepts.values()]);
  return new Set(firsts.map(({ place }) => place));
}
