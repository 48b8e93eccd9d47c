import type { WelcomeMessages } from '../welcome.ts';

export const welcome: WelcomeMessages = {
  title: 'Bienvenue dans Migralex',
  lead: 'Migralex explique les termes de la migration sur la page que vous lisez et propose un mot plus juste quand il y a méprise.',
  language: 'Langue de Migralex',
  tryIt: 'Essayez ici',
  sample:
    'L’an dernier, davantage de demandeurs d’asile ont cherché protection en Europe. Selon le maire, des clandestins dormaient aussi à la gare. « Nous ne sommes pas des clandestins », répond une femme qui y vit depuis dix ans. Les foyers pour mineurs non accompagnés sont pleins, et un demandeur d’asile attend longtemps une réponse.',
  tryHow:
    'Arrêtez la souris sur un mot souligné, touchez-le, ou atteignez-le avec la touche Tab. Les points mènent à une explication, la ligne ondulée à un mot plus juste.',
  density: 'Que voulez-vous voir ?',
  densities: {
    all: { label: 'Tout', effect: 'Chaque terme, à chaque fois.' },
    first: { label: 'La première fois', effect: 'Chaque terme une fois par article.' },
    flags: {
      label: 'Seulement ce qui peut être mieux dit',
      effect: 'Les mots pour lesquels il en est un plus juste.',
    },
    key: {
      label: 'Rien, sauf à la demande',
      effect: 'Tant que vous maintenez la touche Ctrl enfoncée.',
    },
  },
  permission: 'Encore une chose',
  permissionNeeded:
    'Votre navigateur ne laisse pas encore Migralex lire les pages que vous visitez.',
  permissionAsk: 'Laisser Migralex lire les pages',
  sees: 'Ce que Migralex voit',
  seesWhat:
    'Le texte des pages que vous ouvrez, pour y chercher des termes. Ce que vous écrivez, seulement sur les sites où vous l’activez.',
  leaves: 'Ce qui quitte votre ordinateur',
  leavesWhat:
    'Rien. Le glossaire est dans Migralex, vos choix restent dans votre navigateur, et rien n’est envoyé.',
  find: 'Où le trouver',
  findHow:
    'Cliquez sur la pièce de puzzle à côté de la barre d’adresse et épinglez Migralex. Sa fenêtre permet de chercher un mot ou de désactiver Migralex sur un site.',
  glossary: 'Parcourir le glossaire',
  options: 'Tous les réglages',
};
