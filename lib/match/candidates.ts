import type { PageWords, WordRow } from './page-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { bareWord } from './words.ts';

/** What must stand behind the first word. */
interface Way {
  /** Numbers of the words that must follow at once. */
  readonly next: readonly number[];
  /** For each of these, one of the numbers must follow somewhere. */
  readonly later: readonly ReadonlySet<number>[];
}

/**
 * Tells texts in which no entry of a vocabulary can stand, without reading them again.
 * Gaps, capitals and contexts are not looked at: a text that may hold a term need not do so.
 */
export class Candidates {
  private readonly page: PageWords;
  private readonly ways = new Map<number, Way[]>();
  /** By number: whether anything begins with the word. */
  private readonly begins: Uint8Array;
  /** Words of entries that no text has held yet: what needs one of them is left out. */
  private readonly missing = new Set<string>();

  constructor(vocabulary: Vocabulary, page: PageWords) {
    this.page = page;
    this.begins = new Uint8Array(page.count);
    const number = (word: string) => {
      const found = page.numberOf(bareWord(word));
      if (found < 0) this.missing.add(bareWord(word));
      return found;
    };
    for (const { words } of vocabulary.forms()) {
      const [first = -1, ...next] = words.map(number);
      if (!next.includes(-1)) this.file(first, { next, later: [] });
    }
    for (const { steps } of vocabulary.patterns()) {
      const [first, ...rest] = steps;
      const later = rest
        .filter(({ optional }) => !optional)
        .map(({ words }) => new Set(words.map(number).filter((one) => one >= 0)));
      if (later.some(({ size }) => size === 0)) continue;
      for (const word of first?.words ?? []) this.file(number(word), { next: [], later });
    }
  }

  /** Whether one of some new words may complete an entry: then this has to be made anew. */
  isWaitingFor(words: ReadonlySet<string>): boolean {
    for (const word of words) if (this.missing.has(word)) return true;
    return false;
  }

  private file(first: number, way: Way): void {
    if (first < 0) return;
    this.begins[first] = 1;
    const row = this.ways.get(first);
    if (row) row.push(way);
    else this.ways.set(first, [way]);
  }

  /** Whether an entry may stand in a text. */
  mayStandIn({ from, to }: WordRow): boolean {
    for (let place = from; place < to; place += 1) {
      const number = this.page.at(place);
      if (!this.begins[number]) continue;
      if (this.ways.get(number)?.some((way) => this.fits(way, place + 1, to))) return true;
    }
    return false;
  }

  private fits({ next, later }: Way, start: number, to: number): boolean {
    if (!next.every((number, at) => start + at < to && this.page.at(start + at) === number)) {
      return false;
    }
    return later.every((numbers) => {
      for (let place = start; place < to; place += 1) {
        if (numbers.has(this.page.at(place))) return true;
      }
      return false;
    });
  }
}
