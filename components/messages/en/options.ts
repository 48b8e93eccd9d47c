import type { OptionsMessages } from '../options.ts';

export const options: OptionsMessages = {
  title: 'Settings',
  saved: 'Saved',
  interfaceLanguage: 'Language of Migralex',
  browserLanguage: 'The language of the browser',
  readingLanguages: 'Languages that Migralex reads',
  readingLanguagesHint: 'At least one stays on.',
  categories: 'Terms',
  categoriesHint: 'The terms that Migralex explains on a page.',
  levels: 'Remarks on words',
  levelsHint: 'A word in a quotation is explained, never given a wavy line.',
  level: {
    warn: {
      label: 'Better put another way',
      effect: 'A wavy line under words for which there is a better one.',
    },
    check: {
      label: 'Is this the right word here?',
      effect: 'A wavy line under words that are right in one place and not in another.',
    },
    info: {
      label: 'Good to know',
      effect: 'A fine dotted line under words worth knowing more about, without judgement.',
    },
  },
  sites: 'Sites where Migralex is off',
  noSites: 'None. A site can be switched off in the Migralex window.',
  switchOnAgain: 'Switch on again',
  reset: 'Restore all settings',
  resetHint: 'Everything goes back to how it was installed, the list of sites included.',
  settingsUnreadable:
    'Your settings could not be read. Migralex uses the default settings for now. The damaged record was kept.',
  download: 'Download the damaged record',
};
