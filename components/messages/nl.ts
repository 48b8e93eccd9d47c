import type { Messages } from '../locale.ts';
import { counter, dayInWords, pluralChooser, quantity } from './format.ts';

const day = dayInWords('nl');

/** Dutch, for Belgium and the Netherlands alike. */
export const nl: Messages = {
  lang: 'nl',
  card: {
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
  },
  figures: {
    heading: 'Cijfers',
    more: (count) => `Meer cijfers (${count})`,
    about: 'Bij deze cijfers',
    countedFor: (years) => `voor ${years}`,
    when: { mid: (year) => `midden ${year}`, end: (year) => `eind ${year}` },
    number: quantity('nl'),
    bound: { over: 'ruim', under: 'bijna', about: 'zo’n' },
    year: 'Jaar',
    name: 'Land of groep',
    unit: {
      people: 'Aantal mensen',
      countries: 'Aantal landen',
      count: 'Aantal',
      percent: 'Percentage',
      usd: 'Bedrag in Amerikaanse dollar',
      eur: 'Bedrag in euro',
    },
    inOrder: 'In deze volgorde:',
    next: 'Daarna:',
    unconfirmed: 'niet bevestigd',
    unconfirmedMeans: 'Niet bevestigd: de oorspronkelijke bron is niet teruggevonden.',
    correction: 'Rechtgezet',
  },
  search: {
    label: 'Zoek een woord, in elke taal',
    hits: counter('nl', { one: 'resultaat', other: 'resultaten' }),
    none: (query) => `Niets gevonden voor ‘${query}’.`,
    instead: 'liever',
    see: 'zie',
  },
  report: {
    heading: 'Op deze pagina',
    kind: { flag: 'Beter anders', info: 'Goed om te weten', term: 'Begrippen' },
    count: {
      flag: counter('nl', { other: 'om te bekijken' }),
      info: counter('nl', { other: 'ter info' }),
      term: counter('nl', { one: 'begrip', other: 'begrippen' }),
    },
    instead: 'Liever:',
    times: counter('nl', { other: '×' }),
    placeOf: (place, count) => `${place} van ${count}`,
    empty: 'Op deze pagina staan geen woorden uit de begrippenlijst.',
  },
  popup: {
    onAt: (host) => `Aan op ${host}`,
    back: 'Terug',
    options: 'Instellingen',
    glossary: 'Alle begrippen',
    loading: 'De pagina wordt gelezen…',
    unreadable:
      'Deze pagina kan Migralex niet lezen. Dat geldt voor de pagina’s van de browser zelf en voor sommige documenten. Een woord opzoeken kan wel.',
    off: (host) => `Migralex staat uit op ${host}. Een woord opzoeken kan wel.`,
    unsupported:
      'Deze pagina is niet in een taal die Migralex nu leest. Een woord opzoeken kan wel.',
  },
  options: {
    title: 'Instellingen',
    saved: 'Bewaard',
    interfaceLanguage: 'Taal van Migralex',
    browserLanguage: 'De taal van de browser',
    readingLanguages: 'Talen die Migralex leest',
    readingLanguagesHint: 'Minstens één taal blijft aan.',
    categories: 'Begrippen',
    categoriesHint: 'Welke begrippen Migralex op een pagina uitlegt.',
    levels: 'Opmerkingen bij woorden',
    levelsHint: 'Een woord in een citaat krijgt uitleg, nooit een golflijn.',
    level: {
      warn: {
        label: 'Beter anders',
        effect: 'Een golflijn onder woorden waarvoor een beter woord bestaat.',
      },
      check: {
        label: 'Klopt dit woord hier?',
        effect: 'Een golflijn onder woorden die op de ene plaats juist zijn en op de andere niet.',
      },
      info: {
        label: 'Goed om te weten',
        effect: 'Een fijne stippellijn onder woorden waarover iets te weten valt, zonder oordeel.',
      },
    },
    sites: 'Sites waar Migralex uit staat',
    noSites: 'Geen. Een site uitzetten kan met de schakelaar in het venster van Migralex.',
    switchOnAgain: 'Weer aanzetten',
    reset: 'Alle instellingen herstellen',
    resetHint: 'Alles wordt weer zoals na de installatie, ook de lijst van sites.',
    settingsUnreadable:
      'De instellingen konden niet worden gelezen. Migralex gebruikt nu de standaardinstellingen. De beschadigde gegevens zijn bewaard.',
    download: 'Beschadigde gegevens downloaden',
  },
};
