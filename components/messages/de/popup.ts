import type { PopupMessages } from '../popup.ts';

export const popup: PopupMessages = {
  onAt: (host) => `Aktiv auf ${host}`,
  back: 'Zurück',
  options: 'Einstellungen',
  glossary: 'Alle Begriffe',
  loading: 'Die Seite wird gelesen…',
  closed: {
    store: 'In einem Store für Erweiterungen lässt der Browser keine Erweiterung mitlesen.',
    browser: 'Das ist eine Seite des Browsers selbst. Dort darf keine Erweiterung mitlesen.',
    extension: 'Diese Seite gehört zu einer Erweiterung. Migralex kann hier nicht mitlesen.',
    reader:
      'In der Leseansicht darf keine Erweiterung mitlesen. Schließen Sie die Leseansicht, dann liest Migralex den Artikel.',
    source: 'Das ist der Quelltext einer Seite. Migralex liest nur die Seite selbst.',
    file: 'Das ist eine Datei auf Ihrem Computer. Migralex liest nur Seiten aus dem Web.',
    pdf: 'Das ist ein PDF. Migralex liest nur Webseiten.',
    other: 'Das ist keine Webseite. Migralex liest nur Seiten aus dem Web.',
    unknown:
      'Diese Seite behält der Browser für sich. Das gilt für seine eigenen Seiten und für Dateien auf Ihrem Computer.',
    blocked: 'Auf dieser Website lässt der Browser keine Erweiterung mitlesen.',
  },
  canLookUp: 'Ein Wort nachschlagen geht trotzdem.',
  off: (host) => `Auf ${host} ist Migralex ausgeschaltet.`,
  notListed: (host) =>
    `Migralex arbeitet nur auf Websites, die Sie einschalten. ${host} gehört nicht dazu.`,
  switchOn: 'Hier einschalten',
  locked: (host) =>
    `Migralex darf ${host} noch nicht lesen. Was gelesen wird, bleibt auf Ihrem Computer.`,
  allow: 'Lesen erlauben',
  stale: 'Diese Seite war schon offen, bevor Migralex da war. Neu geladen, wird sie gelesen.',
  reload: 'Seite neu laden',
  unsupported:
    'Diese Seite ist weder auf Niederländisch noch auf Englisch, Französisch oder Deutsch.',
  languageOff: {
    nl: 'Diese Seite ist auf Niederländisch. Diese Sprache haben Sie ausgeschaltet.',
    en: 'Diese Seite ist auf Englisch. Diese Sprache haben Sie ausgeschaltet.',
    fr: 'Diese Seite ist auf Französisch. Diese Sprache haben Sie ausgeschaltet.',
    de: 'Diese Seite ist auf Deutsch. Diese Sprache haben Sie ausgeschaltet.',
  },
  languageOn: 'Sprache einschalten',
};
