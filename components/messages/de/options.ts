import { counter, listed } from '../format.ts';
import type { OptionsMessages } from '../options.ts';

const concepts = counter('de', { one: 'Begriff', other: 'Begriffe' });

export const options: OptionsMessages = {
  title: 'Einstellungen',
  saved: 'Gespeichert',
  contents: 'Auf dieser Seite',
  filter: 'Eine Einstellung suchen',
  filterFound: counter('de', { one: 'Einstellung gefunden', other: 'Einstellungen gefunden' }),
  filterNone: (query) => `Keine Einstellung gefunden zu „${query}“.`,
  parts: {
    languages: 'Sprachen',
    marks: 'Was unterstrichen wird',
    look: 'Wie es aussieht',
    sites: 'Websites',
    'put-away': 'Was Sie weggelegt haben',
    keys: 'Tastenkürzel',
    file: 'Sichern und zurücksetzen',
  },

  interfaceLanguage: 'Sprache von Migralex',
  interfaceLanguageHint: 'Die Sprache dieser Seite, des Fensters und der Texte auf einer Karte.',
  browserLanguage: 'Die Sprache des Browsers',
  readingLanguages: 'Sprachen, die Migralex liest',
  readingLanguagesHint:
    'Ein Text in einer anderen Sprache bleibt, wie er ist. Mindestens eine Sprache bleibt aktiv.',
  definitionLanguage: 'Sprache der Definitionen',
  definitionLanguageHint: 'Praktisch, wenn Sie oft in einer fremden Sprache lesen.',
  pageLanguage: 'Die Sprache des Wortes auf der Seite',

  density: 'Wie viel unterstrichen wird',
  densities: {
    all: { label: 'Alles', effect: 'Jeder Begriff, jedes Mal.' },
    first: { label: 'Beim ersten Mal', effect: 'Jeder Begriff einmal pro Artikel.' },
    flags: {
      label: 'Nur, was besser geht',
      effect: 'Wörter, für die es ein besseres gibt; gewöhnliche Begriffe nicht.',
    },
    key: {
      label: 'Nichts, bis Sie danach fragen',
      effect: 'Die Linien erscheinen, solange Sie die Strg-Taste gedrückt halten.',
    },
  },
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
  categories: 'Themen',
  categoriesHint:
    'Von einem ausgeschalteten Thema wird nichts unterstrichen. Nachschlagen geht trotzdem.',
  category: (count, examples) => `${concepts(count)}, darunter ${listed('de', examples)}.`,
  readingArea: 'Was von einer Seite gelesen wird',
  readingAreas: {
    page: { label: 'Die ganze Seite', effect: 'Auch Menüs, Randspalten und Kommentare.' },
    article: {
      label: 'Nur der Artikel',
      effect: 'Was drumherum steht, bleibt, wie es ist. Ohne Artikel wird alles gelesen.',
    },
  },

  look: 'Die Linie unter einem Wort',
  looks: {
    line: { label: 'Dünn', effect: 'Sichtbar, wenn man darauf achtet.' },
    strong: { label: 'Dicker', effect: 'Fällt sofort auf.' },
    tint: { label: 'Mit einem Farbton', effect: 'Hinter dem Wort liegt auch eine helle Farbe.' },
  },
  preview: 'So sieht ein Text aus',
  previewLanguage: 'Sprache des Beispiels',
  previewEmpty: 'Mit dieser Auswahl wird hier nichts unterstrichen.',
  paper: 'Auf Papier',
  printNotes: {
    label: 'Hinweise mitdrucken',
    effect:
      'Was besser geht, behält auf Papier seine Wellenlinie, mit dem besseren Wort dahinter. Sonst wird eine Seite ohne Migralex gedruckt.',
  },

  siteRule: 'Wo Migralex arbeitet',
  siteRules: {
    all: { label: 'Überall', effect: 'Außer auf Websites, die Sie ausschalten.' },
    listed: {
      label: 'Nur auf Websites, die Sie einschalten',
      effect: 'Anderswo tut Migralex nichts.',
    },
  },
  siteLists: {
    sitesOff: {
      label: 'Websites, auf denen Migralex aus ist',
      none: 'Noch keine. Ausschalten geht auch mit dem Schalter im Fenster von Migralex.',
    },
    sitesOn: {
      label: 'Websites, auf denen Migralex an ist',
      none: 'Noch keine. Einschalten geht auch mit dem Schalter im Fenster von Migralex.',
    },
    editorSites: { label: 'Websites, auf denen Sie schreiben', none: 'Noch keine.' },
  },
  editorSitesHint:
    'Auf diesen Websites liest Migralex auch Text, den Sie gerade schreiben, etwa in Ihrem Redaktionssystem. Anderswo nie.',
  siteName: 'Name der Website',
  siteAdd: 'Hinzufügen',
  siteRemove: 'Entfernen',
  siteWrong: (text) =>
    `„${text}“ ist kein Name einer Website. Tippen Sie zum Beispiel zeit.de, oder fügen Sie die Adresse einer Seite ein.`,
  siteThere: (site) => `${site} steht schon in der Liste.`,

  known: 'Begriffe, die Sie kennen',
  knownNone: 'Noch keine. Auf der Karte eines Begriffs können Sie sagen, dass Sie ihn kennen.',
  knownBack: 'Wieder erklären',
  dismissed: 'Hinweise, die Sie nicht mehr sehen wollen',
  dismissedNone:
    'Noch keine. Auf der Karte eines Hinweises können Sie sagen, dass Sie ihn nicht mehr sehen wollen.',
  dismissedBack: 'Wieder zeigen',
  dismissedOn: (site) => `auf ${site}`,
  dismissedEverywhere: 'überall',
  instead: 'lieber',

  shortcuts: 'Tasten von Migralex',
  shortcut: {
    _execute_action: 'Das Fenster von Migralex öffnen',
    'next-mark': 'Zum nächsten unterstrichenen Wort',
    'next-flag': 'Zum nächsten Hinweis',
    'toggle-marks': 'Alle Linien der Seite ausblenden und wieder zeigen',
  },
  shortcutNone: 'keine Taste',
  shortcutsChange: 'Tasten im Browser wählen',
  shortcutsHow:
    'Andere Tasten wählen Sie in Firefox: Öffnen Sie about:addons, klicken Sie auf das Zahnrad und wählen Sie „Tastenkombinationen für Erweiterungen verwalten“.',

  export: 'Einstellungen mitnehmen',
  exportHint:
    'Eine Datei mit Ihrer ganzen Auswahl und allen Listen, für einen anderen Computer oder für Kollegen.',
  exportDo: 'Als Datei speichern',
  import: 'Einstellungen einlesen',
  importHint: 'Die Datei ersetzt, was jetzt gewählt ist. Sie können es rückgängig machen.',
  importDo: 'Datei wählen',
  imported: 'Jetzt gelten die Einstellungen aus der Datei.',
  problem: {
    tooLarge: (kilobytes) =>
      `Diese Datei ist zu groß: Einstellungen sind nie größer als ${kilobytes} kB.`,
    noJson: (line, column) =>
      `Diese Datei ist kein lesbares JSON: Der Fehler liegt in Zeile ${line}, Zeichen ${column}.`,
    otherFile: 'In dieser Datei stehen keine Einstellungen von Migralex.',
    newer:
      'Diese Datei stammt von einem neueren Migralex. Aktualisieren Sie Migralex und versuchen Sie es noch einmal.',
    unknown: (path) => `Diese Datei nennt „${path}“, und so eine Einstellung gibt es nicht.`,
    value: (path, found, expected) => `Bei „${path}“ steht ${found}. Richtig wäre ${expected}.`,
    oneOf: (values) => `eines dieser Wörter: ${values.join(', ')}`,
    expected: {
      text: 'ein Text',
      list: 'eine Liste',
      yesOrNo: 'true oder false',
      object: 'eine Gruppe von Einstellungen in geschweiften Klammern',
      filledList: 'eine Liste mit mindestens einer Sprache',
      site: 'der Name einer Website, etwa zeit.de',
    },
    nothing: 'nichts',
    unchanged:
      'Es hat sich nichts geändert. Verbessern Sie die Datei an dieser Stelle, oder speichern Sie Ihre Einstellungen dort neu, wo sie herkommen.',
  },
  reset: 'Alles zurücksetzen',
  resetHint: 'Alles wird wieder wie nach der Installation.',
  resetAsk: (losses) => `Verloren gehen: ${listed('de', losses)}.`,
  resetNothing: 'Alles ist wie nach der Installation.',
  losses: {
    choices: counter('de', { one: 'eigene Einstellung', other: 'eigene Einstellungen' }),
    sites: counter('de', { one: 'Website', other: 'Websites' }),
    known: counter('de', { one: 'Begriff, den Sie kennen', other: 'Begriffe, die Sie kennen' }),
    dismissed: counter('de', { one: 'weggelegter Hinweis', other: 'weggelegte Hinweise' }),
  },
  resetDo: 'Zurücksetzen',
  resetNot: 'Doch nicht',
  resetDone: 'Alles ist wieder wie nach der Installation.',
  undo: 'Rückgängig machen',
  undone: 'Alles ist wieder wie zuvor.',
  notSaved:
    'Das konnte nicht gespeichert werden. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
  settingsUnreadable:
    'Ihre Einstellungen konnten nicht gelesen werden. Migralex verwendet vorerst die Voreinstellungen. Die beschädigten Daten wurden aufbewahrt.',
  download: 'Beschädigte Daten herunterladen',
};
