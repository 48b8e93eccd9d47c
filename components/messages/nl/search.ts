import { counter } from '../format.ts';
import type { SearchMessages } from '../search.ts';

export const search: SearchMessages = {
  label: 'Zoek een woord, in elke taal',
  hits: counter('nl', { one: 'resultaat', other: 'resultaten' }),
  none: (query) => `Niets gevonden voor ‘${query}’.`,
  instead: 'liever',
  see: 'zie',
};
