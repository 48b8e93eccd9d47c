import type { CardMessages } from '../card.ts';
import { dayInWords, pluralChooser } from '../format.ts';

const day = dayInWords('fr');

export const card: CardMessages = {
  eyebrow: {
    warn: 'Mieux vaut un autre mot',
    check: 'Est-ce le bon mot ici\u00a0?',
    info: 'Bon à savoir',
  },
  saidBy: {
    quote: 'Dans une citation\u00a0: le mot de la personne citée.',
    mention: 'Ici, il est question du mot lui-même.',
    title: 'Dans un titre ou un nom.',
  },
  instead: { warn: 'Écrivez plutôt', check: 'Peut-être plutôt', info: 'On peut aussi écrire' },
  accordingTo: 'Selon',
  compound: (form) => `« ${form} » est formé avec ce mot`,
  correctWhen: 'Quand le mot convient',
  reviewed: (date) => `Vérifié le ${day(date)}`,
  note: 'À noter',
  law: 'En droit',
  notTheSameAs: 'À ne pas confondre avec',
  related: 'Voir aussi',
  synonyms: 'Aussi',
  deprecated: 'À éviter',
  superseded: 'Vieilli',
  equivalents: 'Dans d’autres langues',
  sources: pluralChooser('fr', { one: 'Source\u00a0:', other: 'Sources\u00a0:' }),
  newTab: 's’ouvre dans un nouvel onglet',
  copy: 'Copier',
  copyOf: (text) => `Copier «\u00a0${text}\u00a0»`,
  copied: 'Copié',
  copiedOf: (text) => `«\u00a0${text}\u00a0» a été copié.`,
  copyFailed: 'La copie a échoué',
  more: 'En savoir plus',
  know: 'Je connais ce terme',
  known: (term) => `«\u00a0${term}\u00a0» ne sera plus expliqué nulle part.`,
  notHere: 'Pas ici',
  notHereHeading: 'Ne plus faire cette remarque',
  notHereOn: {
    page: () => 'Sur cette page, pour l’instant',
    site: (site) => `Sur ${site}`,
    everywhere: () => 'Nulle part',
  },
  dismissed: {
    page: (form) =>
      `Plus de remarque sur «\u00a0${form}\u00a0» sur cette page jusqu’à son prochain chargement.`,
    site: (form, site) => `Plus de remarque sur «\u00a0${form}\u00a0» sur ${site}.`,
    everywhere: (form) => `Plus aucune remarque sur «\u00a0${form}\u00a0», où que ce soit.`,
  },
  undo: 'Annuler',
  keptInOptions: 'Ce choix figure dans les réglages, où vous pourrez aussi l’annuler plus tard.',
  copyCase: 'Copier ce cas',
  caseCopied: 'Le cas est copié, prêt à être collé. Rien n’a été envoyé.',
  caseOf: {
    flag: 'Règle',
    term: 'Terme',
    form: 'Dans le texte',
    sentence: 'Phrase',
    language: 'Langue',
    site: 'Site',
    version: 'Version',
  },
};
