import { counter } from '../format.ts';
import type { MenuMessages } from '../menus.ts';

export const menus: MenuMessages = {
  lookUp: '„%s“ in Migralex nachschlagen',
  switchOff: (host) => `Migralex auf ${host} ausschalten`,
  switchOn: (host) => `Migralex auf ${host} einschalten`,
  flags: counter('de', {
    one: 'Wort auf dieser Seite zum Prüfen',
    other: 'Wörter auf dieser Seite zum Prüfen',
  }),
};
