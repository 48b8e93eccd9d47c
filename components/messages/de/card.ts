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
};
