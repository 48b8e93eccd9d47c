import { counter } from '../format.ts';
import type { ReportMessages } from '../report.ts';

export const report: ReportMessages = {
  heading: 'Auf dieser Seite',
  kind: { flag: 'Besser anders', info: 'Gut zu wissen', term: 'Begriffe' },
  count: {
    flag: counter('de', { other: 'zum Ansehen' }),
    info: counter('de', { other: 'zur Information' }),
    term: counter('de', { one: 'Begriff', other: 'Begriffe' }),
  },
  instead: 'Lieber:',
  times: counter('de', { other: '×' }),
  placeOf: (place, count) => `${place} von ${count}`,
  previous: (term) => `Vorige Stelle von „${term}“`,
  next: (term) => `Nächste Stelle von „${term}“`,
  explain: 'Erklären',
  keys: 'Pfeile nach oben und unten wählen ein Wort, nach links und rechts eine Stelle der Seite.',
  empty: 'Auf dieser Seite steht kein Wort aus dem Glossar.',
};
