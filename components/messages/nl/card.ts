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
};
