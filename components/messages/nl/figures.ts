import type { FigureMessages } from '../figures.ts';
import { quantity } from '../format.ts';

export const figures: FigureMessages = {
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
};
