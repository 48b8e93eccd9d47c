import type { PopupMessages } from '../popup.ts';

export const popup: PopupMessages = {
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
};
