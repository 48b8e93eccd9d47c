import { browser } from 'wxt/browser';

/**
 * Asks the browser which language a sample is in. Nothing leaves the machine.
 * @returns The best guess as a primary language subtag, and whether the browser trusts it.
 */
export async function detectLanguage(
  sample: string,
): Promise<{ language: string | null; isReliable: boolean }> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(sample);
  const [best] = [...languages].sort((a, b) => b.percentage - a.percentage);
  return { language: best?.language ?? null, isReliable };
}
