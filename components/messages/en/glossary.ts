import { axisNumber, counter } from '../format.ts';
import type { GlossaryMessages } from '../glossary.ts';

export const glossary: GlossaryMessages = {
  title: 'Glossary',
  concepts: counter('en', { one: 'concept', other: 'concepts' }),
  languages: 'Language of the glossary',
  order: 'Order',
  byCategory: 'By subject',
  byAlphabet: 'A to Z',
  narrow: 'Subject',
  everything: 'Everything',
  allConcepts: 'All terms',
  print: 'Print',
  unknown: 'This concept is not in the glossary.',
  wording: 'Words',
  status: {
    preferred: 'Preferred',
    admitted: 'Also good',
    deprecated: 'Best avoided',
    superseded: 'Dated',
  },
  together: 'Together with another word',
  notTheSame: 'Not the same',
  sideBySide: 'Side by side',
  sideBySideWith: (term) => `Side by side: this concept and ‘${term}’`,
  difference: 'The difference',
  sources: 'Sources',
  chart: (label) => `Chart: ${label}. The numbers are in the table below.`,
  axisNumber: axisNumber('en'),
  showNumbers: 'Show the numbers',
  source: 'Source',
};
