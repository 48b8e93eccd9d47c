/** Which language a text is in: what the page says, checked once against what it reads like. */
import { glossaryLanguage, type Lang } from '../glossary/language.ts';
import { leastSample } from '../match/common-words.ts';
import { closestAcross } from './tree.ts';

/** What a detector says of a sample. */
export interface Detection {
  /** Primary language subtag, or `null` when it cannot tell. */
  readonly language: string | null;
  readonly isReliable: boolean;
}

export type Detect = (sample: string) => Promise<Detection>;

/** UTF-16 units of the pooled sample of a page. */
export const sampleLength = 2000;

/** The nearest declared language of an element, as the page writes it. */
export function declaredLanguage(element: Element): string | null {
  const nearest = closestAcross(element, '[lang]')?.getAttribute('lang');
  if (nearest) return nearest;
  const root = element.ownerDocument.documentElement;
  return root.getAttribute('xml:lang') || null;
}

/**
 * The language of a page. A declared language that the sample reliably contradicts loses;
 * without a declaration only a reliable answer counts. A short sample contradicts nothing.
 */
export async function pageLanguage(
  declared: string | null,
  sample: string,
  detect: Detect,
): Promise<Lang | null> {
  const spoken = glossaryLanguage(declared);
  // Of nothing, a detector has nothing to say.
  if (sample === '' || (spoken !== null && sample.length < leastSample)) return spoken;
  return detectedLanguage(sample, detect, spoken);
}

/** What the detector is sure of, else the fallback; `null` for a language that the glossary does not speak. */
async function detectedLanguage(
  sample: string,
  detect: Detect,
  fallback: Lang | null,
): Promise<Lang | null> {
  const { language, isReliable } = await detect(sample);
  return isReliable && language !== null ? glossaryLanguage(language) : fallback;
}

/**
 * The language of a block that does not read like its page.
 * @returns The page's language unless the detector is sure; `null` for one that the glossary does not speak.
 */
export function blockLanguage(page: Lang, text: string, detect: Detect): Promise<Lang | null> {
  return detectedLanguage(text.slice(0, sampleLength), detect, page);
}

/** Country of a text, lower case: the region of its language tag, else the ending of the host. */
export function regionOf(tag: string | null, host: string): string | undefined {
  const subtag = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})\b/i.exec(tag ?? '')?.[1];
  if (subtag) return subtag.toLowerCase();
  const ending = /\.([a-z]{2})$/.exec(host)?.[1];
  return ending === 'uk' ? 'gb' : ending;
}

export interface PageLanguage {
  /** `null` while unknown or when the glossary does not speak it. */
  readonly lang: Lang | null;
  /**
   * Makes sure of the language, again as long as the page held too little text to prove one.
   * @param isNew Whether the page may have become another one.
   * @returns Whether the language has changed since the page was read last.
   */
  check(isNew: boolean): Promise<boolean>;
}

/**
 * The language of a document as a whole.
 * @param blocks The texts of the page, in order.
 */
export function watchLanguage(
  document: Document,
  detect: Detect,
  blocks: () => Iterable<{ text: string }>,
): PageLanguage {
  let lang: Lang | null = null;
  let isSure = false;
  return {
    get lang() {
      return lang;
    },
    async check(isNew) {
      if (isSure && !isNew) return false;
      const before = lang;
      let sample = '';
      for (const { text } of blocks()) {
        sample += `${text}\n`;
        if (sample.length >= sampleLength) break;
      }
      isSure = sample.length >= leastSample;
      lang = await pageLanguage(document.documentElement.getAttribute('lang'), sample, detect);
      return lang !== before;
    },
  };
}
