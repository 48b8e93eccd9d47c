import { counter } from '../format.ts';
import type { ReportMessages } from '../report.ts';

export const report: ReportMessages = {
  heading: 'Op deze pagina',
  kind: { flag: 'Beter anders', info: 'Goed om te weten', term: 'Begrippen' },
  count: {
    flag: counter('nl', { other: 'om te bekijken' }),
    info: counter('nl', { other: 'ter info' }),
    term: counter('nl', { one: 'begrip', other: 'begrippen' }),
  },
  instead: 'Liever:',
  times: counter('nl', { other: '×' }),
  placeOf: (place, count) => `${place} van ${count}`,
  previous: (term) => `Vorige plaats van ‘${term}’`,
  next: (term) => `Volgende plaats van ‘${term}’`,
  explain: 'Uitleg',
  keys: 'Pijlen omhoog en omlaag kiezen een woord, links en rechts een plaats op de pagina.',
  empty: 'Op deze pagina staan geen woorden uit de begrippenlijst.',
};
