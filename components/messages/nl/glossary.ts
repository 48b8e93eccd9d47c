import { axisNumber, counter } from '../format.ts';
import type { GlossaryMessages } from '../glossary.ts';

export const glossary: GlossaryMessages = {
  title: 'Begrippenlijst',
  concepts: counter('nl', { one: 'begrip', other: 'begrippen' }),
  languages: 'Taal van de begrippenlijst',
  order: 'Volgorde',
  byCategory: 'Per onderwerp',
  byAlphabet: 'Alfabetisch',
  narrow: 'Onderwerp',
  everything: 'Alles',
  allConcepts: 'Alle begrippen',
  print: 'Afdrukken',
  unknown: 'Dit begrip staat niet in de lijst.',
  wording: 'Woorden',
  status: {
    preferred: 'Bij voorkeur',
    admitted: 'Ook goed',
    deprecated: 'Liever niet',
    superseded: 'Verouderd',
  },
  together: 'Samen met een ander woord',
  notTheSame: 'Niet hetzelfde',
  sideBySide: 'Naast elkaar',
  sideBySideWith: (term) => `Naast elkaar: dit begrip en ‘${term}’`,
  difference: 'Het verschil',
  sources: 'Bronnen',
  chart: (label) => `Grafiek: ${label}. De getallen staan in de tabel eronder.`,
  axisNumber: axisNumber('nl'),
  showNumbers: 'Toon de getallen',
  source: 'Bron',
};
