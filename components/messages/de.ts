import type { Messages } from '../locale.ts';
import { counter, dayInWords, pluralChooser, quantity } from './format.ts';

const day = dayInWords('de');

/** German. */
export const de: Messages = {
  lang: 'de',
  card: {
    eyebrow: {
      warn: 'Besser anders',
      check: 'Passt dieses Wort hier?',
      info: 'Gut zu wissen',
    },
    saidBy: {
      quote: 'In einem Zitat: das Wort der zitierten Person.',
      mention: 'Hier geht es um das Wort selbst.',
      title: 'In einem Titel oder Namen.',
    },
    instead: { warn: 'Schreiben Sie lieber', check: 'Vielleicht besser', info: 'Auch möglich' },
    accordingTo: 'Laut',
    compound: (form) => `„${form}“ ist mit diesem Wort gebildet`,
    correctWhen: 'Wann das Wort passt',
    reviewed: (date) => `Geprüft am ${day(date)}`,
    note: 'Zu beachten',
    law: 'Im Recht',
    notTheSameAs: 'Nicht dasselbe wie',
    related: 'Siehe auch',
    synonyms: 'Auch',
    deprecated: 'Lieber nicht',
    superseded: 'Veraltet',
    equivalents: 'In anderen Sprachen',
    sources: pluralChooser('de', { one: 'Quelle:', other: 'Quellen:' }),
    newTab: 'öffnet einen neuen Tab',
  },
  figures: {
    heading: 'Zahlen',
    more: (count) => `Weitere Zahlen (${count})`,
    about: 'Zu diesen Zahlen',
    countedFor: (years) => `für ${years}`,
    when: { mid: (year) => `Mitte ${year}`, end: (year) => `Ende ${year}` },
    number: quantity('de'),
    bound: { over: 'über', under: 'knapp', about: 'rund' },
    year: 'Jahr',
    name: 'Land oder Gruppe',
    unit: {
      people: 'Zahl der Menschen',
      countries: 'Zahl der Länder',
      count: 'Anzahl',
      percent: 'Prozent',
      usd: 'Betrag in US-Dollar',
      eur: 'Betrag in Euro',
    },
    inOrder: 'In dieser Reihenfolge:',
    next: 'Danach:',
    unconfirmed: 'nicht bestätigt',
    unconfirmedMeans: 'Nicht bestätigt: Die ursprüngliche Quelle wurde nicht gefunden.',
    correction: 'Richtiggestellt',
  },
  search: {
    label: 'Ein Wort suchen, in jeder Sprache',
    hits: counter('de', { one: 'Treffer', other: 'Treffer' }),
    none: (query) => `Nichts gefunden zu „${query}“.`,
    instead: 'lieber',
    see: 'siehe',
  },
  report: {
    heading: 'Auf dieser Seite',
    kind: { flag: 'Besser anders', info: 'Gut zu wissen', term: 'Begriffe' },
    count: {
      flag: counter('de', { other: 'zum Ansehen' }),
      info: counter('de', { other: 'zur Information' }),
      term: counter('de', { one: 'Begriff', other: 'Begriffe' }),
    },
    instead: 'Lieber:',
    times: counter('de', { other: '×' }),
    placeOf: (place, count) => `${place} von ${count}`,
    empty: 'Auf dieser Seite steht kein Wort aus dem Glossar.',
  },
  popup: {
    onAt: (host) => `Aktiv auf ${host}`,
    back: 'Zurück',
    options: 'Einstellungen',
    glossary: 'Alle Begriffe',
    loading: 'Die Seite wird gelesen…',
    unreadable:
      'Diese Seite kann Migralex nicht lesen. Das gilt für die Seiten des Browsers selbst und für manche Dokumente. Ein Wort nachschlagen geht trotzdem.',
    off: (host) => `Auf ${host} ist Migralex ausgeschaltet. Ein Wort nachschlagen geht trotzdem.`,
    unsupported:
      'Diese Seite ist in keiner Sprache, die Migralex für Sie liest. Ein Wort nachschlagen geht trotzdem.',
  },
  options: {
    title: 'Einstellungen',
    saved: 'Gespeichert',
    interfaceLanguage: 'Sprache von Migralex',
    browserLanguage: 'Die Sprache des Browsers',
    readingLanguages: 'Sprachen, die Migralex liest',
    readingLanguagesHint: 'Mindestens eine Sprache bleibt aktiv.',
    categories: 'Begriffe',
    categoriesHint: 'Welche Begriffe Migralex auf einer Seite erklärt.',
    levels: 'Hinweise zu Wörtern',
    levelsHint: 'Ein Wort in einem Zitat wird erklärt und nie mit einer Wellenlinie versehen.',
    level: {
      warn: {
        label: 'Besser anders',
        effect: 'Eine Wellenlinie unter Wörtern, für die es ein besseres gibt.',
      },
      check: {
        label: 'Passt dieses Wort hier?',
        effect: 'Eine Wellenlinie unter Wörtern, die an einer Stelle passen, an anderer nicht.',
      },
      info: {
        label: 'Gut zu wissen',
        effect: 'Feine Punkte unter Wörtern, über die es etwas zu wissen gibt, ohne Urteil.',
      },
    },
    sites: 'Websites, auf denen Migralex aus ist',
    noSites: 'Keine. Der Schalter im Fenster von Migralex schaltet eine Website aus.',
    switchOnAgain: 'Wieder einschalten',
    reset: 'Alle Einstellungen zurücksetzen',
    resetHint: 'Alles wird wieder wie nach der Installation, auch die Liste der Websites.',
    settingsUnreadable:
      'Ihre Einstellungen konnten nicht gelesen werden. Migralex verwendet vorerst die Voreinstellungen. Die beschädigten Daten wurden aufbewahrt.',
    download: 'Beschädigte Daten herunterladen',
  },
};
