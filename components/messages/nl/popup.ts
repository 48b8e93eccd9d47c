import type { PopupMessages } from '../popup.ts';

export const popup: PopupMessages = {
  onAt: (host) => `Aan op ${host}`,
  back: 'Terug',
  options: 'Instellingen',
  glossary: 'Alle begrippen',
  loading: 'De pagina wordt gelezen…',
  unreadable:
    'Deze pagina kan Migralex niet lezen. Dat geldt voor de pagina’s van de browser zelf en voor sommige documenten. Een woord opzoeken kan wel.',
  off: (host) => `Migralex staat uit op ${host}. Een woord opzoeken kan wel.`,
  unsupported: 'Deze pagina is niet in een taal die Migralex nu leest. Een woord opzoeken kan wel.',
};
