import type { FigureMessages } from '../figures.ts';
import { quantity } from '../format.ts';

export const figures: FigureMessages = {
  heading: 'Zahlen',
  more: (count) => `Weitere Zahlen (${count})`,
  about: 'Zu diesen Zahlen',
  countedFor: (years) => `für ${years}`,
  when: { mid: (year) => `Mitte ${year}`, end: (year) => `Ende ${year}` },
  number: quantity('de'),
  bound: { over: 'über', under: 'knapp', about: 'rund' },
  year: 'Jahr',
  name: 'Land oder Gruppe',
  unit: {
    people: 'Zahl der Menschen',
    countries: 'Zahl der Länder',
    count: 'Anzahl',
    percent: 'Prozent',
    usd: 'Betrag in US-Dollar',
    eur: 'Betrag in Euro',
  },
  inOrder: 'In dieser Reihenfolge:',
  next: 'Danach:',
  unconfirmed: 'nicht bestätigt',
  unconfirmedMeans: 'Nicht bestätigt: Die ursprüngliche Quelle wurde nicht gefunden.',
  correction: 'Richtiggestellt',
};
