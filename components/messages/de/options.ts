import type { OptionsMessages } from '../options.ts';

export const options: OptionsMessages = {
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
};
