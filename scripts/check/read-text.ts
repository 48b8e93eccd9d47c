/** Reads a text or an HTML file as the extension reads a page: block by block, with offsets into the file. */
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { glossaryLanguage, type Lang } from '../../lib/glossary/language.ts';
import { pageLanguage, sampleLength } from '../../lib/match/detection.ts';
import { languageParts } from '../../lib/match/language-parts.ts';
import { findOccurrences } from '../../lib/match/match.ts';
import type { Occurrence } from '../../lib/match/occurrence.ts';
import type { Span } from '../../lib/match/quotes.ts';
import { vocabularyFor } from '../../lib/match/vocabulary.ts';
import { detectOffline } from './detect.ts';
import { htmlBlocks } from './html-blocks.ts';

/** A run of text of a file. */
export interface FileBlock {
  /** Text as a reader reads it, UTF-16. */
  readonly text: string;
  /** Offset in the file of each UTF-16 unit of `text`, and one more for its end. */
  readonly offsets: readonly number[];
  readonly lang: string | null;
  /** Spans that the file marks as quoted, offsets in `text`. */
  readonly quoted: readonly Span[];
}

export interface TextReading {
  /** `null` when the text is in no language that the glossary speaks. */
  readonly lang: Lang | null;
  /** Offsets are UTF-16 units of the whole text. */
  readonly occurrences: readonly Occurrence[];
}

/**
 * @param lang Language that the reader names; without one it is found as on a page.
 * @param isPlain Set when the text is known not to be HTML.
 */
export async function readText(
  glossary: Glossary,
  text: string,
  lang: Lang | null,
  isPlain = false,
): Promise<TextReading> {
  const blocks = !isPlain && looksLikeHtml(text) ? htmlBlocks(text) : plainBlocks(text);
  const whole = lang ?? (await languageOf(blocks));
  const occurrences = blocks.flatMap((block) => {
    const own = (lang === null && block.lang && glossaryLanguage(block.lang)) || whole;
    return own ? inBlock(block, glossary, own, text) : [];
  });
  return { lang: whole, occurrences };
}

function inBlock(block: FileBlock, glossary: Glossary, own: Lang, text: string): Occurrence[] {
  const found = languageParts(block.text, own).flatMap(({ lang, text: words, quoted }) => {
    const vocabulary = vocabularyFor(lang, glossary.index[lang], words);
    return findOccurrences(words, vocabulary, { quoted: [...block.quoted, ...quoted] });
  });
  return found
    .sort((a, b) => a.start - b.start)
    .map((one) => {
      const start = block.offsets[one.start] ?? 0;
      const end = (block.offsets[one.end - 1] ?? start) + 1;
      return { ...one, start, end, form: text.slice(start, end) };
    });
}

async function languageOf(blocks: readonly FileBlock[]): Promise<Lang | null> {
  const sample = blocks
    .map(({ text }) => text)
    .join('\n')
    .slice(0, sampleLength);
  const declared = blocks.find(({ lang }) => lang !== null)?.lang ?? null;
  return pageLanguage(declared, sample, detectOffline);
}

/** Plain text reads on over a line end and stops at an empty line. */
function plainBlocks(text: string): FileBlock[] {
  const blocks: FileBlock[] = [];
  const paragraph = /(?:[^\n]|\n(?!\s*\n))+/g;
  for (const match of text.matchAll(paragraph)) {
    const offsets = Array.from({ length: match[0].length + 1 }, (_, at) => match.index + at);
    const plain = match[0].replace(/[\n\r\t]/g, ' ');
    blocks.push({ text: plain, offsets, lang: null, quoted: [] });
  }
  return blocks;
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<\?xml|<!--)|<\/(?:p|div|body|article|h[1-6]|li)>/i.test(
    text,
  );
}
