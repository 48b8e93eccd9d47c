import { axisNumber, counter } from '../format.ts';
import type { GlossaryMessages } from '../glossary.ts';

export const glossary: GlossaryMessages = {
  title: 'Glossaire',
  concepts: counter('fr', { one: 'notion', other: 'notions' }),
  languages: 'Langue du glossaire',
  order: 'Ordre',
  byCategory: 'Par thème',
  byAlphabet: 'De A à Z',
  narrow: 'Thème',
  everything: 'Tout',
  allConcepts: 'Tous les termes',
  print: 'Imprimer',
  unknown: 'Cette notion ne figure pas dans le glossaire.',
  wording: 'Mots',
  status: {
    preferred: 'À préférer',
    admitted: 'Convient aussi',
    deprecated: 'À éviter',
    superseded: 'Vieilli',
  },
  together: 'Avec un autre mot',
  notTheSame: 'À ne pas confondre',
  sideBySide: 'Côte à côte',
  sideBySideWith: (term) => `Côte à côte : cette notion et « ${term} »`,
  difference: 'La différence',
  sources: 'Sources',
  chart: (label) => `Graphique : ${label}. Les chiffres figurent dans le tableau ci-dessous.`,
  axisNumber: axisNumber('fr'),
  showNumbers: 'Afficher les chiffres',
  source: 'Source',
};
