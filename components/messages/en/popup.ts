import type { PopupMessages } from '../popup.ts';

export const popup: PopupMessages = {
  onAt: (host) => `Active on ${host}`,
  back: 'Back',
  options: 'Settings',
  glossary: 'All terms',
  loading: 'Reading the page…',
  unreadable:
    'Migralex cannot read this page. That goes for the browser’s own pages and for some documents. You can still look up a word.',
  off: (host) => `Migralex is switched off on ${host}. You can still look up a word.`,
  unsupported:
    'This page is not in a language that Migralex reads for you. You can still look up a word.',
};
