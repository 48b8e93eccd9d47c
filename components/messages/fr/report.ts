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
  empty: 'Cette page ne contient aucun mot du glossaire.',
};
