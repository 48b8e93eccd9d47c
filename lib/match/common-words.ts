/** Cheap signs of the language of a text, from the numbers of its words. */
import { type Lang, languages } from '../glossary/language.ts';
import { leastSample } from './detection.ts';
import { commonWords } from './language-parts.ts';
import type { PageWords, WordRow } from './page-words.ts';

/** Least share of common words in a text of the language. */
const leastShare = 0.1;
/** Less words than this of another language alone make no quotation in it (see `language-parts`). */
const leastOther = 2;

/** Marks a word that has been looked at, and one that begins with a letter. */
const seen = 16;
const lettered = 32;

/** Languages of each common word, as bits. */
const commonIn = new Map<string, number>();
for (const lang of languages) {
  for (const word of commonWords[lang]) {
    commonIn.set(word, (commonIn.get(word) ?? 0) | (1 << languages.indexOf(lang)));
  }
}

export class CommonWords {
  private readonly page: PageWords;
  /** By number: a bit for each language that the word is common in. */
  private kinds = new Uint8Array(1024);

  constructor(page: PageWords) {
    this.page = page;
  }

  /**
   * Whether a long text hardly holds a common word of its language: a cheap sign that it is in another.
   * Short texts are never foreign: they prove nothing.
   * @param length Of the text, in UTF-16 units.
   */
  isForeign(lang: Lang, length: number, { from, to }: WordRow): boolean {
    if (length < leastSample) return false;
    const bit = bitOf(lang);
    let words = 0;
    let common = 0;
    for (let place = from; place < to; place += 1) {
      const kind = this.kind(this.page.at(place));
      if (kind & lettered) words += 1;
      if (kind & bit) common += 1;
    }
    return common < words * leastShare;
  }

  /** Whether a text may hold a quotation in another language; without the words for it, it cannot. */
  mayQuoteOther(lang: Lang, { from, to }: WordRow): boolean {
    const bit = bitOf(lang);
    const counts = [0, 0, 0, 0];
    for (let place = from; place < to; place += 1) {
      const kind = this.kind(this.page.at(place)) & (seen - 1);
      if (kind === 0 || kind & bit) continue;
      for (let other = 0; other < languages.length; other += 1) {
        if (!(kind & (1 << other))) continue;
        const count = (counts[other] ?? 0) + 1;
        if (count >= leastOther) return true;
        counts[other] = count;
      }
    }
    return false;
  }

  private kind(number: number): number {
    const known = this.kinds[number] ?? 0;
    if (known !== 0) return known;
    if (number >= this.kinds.length) {
      const longer = new Uint8Array(Math.max(number + 1, this.kinds.length * 2));
      longer.set(this.kinds);
      this.kinds = longer;
    }
    const word = this.page.word(number);
    const kind = seen | (commonIn.get(word) ?? 0) | (/^\d/.test(word) ? 0 : lettered);
    this.kinds[number] = kind;
    return kind;
  }
}

function bitOf(lang: Lang): number {
  return 1 << languages.indexOf(lang);
}
