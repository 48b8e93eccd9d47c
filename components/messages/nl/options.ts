import { counter, listed } from '../format.ts';
import type { OptionsMessages } from '../options.ts';

const concepts = counter('nl', { one: 'begrip', other: 'begrippen' });

export const options: OptionsMessages = {
  title: 'Instellingen',
  saved: 'Bewaard',
  contents: 'Op deze pagina',
  filter: 'Zoek een instelling',
  filterFound: counter('nl', { one: 'instelling gevonden', other: 'instellingen gevonden' }),
  filterNone: (query) => `Geen instelling gevonden voor ‘${query}’.`,
  parts: {
    languages: 'Talen',
    marks: 'Wat er onderlijnd wordt',
    look: 'Hoe het eruitziet',
    sites: 'Sites',
    'put-away': 'Wat je hebt weggezet',
    keys: 'Sneltoetsen',
    file: 'Bewaren en herstellen',
  },

  interfaceLanguage: 'Taal van Migralex',
  interfaceLanguageHint: 'De taal van deze pagina, van het venster en van wat op een kaart staat.',
  browserLanguage: 'De taal van de browser',
  readingLanguages: 'Talen die Migralex leest',
  readingLanguagesHint:
    'Een tekst in een andere taal blijft onaangeroerd. Minstens één taal blijft aan.',
  definitionLanguage: 'Taal van de definities',
  definitionLanguageHint: 'Handig als je vaak in een vreemde taal leest.',
  pageLanguage: 'De taal van het woord op de pagina',

  density: 'Hoeveel er onderlijnd wordt',
  densities: {
    all: { label: 'Alles', effect: 'Elk begrip, elke keer dat het er staat.' },
    first: { label: 'De eerste keer', effect: 'Elk begrip één keer per artikel.' },
    flags: {
      label: 'Alleen wat beter kan',
      effect: 'Woorden waarvoor er een beter is; gewone begrippen niet.',
    },
    key: {
      label: 'Niets, tot je erom vraagt',
      effect: 'De lijnen verschijnen zolang je de Ctrl-toets ingedrukt houdt.',
    },
  },
  levels: 'Opmerkingen bij woorden',
  levelsHint: 'Een woord in een citaat krijgt uitleg, nooit een golflijn.',
  level: {
    warn: {
      label: 'Beter anders',
      effect: 'Een golflijn onder woorden waarvoor een beter woord bestaat.',
    },
    check: {
      label: 'Klopt dit woord hier?',
      effect: 'Een golflijn onder woorden die op de ene plaats juist zijn en op de andere niet.',
    },
    info: {
      label: 'Goed om te weten',
      effect: 'Een fijne stippellijn onder woorden waarover iets te weten valt, zonder oordeel.',
    },
  },
  categories: 'Onderwerpen',
  categoriesHint: 'Van een onderwerp dat uit staat, wordt niets onderlijnd. Opzoeken kan wel.',
  category: (count, examples) => `${concepts(count)}, zoals ${listed('nl', examples)}.`,
  readingArea: 'Wat er van een pagina gelezen wordt',
  readingAreas: {
    page: { label: 'De hele pagina', effect: 'Ook menu’s, zijbalken en reacties.' },
    article: {
      label: 'Alleen het artikel',
      effect: 'Wat eromheen staat, blijft zoals het is. Zonder artikel wordt alles gelezen.',
    },
  },

  look: 'De lijn onder een woord',
  looks: {
    line: { label: 'Dun', effect: 'Zichtbaar voor wie ernaar kijkt.' },
    strong: { label: 'Dikker', effect: 'Valt meteen op.' },
    tint: { label: 'Met een tint', effect: 'Achter het woord ligt ook een lichte kleur.' },
  },
  preview: 'Zo ziet een tekst eruit',
  previewLanguage: 'Taal van het voorbeeld',
  previewEmpty: 'Met deze keuzes wordt hier niets onderlijnd.',
  paper: 'Op papier',
  printNotes: {
    label: 'Opmerkingen mee afdrukken',
    effect:
      'Wat beter kan, houdt op papier zijn golflijn, met het betere woord erachter. Anders wordt een pagina afgedrukt zonder Migralex.',
  },

  siteRule: 'Waar Migralex werkt',
  siteRules: {
    all: { label: 'Overal', effect: 'Behalve op de sites die je uitzet.' },
    listed: { label: 'Alleen op sites die je aanzet', effect: 'Elders doet Migralex niets.' },
  },
  siteLists: {
    sitesOff: {
      label: 'Sites waar Migralex uit staat',
      none: 'Nog geen. Uitzetten kan ook met de schakelaar in het venster van Migralex.',
    },
    sitesOn: {
      label: 'Sites waar Migralex aan staat',
      none: 'Nog geen. Aanzetten kan ook met de schakelaar in het venster van Migralex.',
    },
    editorSites: { label: 'Sites waar je zelf schrijft', none: 'Nog geen.' },
  },
  editorSitesHint:
    'Op deze sites leest Migralex mee in tekst die je schrijft, bijvoorbeeld in je redactiesysteem. Elders nooit.',
  siteName: 'Naam van de site',
  siteAdd: 'Toevoegen',
  siteRemove: 'Verwijderen',
  siteWrong: (text) =>
    `‘${text}’ is geen naam van een site. Typ bijvoorbeeld standaard.be, of plak het adres van een pagina.`,
  siteThere: (site) => `${site} staat al in de lijst.`,

  known: 'Begrippen die je kent',
  knownNone: 'Nog geen. Op de kaart van een begrip kun je zeggen dat je het kent.',
  knownBack: 'Weer uitleggen',
  dismissed: 'Opmerkingen die je niet meer wilt zien',
  dismissedNone: 'Nog geen. Op de kaart van een opmerking kun je zeggen dat je ze niet wilt zien.',
  dismissedBack: 'Weer tonen',
  dismissedOn: (site) => `op ${site}`,
  dismissedEverywhere: 'overal',
  instead: 'liever',

  shortcuts: 'Toetsen van Migralex',
  shortcut: {
    _execute_action: 'Het venster van Migralex openen',
    'next-mark': 'Naar het volgende onderlijnde woord',
    'next-flag': 'Naar de volgende opmerking',
    'toggle-marks': 'Alle lijnen op de pagina weg, en terug',
  },
  shortcutNone: 'geen toets',
  shortcutsChange: 'Toetsen kiezen in de browser',
  shortcutsHow:
    'Andere toetsen kies je in Firefox: open about:addons, klik op het tandwiel en kies ‘Sneltoetsen voor extensies beheren’.',

  export: 'Instellingen meenemen',
  exportHint: 'Een bestand met al je keuzes en lijsten, voor een andere computer of een collega.',
  exportDo: 'Bewaren als bestand',
  import: 'Instellingen inlezen',
  importHint: 'Het bestand komt in de plaats van wat er nu gekozen is. Je kunt het ongedaan maken.',
  importDo: 'Bestand kiezen',
  imported: 'De instellingen uit het bestand gelden nu.',
  problem: {
    tooLarge: (kilobytes) =>
      `Dit bestand is te groot: instellingen zijn nooit meer dan ${kilobytes} kB.`,
    noJson: (line, column) =>
      `Dit bestand is geen leesbare JSON: er zit een fout op regel ${line}, teken ${column}.`,
    otherFile: 'In dit bestand staan geen instellingen van Migralex.',
    newer: 'Dit bestand komt van een nieuwere Migralex. Werk Migralex bij en probeer het opnieuw.',
    unknown: (path) => `Dit bestand noemt ‘${path}’, en zo’n instelling bestaat niet.`,
    value: (path, found, expected) => `Bij ‘${path}’ staat ${found}; daar hoort ${expected}.`,
    oneOf: (values) => `een van deze woorden: ${values.join(', ')}`,
    expected: {
      text: 'een tekst',
      list: 'een lijst',
      yesOrNo: 'true of false',
      object: 'een groep instellingen tussen accolades',
      filledList: 'een lijst met minstens één taal',
      site: 'de naam van een site, zoals standaard.be',
    },
    nothing: 'niets',
    unchanged:
      'Er is niets veranderd. Verbeter het bestand op die plaats, of bewaar je instellingen opnieuw waar ze vandaan komen.',
  },
  reset: 'Alles herstellen',
  resetHint: 'Alles wordt weer zoals na de installatie.',
  resetAsk: (losses) => `Je verliest ${listed('nl', losses)}.`,
  resetNothing: 'Alles staat al zoals na de installatie.',
  losses: {
    choices: counter('nl', { one: 'keuze', other: 'keuzes' }),
    sites: counter('nl', { one: 'site', other: 'sites' }),
    known: counter('nl', { one: 'begrip dat je kent', other: 'begrippen die je kent' }),
    dismissed: counter('nl', { one: 'weggezette opmerking', other: 'weggezette opmerkingen' }),
  },
  resetDo: 'Herstellen',
  resetNot: 'Toch niet',
  resetDone: 'Alles staat weer zoals na de installatie.',
  undo: 'Ongedaan maken',
  undone: 'Alles staat weer zoals daarvoor.',
  notSaved: 'Dit kon niet worden bewaard. Laad deze pagina opnieuw en probeer het nog eens.',
  settingsUnreadable:
    'De instellingen konden niet worden gelezen. Migralex gebruikt nu de standaardinstellingen. De beschadigde gegevens zijn bewaard.',
  download: 'Beschadigde gegevens downloaden',
};
