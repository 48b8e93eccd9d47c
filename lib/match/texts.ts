/** What stands in the texts of a page: the one question that a page asks of the glossary. */
import type { Level } from '../glossary/concept.ts';
import type { LanguageIndex } from '../glossary/glossary.ts';
import type { Lang } from '../glossary/language.ts';
import { Candidates } from './candidates.ts';
import { CommonWords } from './common-words.ts';
import { blockLanguage, type Detect } from './detection.ts';
import { languageParts } from './language-parts.ts';
import { findOccurrences } from './match.ts';
import type { Occurrence } from './occurrence.ts';
import { PageWords, type WordRow } from './page-words.ts';
import type { Span } from './quotes.ts';
import { readableText } from './raw-text.ts';
import { knownWords, Vocabulary } from './vocabulary.ts';

/** Texts of a page that is in one language as a whole. */
export interface TextsQuestion {
  readonly lang: Lang;
  /** Country of the texts, lower case, where the page tells. */
  readonly region?: string;
  /** Blocks as their nodes hold them (see `readableText`). */
  readonly texts: readonly string[];
  /** By number of the text: spans that the page itself marks as quoted, UTF-16 offsets. */
  readonly quoted: Readonly<Record<number, readonly Span[]>>;
  /** Languages that are read at all. */
  readonly languages: readonly Lang[];
  readonly levels: readonly Level[];
}

/** An occurrence and the language that it was read in: a quotation may be in one of its own. */
export interface FoundOccurrence {
  readonly lang: Lang;
  readonly occurrence: Occurrence;
}

/** What stands in one of the texts; texts without anything have no answer. */
export interface TextAnswer {
  /** Number of the text in the question, from 0. */
  readonly at: number;
  /** Sorted, not overlapping; offsets are UTF-16 units of the text. */
  readonly found: readonly FoundOccurrence[];
}

export interface TextReader {
  /** @returns Answers in the order of the texts. */
  read(question: TextsQuestion): Promise<TextAnswer[]>;
}

/** A text, or a part of one, in the language that it is read in. */
interface Part {
  readonly at: number;
  readonly lang: Lang;
  readonly row: WordRow;
  /** Set for a part of a text: what is not part of it is blank. */
  readonly own?: { readonly text: string; readonly quoted: readonly Span[] };
}

/** What has been learned of one language from the texts so far. */
interface Known {
  readonly vocabulary: Vocabulary;
  /** By number of the word: whether it has been looked up. */
  asked: Uint8Array;
  candidates: Candidates;
}

/** More distinct words than these are not remembered: what has been learned is forgotten then. */
const mostWords = 200_000;

/**
 * Reads texts with the whole glossary at hand, for any number of pages.
 * What is learned of a word is kept, so that a text costs what its words cost, however large the glossary.
 */
export function createTextReader(
  indexOf: (lang: Lang) => LanguageIndex,
  detect: Detect,
): TextReader {
  let words = new PageWords();
  let common = new CommonWords(words);
  let vocabularies = new Map<Lang, Known>();

  function begin(): void {
    words.forget();
    if (words.count < mostWords) return;
    words = new PageWords();
    common = new CommonWords(words);
    vocabularies = new Map();
  }

  /** The parts of a text in languages that are wanted. */
  function partsOf(question: TextsQuestion, at: number, lang: Lang, row: WordRow): Part[] {
    const { texts, languages } = question;
    const raw = texts[at] ?? '';
    const parts = common.mayQuoteOther(lang, row) ? languageParts(readableText(raw), lang) : [];
    if (parts.length < 2) return languages.includes(lang) ? [{ at, lang, row }] : [];
    return parts
      .filter((part) => languages.includes(part.lang))
      .map((own) => ({ at, lang: own.lang, own, row: words.read(own.text) }));
  }

  /** Looks up the words that have not been looked up yet. */
  function learn(lang: Lang, parts: readonly Part[]): Candidates {
    let known = vocabularies.get(lang);
    if (!known) {
      const vocabulary = new Vocabulary(lang);
      known = {
        vocabulary,
        asked: new Uint8Array(),
        candidates: new Candidates(vocabulary, words),
      };
      vocabularies.set(lang, known);
    }
    if (known.asked.length < words.count) {
      const asked = new Uint8Array(words.count * 2);
      asked.set(known.asked);
      known.asked = asked;
    }
    const news = new Set<string>();
    for (const { row } of parts) {
      for (let place = row.from; place < row.to; place += 1) {
        const number = words.at(place);
        if (known.asked[number]) continue;
        known.asked[number] = 1;
        news.add(words.word(number));
      }
    }
    if (news.size === 0) return known.candidates;
    const hasGrown = known.vocabulary.add(knownWords(indexOf(lang), news));
    if (hasGrown || known.candidates.isWaitingFor(news)) {
      known.candidates = new Candidates(known.vocabulary, words);
    }
    return known.candidates;
  }

  function occurrencesIn(question: TextsQuestion, { at, lang, own }: Part): FoundOccurrence[] {
    const known = vocabularies.get(lang);
    if (!known) return [];
    const { texts, quoted, levels, region } = question;
    const around = quoted[at] ?? [];
    const text = own?.text ?? readableText(texts[at] ?? '');
    const options = {
      quoted: own ? [...around, ...own.quoted] : around,
      levels: new Set(levels),
      region,
    };
    return findOccurrences(text, known.vocabulary, options).map((occurrence) => ({
      lang,
      occurrence,
    }));
  }

  function answers(question: TextsQuestion, parts: readonly Part[]): TextAnswer[] {
    const found = new Map<number, FoundOccurrence[]>();
    for (const [lang, own] of Map.groupBy(parts, (part) => part.lang)) {
      const candidates = learn(lang, own);
      for (const part of own) {
        if (!candidates.mayStandIn(part.row)) continue;
        const row = found.get(part.at) ?? [];
        row.push(...occurrencesIn(question, part));
        found.set(part.at, row);
      }
    }
    return [...found]
      .filter(([, row]) => row.length > 0)
      .map(([at, row]) => ({
        at,
        found: row.sort((a, b) => a.occurrence.start - b.occurrence.start),
      }));
  }

  return {
    async read(question) {
      const { lang, texts } = question;
      begin();
      const parts: Part[] = [];
      const foreign: number[] = [];
      for (const [at, text] of texts.entries()) {
        const row = words.read(text);
        if (common.isForeign(lang, text.length, row)) foreign.push(at);
        else parts.push(...partsOf(question, at, lang, row));
      }
      const found = answers(question, parts);
      if (foreign.length > 0) {
        const spoken = await Promise.all(
          foreign.map((at) => blockLanguage(lang, readableText(texts[at] ?? ''), detect)),
        );
        // Other questions may have been answered meanwhile.
        begin();
        const read = foreign.flatMap((at, place) => {
          const own = spoken[place];
          return own ? partsOf(question, at, own, words.read(texts[at] ?? '')) : [];
        });
        found.push(...answers(question, read));
      }
      return found.sort((a, b) => a.at - b.at);
    },
  };
}
