import type { PopupMessages } from '../popup.ts';

export const popup: PopupMessages = {
  onAt: (host) => `Actif sur ${host}`,
  back: 'Retour',
  options: 'Réglages',
  glossary: 'Toutes les notions',
  loading: 'Lecture de la page…',
  closed: {
    store:
      'Dans une boutique d’extensions, le navigateur ne laisse aucune extension lire les pages.',
    browser: 'C’est une page du navigateur lui-même. Aucune extension n’a le droit de la lire.',
    extension: 'Cette page appartient à une extension. Migralex ne peut pas la lire.',
    reader:
      'En mode lecture, aucune extension n’a accès à la page. Quittez le mode lecture et Migralex lira l’article.',
    source: 'C’est le code source d’une page. Migralex ne lit que la page elle-même.',
    file: 'C’est un fichier de votre ordinateur. Migralex ne lit que les pages du web.',
    pdf: 'C’est un PDF. Migralex ne lit que les pages web.',
    other: 'Ce n’est pas une page web. Migralex ne lit que les pages du web.',
    unknown:
      'Le navigateur garde cette page pour lui. C’est le cas de ses propres pages et des fichiers de votre ordinateur.',
    blocked: 'Sur ce site, le navigateur ne laisse aucune extension lire les pages.',
  },
  canLookUp: 'Vous pouvez toujours chercher un mot.',
  off: (host) => `Migralex est désactivé sur ${host}.`,
  notListed: (host) =>
    `Migralex ne fonctionne que sur les sites où vous l’activez. ${host} n’en fait pas partie.`,
  switchOn: 'Activer ici',
  locked: (host) =>
    `Migralex n’a pas encore le droit de lire ${host}. Ce qu’il lit ne quitte pas votre ordinateur.`,
  allow: 'Autoriser la lecture',
  stale:
    'Cette page était déjà ouverte avant l’arrivée de Migralex. Rechargez-la et elle sera lue.',
  reload: 'Recharger la page',
  unsupported: 'Cette page n’est ni en néerlandais, ni en anglais, ni en français, ni en allemand.',
  languageOff: {
    nl: 'Cette page est en néerlandais, une langue que vous avez désactivée.',
    en: 'Cette page est en anglais, une langue que vous avez désactivée.',
    fr: 'Cette page est en français, une langue que vous avez désactivée.',
    de: 'Cette page est en allemand, une langue que vous avez désactivée.',
  },
  languageOn: 'Activer cette langue',
};
