/**
 * The words of a page, read once. Each distinct folded word gets a number, and a text is from then on the
 * row of its words' numbers: what is to be asked, and where a term may stand, is decided on numbers alone.
 */
import { splitWords, wordPattern } from './words.ts';

/** What a character is inside a text; a letter or digit that needs no care is its own folded code. */
const gap = 0;
const careful = 1;

/** By UTF-16 code below 256. Everything else needs care, except the punctuation of `isGap`. */
const plainCodes = new Uint16Array(256);
for (const [from, to] of ['09', 'az', 'àö', 'øÿ', 'AZ', 'ÀÖ', 'ØÞ'].map(ends)) {
  const isUpper = from === 65 || from === 0xc0 || from === 0xd8;
  for (let code = from; code <= to; code += 1) plainCodes[code] = isUpper ? code + 32 : code;
}
// Soft hyphen, ª, ², ³, µ, ¹, º, fractions, ß.
for (const code of [0xad, 0xaa, 0xb2, 0xb3, 0xb5, 0xb9, 0xba, 0xbc, 0xbd, 0xbe, 0xdf]) {
  plainCodes[code] = careful;
}

function ends(range: string): [number, number] {
  return [range.charCodeAt(0), range.charCodeAt(1)];
}

/** General punctuation without its invisible characters. */
function isGap(code: number): boolean {
  return code >= 0x2010 && code <= 0x205f;
}

/** Where the words of a text are in the row of a page. */
export interface WordRow {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

const firstSize = 1024;
const wordHere = new RegExp(wordPattern.source, 'uy');

export class PageWords {
  /** The row of all texts since `forget`. */
  private row = new Int32Array(firstSize * 4);
  private rowLength = 0;
  /** Numbers by hash, plus one; open addressing. */
  private slots = new Int32Array(firstSize * 2);
  private hashes = new Int32Array(firstSize);
  private checks = new Int32Array(firstSize);
  private readonly words: string[] = [];

  /** How many distinct words there are; numbers are below it. */
  get count(): number {
    return this.words.length;
  }

  /** The folded word of a number. */
  word(number: number): string {
    return this.words[number] ?? '';
  }

  /** The number at a place of the row. */
  at(place: number): number {
    return this.row[place] ?? -1;
  }

  /** The number of a folded word, or -1 for one that no text holds. */
  numberOf(folded: string): number {
    return (this.slots[this.slotOf(...hashesOf(folded))] ?? 0) - 1;
  }

  /** Reads a text: the same words, in the same order, as `splitWords` gives. */
  read(text: string): WordRow {
    const from = this.rowLength;
    const { length } = text;
    let at = 0;
    while (at < length) {
      let code = codeAt(text, at);
      if (code === gap) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = hashSeed;
      let check = 0;
      while (code > careful) {
        hash = Math.imul(hash ^ code, hashPrime);
        check = (Math.imul(check, checkPrime) + code) | 0;
        at += 1;
        code = at < length ? codeAt(text, at) : gap;
      }
      if (code === careful) at = this.readCarefully(text, start);
      else this.push(this.numberFor(hash, check, text, start, at));
    }
    return { from, to: this.rowLength };
  }

  /** Forgets the row; words keep their numbers. */
  forget(): void {
    this.rowLength = 0;
    if (this.row.length > firstSize * 64) this.row = new Int32Array(firstSize * 4);
  }

  /** A word with characters that fold in other ways than by case. @returns Where it ends. */
  private readCarefully(text: string, start: number): number {
    wordHere.lastIndex = start;
    const found = wordHere.exec(text);
    // No word character after all.
    if (!found || found.index !== start) return start + 1;
    for (const { folded } of splitWords(found[0])) this.push(this.add(folded));
    return start + found[0].length;
  }

  private add(folded: string): number {
    return this.numberFor(...hashesOf(folded), folded, 0, folded.length);
  }

  private push(number: number): void {
    if (this.rowLength === this.row.length) {
      const longer = new Int32Array(this.row.length * 2);
      longer.set(this.row);
      this.row = longer;
    }
    this.row[this.rowLength] = number;
    this.rowLength += 1;
  }

  /** Two hashes of 32 bits each stand for the word: that they meet is one chance in billions. */
  private slotOf(hash: number, check: number): number {
    const { slots, hashes, checks } = this;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || (hashes[number] === hash && checks[number] === check)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private numberFor(hash: number, check: number, text: string, start: number, end: number): number {
    const slot = this.slotOf(hash, check);
    const known = (this.slots[slot] ?? 0) - 1;
    if (known >= 0) return known;
    const number = this.words.length;
    this.words.push(text.slice(start, end).toLowerCase());
    this.slots[slot] = number + 1;
    this.hashes[number] = hash;
    this.checks[number] = check;
    if (number + 1 === this.hashes.length) this.grow();
    return number;
  }

  private grow(): void {
    const size = this.hashes.length * 2;
    const hashes = new Int32Array(size);
    const checks = new Int32Array(size);
    hashes.set(this.hashes);
    checks.set(this.checks);
    this.hashes = hashes;
    this.checks = checks;
    this.slots = new Int32Array(size * 2);
    for (let number = 0; number < this.words.length; number += 1) {
      this.slots[this.slotOf(hashes[number] ?? 0, checks[number] ?? 0)] = number + 1;
    }
  }
}

const hashSeed = -2128831035;
const hashPrime = 16777619;
const checkPrime = 31;

/** The two hashes of a folded word, as `read` works them out on its way. */
function hashesOf(folded: string): [number, number] {
  let hash = hashSeed;
  let check = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    hash = Math.imul(hash ^ code, hashPrime);
    check = (Math.imul(check, checkPrime) + code) | 0;
  }
  return [hash, check];
}

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 256) return plainCodes[code] ?? careful;
  return isGap(code) ? gap : careful;
}
