import type { CardMessages } from '../card.ts';
import { dayInWords, pluralChooser } from '../format.ts';

const day = dayInWords('en');

export const card: CardMessages = {
  eyebrow: {
    warn: 'Better put another way',
    check: 'Is this the right word here?',
    info: 'Good to know',
  },
  saidBy: {
    quote: 'In a quotation: the speaker’s own word.',
    mention: 'This is about the word itself.',
    title: 'In a title or a name.',
  },
  instead: { warn: 'Rather write', check: 'Perhaps better', info: 'Also possible' },
  accordingTo: 'According to',
  compound: (form) => `‘${form}’ is formed with this word`,
  correctWhen: 'When it is the right word',
  reviewed: (date) => `Reviewed on ${day(date)}`,
  note: 'Take note',
  law: 'In law',
  notTheSameAs: 'Not the same as',
  related: 'See also',
  synonyms: 'Also',
  deprecated: 'Best avoided',
  superseded: 'Dated',
  equivalents: 'In other languages',
  sources: pluralChooser('en', { one: 'Source:', other: 'Sources:' }),
  newTab: 'opens in a new tab',
};
