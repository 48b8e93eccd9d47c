import type { PopupMessages } from '../popup.ts';

export const popup: PopupMessages = {
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
};
