import type { WelcomeMessages } from '../welcome.ts';

export const welcome: WelcomeMessages = {
  title: 'Welcome to Migralex',
  lead: 'Migralex explains migration terms on the page you are reading, and suggests a better word where one is misused.',
  language: 'Language of Migralex',
  tryIt: 'Try it here',
  sample:
    'Last year more asylum seekers looked for protection in Europe. According to the mayor, illegals were also sleeping in the station. “We are not illegals,” says a woman who has lived there for ten years. Shelters for unaccompanied minors are full, and an asylum seeker waits a long time for an answer.',
  tryHow:
    'Rest the mouse on an underlined word, tap it, or go to it with the Tab key. Dots lead to an explanation, a wavy line to a better word.',
  density: 'How much would you like to see?',
  densities: {
    all: { label: 'Everything', effect: 'Every term, every time.' },
    first: { label: 'The first time', effect: 'Every term once in an article.' },
    flags: { label: 'Only what could be better', effect: 'Words for which there is a better one.' },
    key: { label: 'Nothing until you ask', effect: 'As long as you hold down the Ctrl key.' },
  },
  permission: 'One more thing',
  permissionNeeded: 'Your browser does not yet let Migralex read the pages that you visit.',
  permissionAsk: 'Let Migralex read pages',
  sees: 'What Migralex sees',
  seesWhat:
    'The text of the pages you open, to look for terms in it. What you write yourself, only on sites where you switch that on.',
  leaves: 'What leaves your computer',
  leavesWhat:
    'Nothing. The glossary is part of Migralex, your choices stay in your browser, and nothing is sent anywhere.',
  find: 'Where to find it',
  findHow:
    'Click the puzzle piece beside the address bar and pin Migralex. In its window you look up a word, or switch Migralex off for a site.',
  glossary: 'Browse the glossary',
  options: 'All settings',
};
