import { languages } from '../../lib/glossary/language.ts';
import { pageLanguage } from '../../lib/match/detection.ts';
import { detectOffline } from '../../scripts/check/detect.ts';
import { goldFlags, goldSentences, hasGold } from '../bench/gold.ts';
import { expect, test } from './fixtures.ts';

test('the command line and the extension agree on the language of every labelled text', async ({
  browserWithExtension,
}) => {
  test.skip(!hasGold, 'the labelled text is not beside the project');
  const differences: string[] = [];
  for (const lang of languages) {
    const texts = [...goldFlags(lang), ...goldSentences(lang)].map(({ text }) => text);
    const answers = await browserWithExtension
      .worker()
      .evaluate((all) => Promise.all(all.map((text) => chrome.i18n.detectLanguage(text))), texts);
    for (const [at, text] of texts.entries()) {
      const answer = answers[at];
      const [best] = [...(answer?.languages ?? [])].sort((a, b) => b.percentage - a.percentage);
      const inBrowser = async () => ({
        ...{ language: best?.language ?? null, isReliable: answer?.isReliable ?? false },
      });
      const here = await pageLanguage(lang, text, detectOffline);
      const there = await pageLanguage(lang, text, inBrowser);
      if (here !== there) differences.push(`${lang}: ${here} and ${there}: ${text.slice(0, 80)}`);
    }
  }
  expect(differences).toEqual([]);
});

declare const chrome: {
  i18n: {
    detectLanguage(text: string): Promise<{
      isReliable: boolean;
      languages: { language: string; percentage: number }[];
    }>;
  };
};
