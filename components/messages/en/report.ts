import { counter } from '../format.ts';
import type { ReportMessages } from '../report.ts';

export const report: ReportMessages = {
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
  previous: (term) => `Previous mention of “${term}”`,
  next: (term) => `Next mention of “${term}”`,
  explain: 'Explain',
  keys: 'Arrows up and down choose a word, left and right a mention on the page.',
  empty: 'This page has no words from the glossary.',
};
