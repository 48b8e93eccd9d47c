import { counter } from '../format.ts';
import type { MenuMessages } from '../menus.ts';

export const menus: MenuMessages = {
  lookUp: 'Look up ‘%s’ in Migralex',
  switchOff: (host) => `Switch Migralex off for ${host}`,
  switchOn: (host) => `Switch Migralex on for ${host}`,
  flags: counter('en', {
    one: 'word to look at on this page',
    other: 'words to look at on this page',
  }),
};
