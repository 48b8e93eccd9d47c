import type { FigureMessages } from '../figures.ts';
import { quantity } from '../format.ts';

export const figures: FigureMessages = {
  heading: 'Chiffres',
  more: (count) => `Autres chiffres (${count})`,
  about: 'À propos de ces chiffres',
  countedFor: (years) => `pour ${years}`,
  when: { mid: (year) => `mi-${year}`, end: (year) => `fin ${year}` },
  number: quantity('fr'),
  bound: { over: 'plus de', under: 'près de', about: 'environ' },
  year: 'Année',
  name: 'Pays ou groupe',
  unit: {
    people: 'Nombre de personnes',
    countries: 'Nombre de pays',
    count: 'Nombre',
    percent: 'Pourcentage',
    usd: 'Montant en dollars américains',
    eur: 'Montant en euros',
  },
  inOrder: 'Dans cet ordre\u00a0:',
  next: 'Puis\u00a0:',
  unconfirmed: 'non confirmé',
  unconfirmedMeans: 'Non confirmé\u00a0: la source d’origine n’a pas été retrouvée.',
  correction: 'Rectification',
};
