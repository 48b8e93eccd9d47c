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
  compound: (form) => `« ${form} » est formé avec ce mot`,
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
};
