import { counter } from '../format.ts';
import type { SearchMessages } from '../search.ts';

export const search: SearchMessages = {
  label: 'Ein Wort suchen, in jeder Sprache',
  hits: counter('de', { one: 'Treffer', other: 'Treffer' }),
  none: (query) => `Nichts gefunden zu „${query}“.`,
  instead: 'lieber',
  see: 'siehe',
};
