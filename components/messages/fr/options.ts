import type { OptionsMessages } from '../options.ts';

export const options: OptionsMessages = {
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
};
