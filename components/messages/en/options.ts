import { counter, listed } from '../format.ts';
import type { OptionsMessages } from '../options.ts';

const concepts = counter('en', { one: 'term', other: 'terms' });

export const options: OptionsMessages = {
  title: 'Settings',
  saved: 'Saved',
  contents: 'On this page',
  filter: 'Find a setting',
  filterFound: counter('en', { one: 'setting found', other: 'settings found' }),
  filterNone: (query) => `No setting found for “${query}”.`,
  parts: {
    languages: 'Languages',
    marks: 'What is underlined',
    look: 'What it looks like',
    sites: 'Sites',
    'put-away': 'What you have put away',
    keys: 'Keyboard shortcuts',
    file: 'Keep and restore',
  },

  interfaceLanguage: 'Language of Migralex',
  interfaceLanguageHint: 'The language of this page, of the window and of the words on a card.',
  browserLanguage: 'The language of the browser',
  readingLanguages: 'Languages that Migralex reads',
  readingLanguagesHint: 'Text in another language is left alone. At least one language stays on.',
  definitionLanguage: 'Language of definitions',
  definitionLanguageHint: 'Useful if you often read in a foreign language.',
  pageLanguage: 'The language of the word on the page',

  density: 'How much is underlined',
  densities: {
    all: { label: 'Everything', effect: 'Every term, every time.' },
    first: { label: 'The first time', effect: 'Every term once in each article.' },
    flags: {
      label: 'Only what could be put better',
      effect: 'Words for which there is a better one; ordinary terms are not marked.',
    },
    key: {
      label: 'Nothing until you ask',
      effect: 'The lines appear for as long as you hold the Ctrl key.',
    },
  },
  levels: 'Remarks on words',
  levelsHint: 'A word in a quotation is explained, never given a wavy line.',
  level: {
    warn: {
      label: 'Better put another way',
      effect: 'A wavy line under words for which there is a better one.',
    },
    check: {
      label: 'Is this the right word here?',
      effect: 'A wavy line under words that are right in one place and not in another.',
    },
    info: {
      label: 'Good to know',
      effect: 'A fine dotted line under words worth knowing more about, without judgement.',
    },
  },
  categories: 'Subjects',
  categoriesHint:
    'Nothing is underlined of a subject that is switched off. You can still look it up.',
  category: (count, examples) => `${concepts(count)}, such as ${listed('en', examples)}.`,
  readingArea: 'How much of a page is read',
  readingAreas: {
    page: { label: 'The whole page', effect: 'Menus, side columns and comments too.' },
    article: {
      label: 'Only the article',
      effect: 'What stands around it stays as it is. Without an article, everything is read.',
    },
  },

  look: 'The line under a word',
  looks: {
    line: { label: 'Thin', effect: 'There for those who look for it.' },
    strong: { label: 'Thicker', effect: 'Catches the eye.' },
    tint: { label: 'With a tint', effect: 'A light colour behind the word as well.' },
  },
  preview: 'What a text looks like',
  previewLanguage: 'Language of the example',
  previewEmpty: 'With these choices nothing is underlined here.',
  paper: 'On paper',
  printNotes: {
    label: 'Print remarks as well',
    effect:
      'What could be put better keeps its wavy line on paper, with the better word behind it. Otherwise a page is printed without Migralex.',
  },

  siteRule: 'Where Migralex works',
  siteRules: {
    all: { label: 'Everywhere', effect: 'Except on sites that you switch off.' },
    listed: {
      label: 'Only on sites that you switch on',
      effect: 'Elsewhere Migralex does nothing.',
    },
  },
  siteLists: {
    sitesOff: {
      label: 'Sites where Migralex is off',
      none: 'None yet. The switch in the Migralex window turns a site off too.',
    },
    sitesOn: {
      label: 'Sites where Migralex is on',
      none: 'None yet. The switch in the Migralex window turns a site on too.',
    },
    editorSites: { label: 'Sites where you write', none: 'None yet.' },
  },
  editorSitesHint:
    'On these sites Migralex reads text that you are writing, in your editing system for example. It never does so elsewhere.',
  siteName: 'Name of the site',
  siteAdd: 'Add',
  siteRemove: 'Remove',
  siteWrong: (text) =>
    `“${text}” is not the name of a site. Type theguardian.com, say, or paste the address of a page.`,
  siteThere: (site) => `${site} is in the list already.`,

  known: 'Terms that you know',
  knownNone: 'None yet. You can say on the card of a term that you know it.',
  knownBack: 'Explain again',
  dismissed: 'Remarks that you do not want to see',
  dismissedNone: 'None yet. You can say on the card of a remark that you do not want to see it.',
  dismissedBack: 'Show again',
  dismissedOn: (site) => `on ${site}`,
  dismissedEverywhere: 'everywhere',
  instead: 'rather',

  shortcuts: 'Keys of Migralex',
  shortcut: {
    _execute_action: 'Open the Migralex window',
    'next-mark': 'Go to the next underlined word',
    'next-flag': 'Go to the next remark',
    'toggle-marks': 'Hide all lines on the page, and show them again',
  },
  shortcutNone: 'no key',
  shortcutsChange: 'Choose keys in the browser',
  shortcutsHow:
    'Other keys are chosen in Firefox: open about:addons, click the gear and choose “Manage Extension Shortcuts”.',

  export: 'Take your settings with you',
  exportHint: 'A file with all your choices and lists, for another computer or a colleague.',
  exportDo: 'Save as a file',
  import: 'Bring settings in',
  importHint: 'The file takes the place of what is chosen now. You can undo it.',
  importDo: 'Choose a file',
  imported: 'The settings of the file are in use now.',
  problem: {
    tooLarge: (kilobytes) =>
      `This file is too large: settings never take more than ${kilobytes} kB.`,
    noJson: (line, column) =>
      `This file is not readable JSON: there is an error on line ${line}, character ${column}.`,
    otherFile: 'There are no Migralex settings in this file.',
    newer: 'This file comes from a newer Migralex. Update Migralex and try again.',
    unknown: (path) => `This file names “${path}”, and there is no such setting.`,
    value: (path, found, expected) => `“${path}” says ${found}; it should be ${expected}.`,
    oneOf: (values) => `one of these words: ${values.join(', ')}`,
    expected: {
      text: 'a text',
      list: 'a list',
      yesOrNo: 'true or false',
      object: 'a group of settings in braces',
      filledList: 'a list with at least one language',
      site: 'the name of a site, such as theguardian.com',
    },
    nothing: 'nothing',
    unchanged:
      'Nothing has changed. Mend the file in that place, or save your settings again where they come from.',
  },
  reset: 'Restore everything',
  resetHint: 'Everything goes back to how it was installed.',
  resetAsk: (losses) => `You will lose ${listed('en', losses)}.`,
  resetNothing: 'Everything is as it was installed.',
  losses: {
    choices: counter('en', { one: 'choice', other: 'choices' }),
    sites: counter('en', { one: 'site', other: 'sites' }),
    known: counter('en', { one: 'term that you know', other: 'terms that you know' }),
    dismissed: counter('en', { one: 'remark put away', other: 'remarks put away' }),
  },
  resetDo: 'Restore',
  resetNot: 'Keep as it is',
  resetDone: 'Everything is as it was installed.',
  undo: 'Undo',
  undone: 'Everything is as it was before.',
  notSaved: 'This could not be saved. Reload this page and try once more.',
  settingsUnreadable:
    'Your settings could not be read. Migralex uses the default settings for now. The damaged record was kept.',
  download: 'Download the damaged record',
};
