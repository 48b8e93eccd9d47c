import { counter } from '../format.ts';
import type { MenuMessages } from '../menus.ts';

export const menus: MenuMessages = {
  lookUp: '‘%s’ opzoeken in Migralex',
  switchOff: (host) => `Migralex uitzetten op ${host}`,
  switchOn: (host) => `Migralex aanzetten op ${host}`,
  flags: counter('nl', {
    one: 'woord om te bekijken op deze pagina',
    other: 'woorden om te bekijken op deze pagina',
  }),
};
