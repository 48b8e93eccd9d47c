import type { PopupMessages } from '../popup.ts';

export const popup: PopupMessages = {
  onAt: (host) => `Active on ${host}`,
  back: 'Back',
  options: 'Settings',
  glossary: 'All terms',
  loading: 'Reading the page…',
  closed: {
    store: 'Browsers let no extension read along in an extension store.',
    browser: 'This is one of the browser’s own pages. No extension may read along here.',
    extension: 'This page belongs to an extension. Migralex cannot read along here.',
    reader:
      'No extension may read along in the reader view. Leave the reader view and Migralex reads the article.',
    source: 'This is the source code of a page. Migralex reads only the page itself.',
    file: 'This is a file on your computer. Migralex reads only pages on the web.',
    pdf: 'This is a PDF. Migralex reads only web pages.',
    other: 'This is not a web page. Migralex reads only pages on the web.',
    unknown:
      'The browser keeps this page to itself. It does so with its own pages and with files on your computer.',
    blocked: 'The browser lets no extension read along on this site.',
  },
  canLookUp: 'You can still look up a word.',
  off: (host) => `Migralex is switched off on ${host}.`,
  notListed: (host) =>
    `Migralex works only on sites that you switch on. ${host} is not one of them.`,
  switchOn: 'Switch on here',
  locked: (host) => `Migralex may not read ${host} yet. What it reads stays on your computer.`,
  allow: 'Allow reading',
  stale: 'This page was open before Migralex came. Reload it and it will be read.',
  reload: 'Reload the page',
  unsupported: 'This page is not in Dutch, English, French or German.',
  languageOff: {
    nl: 'This page is in Dutch, a language that you have switched off.',
    en: 'This page is in English, a language that you have switched off.',
    fr: 'This page is in French, a language that you have switched off.',
    de: 'This page is in German, a language that you have switched off.',
  },
  languageOn: 'Switch the language on',
};
