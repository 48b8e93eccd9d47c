import type { Messages } from '../locale.ts';
import { counter, dayInWords, pluralChooser, quantity } from './format.ts';

const day = dayInWords('en');

/** English. */
export const en: Messages = {
  lang: 'en',
  card: {
    eyebrow: {
      warn: 'Better put another way',
      check: 'Is this the right word here?',
      info: 'Good to know',
    },
    saidBy: {
      quote: 'In a quotation: the speaker’s own word.',
      mention: 'This is about the word itself.',
      title: 'In a title or a name.',
    },
    instead: { warn: 'Rather write', check: 'Perhaps better', info: 'Also possible' },
    accordingTo: 'According to',
    compound: (form) => `‘${form}’ is formed with this word`,
    correctWhen: 'When it is the right word',
    reviewed: (date) => `Reviewed on ${day(date)}`,
    note: 'Take note',
    law: 'In law',
    notTheSameAs: 'Not the same as',
    related: 'See also',
    synonyms: 'Also',
    deprecated: 'Best avoided',
    superseded: 'Dated',
    equivalents: 'In other languages',
    sources: pluralChooser('en', { one: 'Source:', other: 'Sources:' }),
    newTab: 'opens in a new tab',
  },
  figures: {
    heading: 'Figures',
    more: (count) => `More figures (${count})`,
    about: 'About these figures',
    countedFor: (years) => `for ${years}`,
    when: { mid: (year) => `mid-${year}`, end: (year) => `end of ${year}` },
    number: quantity('en'),
    bound: { over: 'over', under: 'nearly', about: 'about' },
    year: 'Year',
    name: 'Country or group',
    unit: {
      people: 'Number of people',
      countries: 'Number of countries',
      count: 'Number',
      percent: 'Percentage',
      usd: 'Amount in US dollars',
      eur: 'Amount in euros',
    },
    inOrder: 'In this order:',
    next: 'Then:',
    unconfirmed: 'unconfirmed',
    unconfirmedMeans: 'Unconfirmed: the original source has not been found.',
    correction: 'Put right',
  },
  search: {
    label: 'Look up a word, in any language',
    hits: counter('en', { one: 'result', other: 'results' }),
    none: (query) => `Nothing found for “${query}”.`,
    instead: 'rather',
    see: 'see',
  },
  report: {
    heading: 'On this page',
    kind: { flag: 'Better put another way', info: 'Good to know', term: 'Terms' },
    count: {
      flag: counter('en', { other: 'to look at' }),
      info: counter('en', { other: 'for information' }),
      term: counter('en', { one: 'term', other: 'terms' }),
    },
    instead: 'Rather:',
    times: counter('en', { other: '×' }),
    placeOf: (place, count) => `${place} of ${count}`,
    empty: 'This page has no words from the glossary.',
  },
  popup: {
    onAt: (host) => `Active on ${host}`,
    back: 'Back',
    options: 'Settings',
    glossary: 'All terms',
    loading: 'Reading the page…',
    unreadable:
      'Migralex cannot read this page. That goes for the browser’s own pages and for some documents. You can still look up a word.',
    off: (host) => `Migralex is switched off on ${host}. You can still look up a word.`,
    unsupported:
      'This page is not in a language that Migralex reads for you. You can still look up a word.',
  },
  options: {
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
  },
};
