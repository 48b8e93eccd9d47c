import { counter } from '../format.ts';
import type { MenuMessages } from '../menus.ts';

export const menus: MenuMessages = {
  lookUp: 'Chercher « %s » dans Migralex',
  switchOff: (host) => `Désactiver Migralex sur ${host}`,
  switchOn: (host) => `Activer Migralex sur ${host}`,
  flags: counter('fr', {
    one: 'mot à vérifier sur cette page',
    other: 'mots à vérifier sur cette page',
  }),
};
