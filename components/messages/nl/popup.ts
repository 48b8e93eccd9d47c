import type { PopupMessages } from '../popup.ts';

export const popup: PopupMessages = {
  onAt: (host) => `Aan op ${host}`,
  back: 'Terug',
  options: 'Instellingen',
  glossary: 'Alle begrippen',
  loading: 'De pagina wordt gelezen…',
  closed: {
    store: 'In de winkel met extensies laat de browser geen enkele extensie meelezen.',
    browser: 'Dit is een pagina van de browser zelf. Daar mag geen enkele extensie meelezen.',
    extension: 'Dit is een pagina van een extensie. Daar kan Migralex niet meelezen.',
    reader:
      'In de leesweergave mag geen enkele extensie meelezen. Sluit de leesweergave, dan leest Migralex het artikel.',
    source: 'Dit is de broncode van een pagina. Migralex leest alleen de pagina zelf.',
    file: 'Dit is een bestand op je computer. Migralex leest alleen pagina’s van het web.',
    pdf: 'Dit is een pdf. Migralex leest alleen webpagina’s.',
    other: 'Dit is geen webpagina. Migralex leest alleen pagina’s van het web.',
    unknown:
      'Deze pagina houdt de browser voor zichzelf. Dat geldt voor zijn eigen pagina’s en voor bestanden op je computer.',
    blocked: 'Op deze site laat de browser geen enkele extensie meelezen.',
  },
  canLookUp: 'Een woord opzoeken kan wel.',
  off: (host) => `Migralex staat uit op ${host}.`,
  notListed: (host) => `Migralex werkt alleen op sites die je aanzet. ${host} staat daar niet bij.`,
  switchOn: 'Hier aanzetten',
  locked: (host) => `Migralex mag ${host} nog niet lezen. Wat er staat, blijft op je computer.`,
  allow: 'Lezen toestaan',
  stale: 'Deze pagina stond al open voor Migralex er was. Laad ze opnieuw, dan wordt ze gelezen.',
  reload: 'Opnieuw laden',
  unsupported: 'Deze pagina is niet in het Nederlands, Engels, Frans of Duits.',
  languageOff: {
    nl: 'Deze pagina is in het Nederlands, en die taal staat uit.',
    en: 'Deze pagina is in het Engels, en die taal staat uit.',
    fr: 'Deze pagina is in het Frans, en die taal staat uit.',
    de: 'Deze pagina is in het Duits, en die taal staat uit.',
  },
  languageOn: 'Taal aanzetten',
};
