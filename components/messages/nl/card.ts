import type { CardMessages } from '../card.ts';
import { dayInWords, pluralChooser } from '../format.ts';

const day = dayInWords('nl');

export const card: CardMessages = {
  eyebrow: {
    warn: 'Beter anders',
    check: 'Klopt dit woord hier?',
    info: 'Goed om te weten',
  },
  saidBy: {
    quote: 'In een citaat: het woord van de spreker.',
    mention: 'Hier gaat het over het woord zelf.',
    title: 'In een titel of een naam.',
  },
  instead: { warn: 'Schrijf liever', check: 'Misschien beter', info: 'Kan ook' },
  accordingTo: 'Volgens',
  compound: (form) => `‘${form}’ is met dit woord gevormd`,
  correctWhen: 'Wanneer het wel klopt',
  reviewed: (date) => `Nagekeken op ${day(date)}`,
  note: 'Let op',
  law: 'In het recht',
  notTheSameAs: 'Niet hetzelfde als',
  related: 'Zie ook',
  synonyms: 'Ook',
  deprecated: 'Liever niet',
  superseded: 'Verouderd',
  equivalents: 'In andere talen',
  sources: pluralChooser('nl', { one: 'Bron:', other: 'Bronnen:' }),
  newTab: 'opent in een nieuw tabblad',
  copy: 'Kopieer',
  copyOf: (text) => `Kopieer ‘${text}’`,
  copied: 'Gekopieerd',
  copiedOf: (text) => `‘${text}’ is gekopieerd.`,
  copyFailed: 'Kopiëren lukte niet',
  more: 'Meer',
  know: 'Ik ken dit begrip',
  known: (term) => `‘${term}’ wordt nergens meer uitgelegd.`,
  notHere: 'Niet hier',
  notHereHeading: 'Deze opmerking niet meer maken',
  notHereOn: {
    page: () => 'Op deze pagina, voor nu',
    site: (site) => `Op ${site}`,
    everywhere: () => 'Nergens meer',
  },
  dismissed: {
    page: (form) =>
      `‘${form}’ blijft op deze pagina staan zonder opmerking, tot ze opnieuw wordt geladen.`,
    site: (form, site) => `Bij ‘${form}’ komt er geen opmerking meer op ${site}.`,
    everywhere: (form) => `Bij ‘${form}’ komt er nergens nog een opmerking.`,
  },
  undo: 'Ongedaan maken',
  keptInOptions: 'Dit staat bij de instellingen en kan daar ook later nog terug.',
  copyCase: 'Kopieer dit geval',
  caseCopied: 'Het geval is gekopieerd, klaar om te plakken. Er is niets verstuurd.',
  caseOf: {
    flag: 'Regel',
    term: 'Term',
    form: 'In de tekst',
    sentence: 'Zin',
    language: 'Taal',
    site: 'Site',
    version: 'Versie',
  },
};
