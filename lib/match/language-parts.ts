/** A quotation in another language than the text around it is read in its own. */
import { type Lang, languages } from '../glossary/language.ts';
import { quoteSpans, type Span } from './quotes.ts';

/** Words that hardly a sentence of the language goes without. */
export const commonWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een van en in is op te dat die met voor niet zijn aan er om ook als'.split(' '),
  ),
  en: new Set('the of and to in a is that for it on with as was by at be this not are'.split(' ')),
  fr: new Set(
    'de la le les et des en un une du est que qui dans pour pas au sur par ne'.split(' '),
  ),
  de: new Set(
    'der die das und in den von zu mit ist des nicht ein eine sich auf für dem im es'.split(' '),
  ),
};

/** A stretch of a text in one language. What is not part of it is blank, so that offsets stay. */
export interface LanguagePart {
  readonly lang: Lang;
  readonly text: string;
  /** Spans that are quoted although their marks may be blank here, UTF-16 offsets. */
  readonly quoted: readonly Span[];
}

/** Least words of a quotation that can be told to be in another language. */
const leastWords = 6;

/**
 * Cuts a text into the text itself and its quotations in other languages.
 * @param lang Language of the text as a whole.
 * @returns Parts as long as the text; together they hold every word once.
 */
export function languageParts(text: string, lang: Lang): LanguagePart[] {
  const foreign = quoteSpans(text).flatMap((span) => {
    const other = otherLanguage(text.slice(span.start, span.end), lang);
    return other ? [{ span, lang: other }] : [];
  });
  if (foreign.length === 0) return [{ lang, text, quoted: [] }];
  let own = text;
  for (const { span } of foreign)
    own = own.slice(0, span.start) + blank(span) + own.slice(span.end);
  return [
    { lang, text: own, quoted: [] },
    ...foreign.map(({ span, lang: other }) => ({
      lang: other,
      text:
        blank({ start: 0, end: span.start }) +
        text.slice(span.start, span.end) +
        blank({ start: span.end, end: text.length }),
      quoted: [span],
    })),
  ];
}

function blank({ start, end }: Span): string {
  return ' '.repeat(end - start);
}

/** The language whose common words fill a quotation, when those of the text around it hardly do. */
function otherLanguage(quotation: string, around: Lang): Lang | null {
  const words = quotation.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < leastWords) return null;
  const share = (lang: Lang) => words.filter((word) => commonWords[lang].has(word)).length;
  const [best = around] = languages.toSorted((a, b) => share(b) - share(a));
  const isSure = share(best) >= 3 && share(best) >= words.length * 0.2;
  return best !== around && isSure && share(around) * 3 <= share(best) ? best : null;
}
