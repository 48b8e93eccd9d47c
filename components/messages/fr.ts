import type { Messages } from '../locale.ts';
import { counter, dayInWords, pluralChooser, quantity } from './format.ts';

const day = dayInWords('fr');

/** French; a no-break space stands before the double signs. */
export const fr: Messages = {
  lang: 'fr',
  card: {
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
  },
  figures: {
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
  },
  search: {
    label: 'Chercher un mot, dans toutes les langues',
    hits: counter('fr', { one: 'résultat', other: 'résultats' }),
    none: (query) => `Aucun résultat pour «\u00a0${query}\u00a0».`,
    instead: 'plutôt',
    see: 'voir',
  },
  report: {
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
  },
  popup: {
    onAt: (host) => `Actif sur ${host}`,
    back: 'Retour',
    options: 'Réglages',
    glossary: 'Toutes les notions',
    loading: 'Lecture de la page…',
    unreadable:
      'Migralex ne peut pas lire cette page. C’est le cas des pages du navigateur et de certains documents. Vous pouvez toujours chercher un mot.',
    off: (host) => `Migralex est désactivé sur ${host}. Vous pouvez toujours chercher un mot.`,
    unsupported:
      'Cette page n’est pas dans une langue que Migralex lit pour vous. Vous pouvez toujours chercher un mot.',
  },
  options: {
    title: 'Réglages',
    saved: 'Enregistré',
    interfaceLanguage: 'Langue de Migralex',
    browserLanguage: 'La langue du navigateur',
    readingLanguages: 'Langues que Migralex lit',
    readingLanguagesHint: 'Au moins une langue reste active.',
    categories: 'Notions',
    categoriesHint: 'Les notions que Migralex explique sur une page.',
    levels: 'Remarques sur les mots',
    levelsHint: 'Dans une citation, un mot est expliqué, jamais souligné d’une ligne ondulée.',
    level: {
      warn: {
        label: 'Mieux vaut un autre mot',
        effect: 'Une ligne ondulée sous les mots pour lesquels il en existe un meilleur.',
      },
      check: {
        label: 'Est-ce le bon mot ici\u00a0?',
        effect: 'Une ligne ondulée sous les mots justes à un endroit et pas à un autre.',
      },
      info: {
        label: 'Bon à savoir',
        effect:
          'De fins pointillés sous les mots sur lesquels il y a quelque chose à savoir, sans jugement.',
      },
    },
    sites: 'Sites où Migralex est désactivé',
    noSites: 'Aucun. L’interrupteur de la fenêtre de Migralex désactive un site.',
    switchOnAgain: 'Réactiver',
    reset: 'Rétablir tous les réglages',
    resetHint: 'Tout redevient comme après l’installation, y compris la liste des sites.',
    settingsUnreadable:
      'Vos réglages n’ont pas pu être lus. Migralex utilise pour l’instant les réglages par défaut. Les données endommagées ont été conservées.',
    download: 'Télécharger les données endommagées',
  },
};
