import type { WelcomeMessages } from '../welcome.ts';

export const welcome: WelcomeMessages = {
  title: 'Welkom bij Migralex',
  lead: 'Migralex legt migratiebegrippen uit op de pagina die je leest, en stelt een beter woord voor waar er een verkeerd gebruikt is.',
  language: 'Taal van Migralex',
  tryIt: 'Probeer het hier',
  sample:
    'Vorig jaar vroegen meer asielzoekers bescherming in Europa. Volgens de burgemeester sliepen er ook illegalen in het station. “Wij zijn geen illegalen”, zegt een vrouw die er al tien jaar woont. De opvang van niet-begeleide minderjarigen zit vol, en een asielzoeker wacht lang op antwoord.',
  tryHow:
    'Rust met de muis op een onderlijnd woord, tik erop, of ga er met de Tab-toets naartoe. Onder stippels zit uitleg, onder een golfje een beter woord.',
  density: 'Hoeveel wil je zien?',
  densities: {
    all: { label: 'Alles', effect: 'Elk begrip, elke keer.' },
    first: { label: 'De eerste keer', effect: 'Elk begrip één keer per artikel.' },
    flags: { label: 'Alleen wat beter kan', effect: 'Woorden waarvoor er een beter is.' },
    key: { label: 'Niets, tot je erom vraagt', effect: 'Zolang je de Ctrl-toets ingedrukt houdt.' },
  },
  permission: 'Eén ding nog',
  permissionNeeded: 'Je browser laat Migralex de pagina’s nog niet lezen die je bezoekt.',
  permissionAsk: 'Laat Migralex pagina’s lezen',
  sees: 'Wat Migralex ziet',
  seesWhat:
    'De tekst van de pagina’s die je opent, om er begrippen in te zoeken. Wat je zelf schrijft alleen op sites waar je dat aanzet.',
  leaves: 'Wat je computer verlaat',
  leavesWhat:
    'Niets. De begrippenlijst zit in Migralex, je keuzes blijven in je browser, en er wordt niets verstuurd.',
  find: 'Waar je het vindt',
  findHow:
    'Klik naast de adresbalk op het puzzelstuk en zet Migralex vast. In het venster zoek je een woord op of zet je Migralex uit op een site.',
  glossary: 'Blader in de begrippenlijst',
  options: 'Alle instellingen',
};
