/** Which language a text is in: what the page says, checked once against what it reads like. */
import { glossaryLanguage, type Lang } from '../glossary/language.ts';

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
  const nearest = element.closest('[lang]')?.getAttribute('lang');
  if (nearest) return nearest;
  const root = element.ownerDocument.documentElement;
  return root.getAttribute('xml:lang') || null;
}

/**
 * The language of a page. A declared language that the sample reliably contradicts loses;
 * without a declaration only a reliable answer counts.
 */
export async function pageLanguage(
  declared: string | null,
  sample: string,
  detect: Detect,
): Promise<Lang | null> {
  const { language, isReliable } = await detect(sample);
  if (isReliable && language !== null) return glossaryLanguage(language);
  return glossaryLanguage(declared);
}

/** Country of a text, lower case: the region of its language tag, else the ending of the host. */
export function regionOf(tag: string | null, host: string): string | undefined {
  const subtag = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})\b/i.exec(tag ?? '')?.[1];
  if (subtag) return subtag.toLowerCase();
  const ending = /\.([a-z]{2})$/.exec(host)?.[1];
  return ending === 'uk' ? 'gb' : ending;
}
