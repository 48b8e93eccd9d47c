/** Which language a text is in: what the page says, checked once against what it reads like. */
import { glossaryLanguage, type Lang } from '../glossary/language.ts';
import { type Detect, leastSample, pageLanguage, sampleLength } from '../match/detection.ts';
import { closestAcross } from './tree.ts';

/** The nearest declared language of an element, as the page writes it. */
export function declaredLanguage(element: Element): string | null {
  const nearest = closestAcross(element, '[lang]')?.getAttribute('lang');
  if (nearest) return nearest;
  const root = element.ownerDocument.documentElement;
  return root.getAttribute('xml:lang') || null;
}

/** The same for one element after another: those beside each other are declared alike. */
export function declaredLanguages(): (element: Element) => string | null {
  let parent: Element | null = null;
  let tag: string | null = null;
  return (element) => {
    if (element.parentElement === null || element.hasAttribute('lang')) {
      return declaredLanguage(element);
    }
    if (element.parentElement !== parent) {
      parent = element.parentElement;
      tag = declaredLanguage(parent);
    }
    return tag;
  };
}

/** Country of a text, lower case: the region of its language tag, else the ending of the host. */
export function regionOf(tag: string | null, host: string): string | undefined {
  const subtag = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})\b/i.exec(tag ?? '')?.[1];
  if (subtag) return subtag.toLowerCase();
  const ending = /\.([a-z]{2})$/.exec(host)?.[1];
  return ending === 'uk' ? 'gb' : ending;
}

/** Whether a part of a page says that it is in a language of ours. */
export function speaksElsewhere({ body }: Document): boolean {
  return [...body.querySelectorAll('[lang]')].some(
    (element) => glossaryLanguage(element.getAttribute('lang')) !== null,
  );
}

export interface PageLanguage {
  /** `null` while unknown or when the glossary does not speak it. */
  readonly lang: Lang | null;
  /**
   * Makes sure of the language, again as long as the page held too little text to prove one.
   * @param isNew Whether the page may have become another one.
   * @param texts The texts of the page, in order; only a sample of them is looked at.
   * @returns Whether the language has changed since the page was read last.
   */
  check(isNew: boolean, texts: Iterable<{ text: string }>): Promise<boolean>;
}

/** The language of a document as a whole. */
export function watchLanguage(document: Document, detect: Detect): PageLanguage {
  let lang: Lang | null = null;
  let isSure = false;
  let last = '';
  return {
    get lang() {
      return lang;
    },
    async check(isNew, texts) {
      if (isSure && !isNew) return false;
      const before = lang;
      let sample = '';
      for (const { text } of texts) {
        sample += `${text}\n`;
        if (sample.length >= sampleLength) break;
      }
      const declared = document.documentElement.getAttribute('lang');
      if (last === `${declared}\n${sample}`) return false;
      last = `${declared}\n${sample}`;
      isSure = sample.length >= leastSample;
      lang = await pageLanguage(declared, sample, detect);
      return lang !== before;
    },
  };
}
