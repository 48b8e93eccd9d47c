import type { CardMessages } from '../card.ts';
import { dayInWords, pluralChooser } from '../format.ts';

const day = dayInWords('de');

export const card: CardMessages = {
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
  copy: 'Kopieren',
  copyOf: (text) => `„${text}“ kopieren`,
  copied: 'Kopiert',
  copiedOf: (text) => `„${text}“ wurde kopiert.`,
  copyFailed: 'Das Kopieren ist nicht gelungen. Sie können das Wort markieren und selbst kopieren.',
  more: 'Mehr',
  know: 'Ich kenne den Begriff',
  known: (term) => `„${term}“ wird nirgends mehr erklärt.`,
  notHere: 'Nicht hier',
  notHereHeading: 'Diesen Hinweis nicht mehr geben',
  notHereOn: {
    page: () => 'Auf dieser Seite, vorerst',
    site: (site) => `Auf ${site}`,
    everywhere: () => 'Nirgends mehr',
  },
  dismissed: {
    page: (form) =>
      `Zu „${form}“ gibt es auf dieser Seite keinen Hinweis mehr, bis sie neu geladen wird.`,
    site: (form, site) => `Zu „${form}“ gibt es auf ${site} keinen Hinweis mehr.`,
    everywhere: (form) => `Zu „${form}“ gibt es nirgends mehr einen Hinweis.`,
  },
  undo: 'Rückgängig machen',
  keptInOptions: 'Das steht in den Einstellungen und lässt sich dort auch später zurücknehmen.',
  copyCase: 'Diesen Fall kopieren',
  caseCopied: 'Der Fall ist kopiert und kann eingefügt werden. Es wurde nichts gesendet.',
  caseOf: {
    flag: 'Regel',
    term: 'Benennung',
    form: 'Im Text',
    sentence: 'Satz',
    language: 'Sprache',
    site: 'Website',
    version: 'Version',
  },
};
