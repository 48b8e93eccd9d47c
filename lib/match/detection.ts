/** Which language a text is in: what is said of it, checked against what it reads like. */
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
/** Shorter texts, in UTF-16 units, prove nothing: "Asielzoekers welkom" passes for Afrikaans. */
export const leastSample = 200;

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
