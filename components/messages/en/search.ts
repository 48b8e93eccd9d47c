import { counter } from '../format.ts';
import type { SearchMessages } from '../search.ts';

export const search: SearchMessages = {
  label: 'Look up a word, in any language',
  hits: counter('en', { one: 'result', other: 'results' }),
  none: (query) => `Nothing found for “${query}”.`,
  instead: 'rather',
  see: 'see',
};
