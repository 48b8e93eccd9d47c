import type { FigureMessages } from '../figures.ts';
import { quantity } from '../format.ts';

export const figures: FigureMessages = {
  heading: 'Figures',
  more: (count) => `More figures (${count})`,
  about: 'About these figures',
  countedFor: (years) => `for ${years}`,
  when: { mid: (year) => `mid-${year}`, end: (year) => `end of ${year}` },
  number: quantity('en'),
  bound: { over: 'over', under: 'nearly', about: 'about' },
  year: 'Year',
  name: 'Country or group',
  unit: {
    people: 'Number of people',
    countries: 'Number of countries',
    count: 'Number',
    percent: 'Percentage',
    usd: 'Amount in US dollars',
    eur: 'Amount in euros',
  },
  inOrder: 'In this order:',
  next: 'Then:',
  unconfirmed: 'unconfirmed',
  unconfirmedMeans: 'Unconfirmed: the original source has not been found.',
  correction: 'Put right',
};
