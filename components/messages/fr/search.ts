import { counter } from '../format.ts';
import type { SearchMessages } from '../search.ts';

export const search: SearchMessages = {
  label: 'Chercher un mot, dans toutes les langues',
  hits: counter('fr', { one: 'résultat', other: 'résultats' }),
  none: (query) => `Aucun résultat pour «\u00a0${query}\u00a0».`,
  instead: 'plutôt',
  see: 'voir',
};
