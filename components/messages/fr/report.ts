import { counter } from '../format.ts';
import type { ReportMessages } from '../report.ts';

export const report: ReportMessages = {
  heading: 'Sur cette page',
  kind: { flag: 'Mieux vaut un autre mot', info: 'Bon à savoir', term: 'Notions' },
  count: {
    flag: counter('fr', { other: 'à regarder' }),
    info: counter('fr', { other: 'à savoir' }),
    term: counter('fr', { one: 'notion', other: 'notions' }),
  },
  instead: 'Plutôt\u00a0:',
  times: counter('fr', { other: '×' }),
  placeOf: (place, count) => `${place} sur ${count}`,
  previous: (term) => `Occurrence précédente de «\u00a0${term}\u00a0»`,
  next: (term) => `Occurrence suivante de «\u00a0${term}\u00a0»`,
  explain: 'Expliquer',
  keys: 'Les flèches haut et bas choisissent un mot, gauche et droite une occurrence sur la page.',
  empty: 'Cette page ne contient aucun mot du glossaire.',
};
