/** Who says it: the ordered rules for mention, title and quotation. Mention comes before quotation. */
import {
  hasPhrase,
  phrasesBetween,
  sentenceAround,
  type TextContext,
  type WordSpan,
} from './context.ts';
import type { Attribution } from './occurrence.ts';
import type { Span } from './quotes.ts';

/** How many words before the candidate a word about words may stand. */
const reach = 4;

function offsets({ words }: TextContext, span: WordSpan): Span {
  return { start: words[span.first]?.start ?? 0, end: words[span.last]?.end ?? 0 };
}

/** The innermost quotation that holds the whole candidate. */
function quotationAround(context: TextContext, span: WordSpan): Span | undefined {
  const { start, end } = offsets(context, span);
  return context.quotes
    .filter((quote) => quote.start <= start && end <= quote.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Whether a quotation is no more than the candidate, an article or an adjective before it aside. */
function isLabel(context: TextContext, span: WordSpan, quote: Span): boolean {
  const inside = context.words.filter(({ start, end }) => quote.start <= start && end <= quote.end);
  const last = context.words[span.last];
  return inside.length <= span.last - span.first + 3 && inside.at(-1) === last;
}

/** "het woord illegaal", "the term illegals": a noun about words stands just before. */
function afterWordAboutWords(context: TextContext, span: WordSpan): boolean {
  const sentence = sentenceAround(context, span);
  const from = Math.max(sentence.first, span.first - reach);
  return phrasesBetween(context, 'mention-nouns', { first: from, last: span.first - 1 }).some(
    (cue) =>
      !/[,;:()]/.test(betweenText(context, cue.last, span.first)) || cue.last === span.first - 1,
  );
}

function betweenText(context: TextContext, from: number, to: number): string {
  return context.text.slice(context.words[from]?.end ?? 0, context.words[to]?.start ?? 0);
}

/** "het woord illegaal": the noun about words stands right before, the word itself is meant. */
export function isNamedWord(context: TextContext, span: WordSpan): boolean {
  const before = { first: Math.max(0, span.first - reach), last: span.first - 1 };
  return phrasesBetween(context, 'mention-nouns', before).some(
    ({ last }) => last === span.first - 1 && !/[.;!?]/.test(betweenText(context, last, span.first)),
  );
}

/** "so-called “illegals": a verb of naming and an opening mark, though the closing one is lost. */
function namedBeforeMark(context: TextContext, span: WordSpan): boolean {
  const before = { first: Math.max(0, span.first - 3), last: span.first - 1 };
  return phrasesBetween(context, 'mention-verbs', before).some(
    ({ last }) =>
      last === span.first - 1 && /["“„«‘']/.test(betweenText(context, last, span.first)),
  );
}

/** A quoted label beside a verb of naming: 'worden vaak "illegalen" genoemd'. */
function namedInQuotes(context: TextContext, span: WordSpan, quote: Span | undefined): boolean {
  if (!quote || !isLabel(context, span, quote)) return false;
  const sentence = sentenceAround(context, span);
  return hasPhrase(context, 'mention-verbs', {
    first: Math.max(sentence.first, span.first - reach - 2),
    last: Math.min(sentence.last, span.last + reach),
  });
}

/** "er bestaat niet zoiets als een illegale asielzoeker", "les illégaux n'existent pas": the thing is denied. */
function denied(context: TextContext, span: WordSpan): boolean {
  const sentence = sentenceAround(context, span);
  const before = { first: Math.max(sentence.first, span.first - 9), last: span.first - 1 };
  const after = { first: span.last + 1, last: Math.min(sentence.last, span.last + 5) };
  return (
    phrasesBetween(context, 'denials-before', before).some(
      ({ last }) => !/[,;:()]/.test(betweenText(context, last, span.first)),
    ) || phrasesBetween(context, 'denials-after', after).some(({ first }) => first - span.last <= 2)
  );
}

/** The candidate is part of a name, a slogan or the title of a law or work. */
function inTitle(context: TextContext, span: WordSpan): boolean {
  const around = { first: span.first - 8, last: Math.min(span.last + 8, context.words.length - 1) };
  const isInside = phrasesBetween(context, 'titles', around).some(
    (title) => title.first <= span.first && span.last <= title.last,
  );
  return isInside || isTitleOpened(context, span);
}

/** "Proposition de loi tendant à …": what follows in the same clause is the title. */
function isTitleOpened(context: TextContext, span: WordSpan): boolean {
  const before = { first: Math.max(0, span.first - 15), last: span.first - 1 };
  return phrasesBetween(context, 'title-openers', before).some(
    ({ last }) => !/[.;:!?»”\n]/.test(betweenText(context, last, span.first)),
  );
}

/** Who says the candidate; the first rule that holds decides. */
export function attributionOf(context: TextContext, span: WordSpan): Attribution {
  const quote = quotationAround(context, span);
  if (inTitle(context, span)) return 'title';
  if (afterWordAboutWords(context, span)) return 'mention';
  if (namedInQuotes(context, span, quote) || namedBeforeMark(context, span)) return 'mention';
  if (denied(context, span)) return 'mention';
  return quote ? 'quote' : 'own';
}
