import { counter, listed } from '../format.ts';
import type { OptionsMessages } from '../options.ts';

const concepts = counter('fr', { one: 'notion', other: 'notions' });

export const options: OptionsMessages = {
  title: 'Réglages',
  saved: 'Enregistré',
  contents: 'Sur cette page',
  filter: 'Chercher un réglage',
  filterFound: counter('fr', { one: 'réglage trouvé', other: 'réglages trouvés' }),
  filterNone: (query) => `Aucun réglage trouvé pour «\u00a0${query}\u00a0».`,
  parts: {
    languages: 'Langues',
    marks: 'Ce qui est souligné',
    look: 'À quoi cela ressemble',
    sites: 'Sites',
    'put-away': 'Ce que vous avez mis de côté',
    keys: 'Raccourcis clavier',
    file: 'Conserver et rétablir',
  },

  interfaceLanguage: 'Langue de Migralex',
  interfaceLanguageHint: 'La langue de cette page, de la fenêtre et des textes d’une fiche.',
  browserLanguage: 'La langue du navigateur',
  readingLanguages: 'Langues que Migralex lit',
  readingLanguagesHint:
    'Un texte dans une autre langue reste intact. Au moins une langue reste active.',
  definitionLanguage: 'Langue des définitions',
  definitionLanguageHint: 'Utile si vous lisez souvent dans une langue étrangère.',
  pageLanguage: 'La langue du mot sur la page',

  density: 'Combien de mots sont soulignés',
  densities: {
    all: { label: 'Tout', effect: 'Chaque notion, chaque fois.' },
    first: { label: 'La première fois', effect: 'Chaque notion une fois par article.' },
    flags: {
      label: 'Seulement ce qui peut se dire mieux',
      effect: 'Les mots pour lesquels il en existe un meilleur, sans les notions ordinaires.',
    },
    key: {
      label: 'Rien, tant que vous ne demandez rien',
      effect: 'Les lignes apparaissent tant que vous maintenez la touche Ctrl enfoncée.',
    },
  },
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
  categories: 'Thèmes',
  categoriesHint:
    'Rien n’est souligné pour un thème désactivé. Vous pouvez toujours y chercher un mot.',
  category: (count, examples) => `${concepts(count)}, dont ${listed('fr', examples)}.`,
  readingArea: 'Ce qui est lu d’une page',
  readingAreas: {
    page: {
      label: 'Toute la page',
      effect: 'Y compris les menus, les colonnes et les commentaires.',
    },
    article: {
      label: 'Seulement l’article',
      effect: 'Ce qui l’entoure reste intact. S’il n’y a pas d’article, tout est lu.',
    },
  },

  look: 'La ligne sous un mot',
  looks: {
    line: { label: 'Fine', effect: 'Visible pour qui la cherche.' },
    strong: { label: 'Plus épaisse', effect: 'Saute aux yeux.' },
    tint: { label: 'Avec une teinte', effect: 'Une couleur légère derrière le mot aussi.' },
  },
  preview: 'Voici à quoi ressemble un texte',
  previewLanguage: 'Langue de l’exemple',
  previewEmpty: 'Avec ces choix, rien n’est souligné ici.',
  paper: 'Sur papier',
  printNotes: {
    label: 'Imprimer aussi les remarques',
    effect:
      'Ce qui peut se dire mieux garde sa ligne ondulée sur le papier, suivi du meilleur mot. Sinon, une page s’imprime sans Migralex.',
  },

  siteRule: 'Où Migralex fonctionne',
  siteRules: {
    all: { label: 'Partout', effect: 'Sauf sur les sites où vous le désactivez.' },
    listed: {
      label: 'Seulement sur les sites où vous l’activez',
      effect: 'Ailleurs, Migralex ne fait rien.',
    },
  },
  siteLists: {
    sitesOff: {
      label: 'Sites où Migralex est désactivé',
      none: 'Aucun pour l’instant. L’interrupteur de la fenêtre de Migralex désactive aussi un site.',
    },
    sitesOn: {
      label: 'Sites où Migralex est activé',
      none: 'Aucun pour l’instant. L’interrupteur de la fenêtre de Migralex active aussi un site.',
    },
    editorSites: { label: 'Sites où vous écrivez', none: 'Aucun pour l’instant.' },
  },
  editorSitesHint:
    'Sur ces sites, Migralex lit aussi le texte que vous écrivez, par exemple dans votre système éditorial. Ailleurs, jamais.',
  siteName: 'Nom du site',
  siteAdd: 'Ajouter',
  siteRemove: 'Retirer',
  siteWrong: (text) =>
    `«\u00a0${text}\u00a0» n’est pas le nom d’un site. Tapez par exemple lesoir.be, ou collez l’adresse d’une page.`,
  siteThere: (site) => `${site} est déjà dans la liste.`,

  known: 'Notions que vous connaissez',
  knownNone: 'Aucune pour l’instant. La fiche d’une notion permet de dire que vous la connaissez.',
  knownBack: 'Expliquer à nouveau',
  dismissed: 'Remarques que vous ne voulez plus voir',
  dismissedNone:
    'Aucune pour l’instant. La fiche d’une remarque permet de dire que vous ne voulez plus la voir.',
  dismissedBack: 'Montrer à nouveau',
  dismissedOn: (site) => `sur ${site}`,
  dismissedEverywhere: 'partout',
  instead: 'plutôt',

  shortcuts: 'Touches de Migralex',
  shortcut: {
    _execute_action: 'Ouvrir la fenêtre de Migralex',
    'next-mark': 'Aller au mot souligné suivant',
    'next-flag': 'Aller à la remarque suivante',
    'toggle-marks': 'Masquer toutes les lignes de la page, et les remontrer',
  },
  shortcutNone: 'aucune touche',
  shortcutsChange: 'Choisir les touches dans le navigateur',
  shortcutsHow:
    'D’autres touches se choisissent dans Firefox\u00a0: ouvrez about:addons, cliquez sur la roue dentée et choisissez «\u00a0Gérer les raccourcis d’extensions\u00a0».',

  export: 'Emporter vos réglages',
  exportHint:
    'Un fichier avec tous vos choix et vos listes, pour un autre ordinateur ou un collègue.',
  exportDo: 'Enregistrer dans un fichier',
  import: 'Reprendre des réglages',
  importHint: 'Le fichier remplace les choix actuels. Vous pouvez annuler.',
  importDo: 'Choisir un fichier',
  imported: 'Les réglages du fichier sont maintenant en vigueur.',
  problem: {
    tooLarge: (kilobytes) =>
      `Ce fichier est trop grand\u00a0: des réglages ne dépassent jamais ${kilobytes}\u00a0ko.`,
    noJson: (line, column) =>
      `Ce fichier n’est pas du JSON lisible\u00a0: il y a une erreur à la ligne ${line}, caractère ${column}.`,
    otherFile: 'Ce fichier ne contient pas de réglages de Migralex.',
    newer: 'Ce fichier vient d’un Migralex plus récent. Mettez Migralex à jour et réessayez.',
    unknown: (path) => `Ce fichier nomme «\u00a0${path}\u00a0», un réglage qui n’existe pas.`,
    value: (path, found, expected) =>
      `Pour «\u00a0${path}\u00a0», le fichier indique ${found}\u00a0; il faut ${expected}.`,
    oneOf: (values) => `l’un de ces mots\u00a0: ${values.join(', ')}`,
    expected: {
      text: 'un texte',
      list: 'une liste',
      yesOrNo: 'true ou false',
      object: 'un groupe de réglages entre accolades',
      filledList: 'une liste d’au moins une langue',
      site: 'le nom d’un site, comme lesoir.be',
    },
    nothing: 'rien',
    unchanged:
      'Rien n’a changé. Corrigez le fichier à cet endroit, ou enregistrez de nouveau vos réglages là d’où ils viennent.',
  },
  reset: 'Tout rétablir',
  resetHint: 'Tout redevient comme après l’installation.',
  resetAsk: (losses) => `Vous perdrez ${listed('fr', losses)}.`,
  resetNothing: 'Tout est comme après l’installation.',
  losses: {
    choices: counter('fr', { one: 'choix', other: 'choix' }),
    sites: counter('fr', { one: 'site', other: 'sites' }),
    known: counter('fr', {
      one: 'notion que vous connaissez',
      other: 'notions que vous connaissez',
    }),
    dismissed: counter('fr', { one: 'remarque mise de côté', other: 'remarques mises de côté' }),
  },
  resetDo: 'Rétablir',
  resetNot: 'Ne rien changer',
  resetDone: 'Tout est de nouveau comme après l’installation.',
  undo: 'Annuler',
  undone: 'Tout est de nouveau comme avant.',
  notSaved: 'Ceci n’a pas pu être enregistré. Rechargez cette page et réessayez.',
  settingsUnreadable:
    'Vos réglages n’ont pas pu être lus. Migralex utilise pour l’instant les réglages par défaut. Les données endommagées ont été conservées.',
  download: 'Télécharger les données endommagées',
};
