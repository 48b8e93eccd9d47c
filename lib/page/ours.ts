/** Whether a page is ours to read: most pages of the web are in no language of the glossary. */
import { glossaryLanguage } from '../glossary/language.ts';
import type { Detect } from '../match/detection.ts';
import { type PageLanguage, speaksElsewhere, watchLanguage } from './language.ts';
import { hasArticle, type Reach, wholePage } from './skip.ts';
import { blocksBelow } from './walk.ts';

/** How long a page is left alone after a change before it is looked at again, in milliseconds; doubled each time. */
const firstWait = 500;
const longestWait = 30_000;

/**
 * Waits until a document may hold text in a language of the glossary: it says so, for the whole or for a part,
 * or a sample reads like it. Looks at another sample when the page has changed. What a page says of itself
 * is believed here; who reads it makes sure. Never ends for a page in other languages.
 * @throws What the detector throws, as it does when the extension is gone.
 */
export async function whenOurs(
  document: Document,
  detect: Detect,
  signal: AbortSignal,
): Promise<void> {
  let last: { sample: string; answer: ReturnType<Detect> } | undefined;
  // Often all of the sample is the article's own.
  const detectOnce: Detect = (sample) => {
    if (last?.sample !== sample) last = { sample, answer: detect(sample) };
    return last.answer;
  };
  const page = watchLanguage(document, detectOnce);
  const article = watchLanguage(document, detectOnce);
  const isRead = async (language: PageLanguage, reach: Reach) => {
    await language.check(true, blocksBelow(document.body, { reach }));
    return language.lang !== null;
  };
  const isOurs = async () => {
    const declared = document.documentElement.getAttribute('lang');
    if (glossaryLanguage(declared) !== null || speaksElsewhere(document)) return true;
    if (await isRead(page, wholePage)) return true;
    // What leads about a site may be in another language than its article.
    return hasArticle(document) && isRead(article, { ...wholePage, area: 'article' });
  };
  for (let wait = firstWait; !(await isOurs()); wait = Math.min(wait * 2, longestWait)) {
    await nextChange(document, signal);
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted) return;
  }
}

function nextChange(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document, {
      ...{ childList: true, characterData: true, subtree: true },
      attributeFilter: ['lang', 'hidden', 'aria-hidden'],
    });
    signal.addEventListener('abort', () => observer.disconnect());
  });
}
