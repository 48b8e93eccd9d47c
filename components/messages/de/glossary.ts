import { axisNumber, counter } from '../format.ts';
import type { GlossaryMessages } from '../glossary.ts';

export const glossary: GlossaryMessages = {
  title: 'Glossar',
  concepts: counter('de', { one: 'Begriff', other: 'Begriffe' }),
  languages: 'Sprache des Glossars',
  order: 'Reihenfolge',
  byCategory: 'Nach Thema',
  byAlphabet: 'Von A bis Z',
  narrow: 'Thema',
  everything: 'Alles',
  allConcepts: 'Alle Begriffe',
  print: 'Drucken',
  unknown: 'Dieser Begriff steht nicht im Glossar.',
  wording: 'Wörter',
  status: {
    preferred: 'Am besten',
    admitted: 'Auch gut',
    deprecated: 'Besser nicht',
    superseded: 'Veraltet',
  },
  together: 'Zusammen mit einem anderen Wort',
  notTheSame: 'Nicht dasselbe',
  sideBySide: 'Nebeneinander',
  sideBySideWith: (term) => `Nebeneinander: dieser Begriff und „${term}“`,
  difference: 'Der Unterschied',
  sources: 'Quellen',
  chart: (label) => `Diagramm: ${label}. Die Zahlen stehen in der Tabelle darunter.`,
  axisNumber: axisNumber('de'),
  showNumbers: 'Zahlen anzeigen',
  source: 'Quelle',
};
