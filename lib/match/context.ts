import type { WordLists } from '../glossary/concept.ts';
import type { Lang } from '../glossary/language.ts';
import { quoteSpans, type Span } from './quotes.ts';
import { splitWords, type Word } from './words.ts';

/** A block of text as the context rules see it. */
export interface TextContext {
  readonly text: string;
  readonly lang: Lang;
  readonly words: readonly Word[];
  readonly lists: WordLists;
  /** Spans between balanced quotation marks, and those that the page marks as quoted. */
  readonly quotes: readonly Span[];
}

/** The words that a candidate covers: `first` to `last`, both included. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a text for the rules.
 * @param quoted Spans that the page itself marks as quoted (`q`, `blockquote`), UTF-16 offsets.
 */
export function textContext(
  text: string,
  lang: Lang,
  lists: WordLists,
  quoted: readonly Span[] = [],
): TextContext {
  return { text, lang, words: splitWords(text), lists, quotes: [...quoted, ...quoteSpans(text)] };
}

/** Whether a gap ends a sentence or a clause that no rule looks across. */
function endsSentence(gap: string): boolean {
  return /[.!?…\n](?:\s|["'”’»)\]]|$)|\n/u.test(gap);
}

/** Word numbers of the sentence around a span, both included. */
export function sentenceAround(context: TextContext, span: WordSpan): WordSpan {
  let { first, last } = span;
  while (first > 0 && !endsSentence(gapText(context, first))) first -= 1;
  while (last + 1 < context.words.length && !endsSentence(gapText(context, last + 1))) last += 1;
  return { first, last };
}

/** The original characters between word `at - 1` and word `at`. */
export function gapText({ text, words }: TextContext, at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
}

/** The folded word at a place, or an empty string beyond the ends. */
export function wordAt({ words }: TextContext, at: number): string {
  return words[at]?.folded ?? '';
}

/** The word as it is written. */
export function rawWord({ text, words }: TextContext, at: number): string {
  const word = words[at];
  return word ? text.slice(word.start, word.end) : '';
}

const listSets = new WeakMap<WordLists, Map<string, ReadonlySet<string>>>();

/** A named word list as a set; an unknown name is an empty list. */
export function wordList(lists: WordLists, name: string): ReadonlySet<string> {
  let sets = listSets.get(lists);
  if (!sets) {
    sets = new Map();
    listSets.set(lists, sets);
  }
  let set = sets.get(name);
  if (!set) {
    set = new Set(lists[name] ?? []);
    sets.set(name, set);
  }
  return set;
}

/** Whether the word at a place is in a named list. */
export function isIn(context: TextContext, name: string, at: number): boolean {
  return wordList(context.lists, name).has(wordAt(context, at));
}

/** Whether a number, in figures or in a word of the list `numerals`, stands at a place. */
export function isNumeral(context: TextContext, at: number): boolean {
  return /^\d[\d.,]*$/.test(wordAt(context, at)) || isIn(context, 'numerals', at);
}

/**
 * Places of the phrases of a named list between two words, both included.
 * A phrase is one or more folded words; those of a list may differ in length.
 * A word that ends in `*` stands for every word that begins so.
 */
export function phrasesBetween(
  context: TextContext,
  name: string,
  { first, last }: WordSpan,
): WordSpan[] {
  const found: WordSpan[] = [];
  for (const phrase of wordList(context.lists, name)) {
    const parts = phrase.split(' ');
    for (let at = Math.max(first, 0); at + parts.length - 1 <= last; at += 1) {
      if (parts.every((part, next) => matchesPart(wordAt(context, at + next), part))) {
        found.push({ first: at, last: at + parts.length - 1 });
      }
    }
  }
  return found;
}

function matchesPart(word: string, part: string): boolean {
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}

/** Whether a phrase of a named list stands between two words, both included. */
export function hasPhrase(context: TextContext, name: string, between: WordSpan): boolean {
  return phrasesBetween(context, name, between).length > 0;
}

/** Whether nothing that could be a noun follows: punctuation, the end, or a word of `function-words`. */
export function endsPhrase(context: TextContext, last: number): boolean {
  const next = last + 1;
  if (next >= context.words.length) return true;
  if (!/^[\s\u00AD-]*$/.test(gapText(context, next))) return true;
  return isIn(context, 'function-words', next);
}
