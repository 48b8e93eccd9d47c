import type { OptionsMessages } from '../options.ts';

export const options: OptionsMessages = {
  title: 'Instellingen',
  saved: 'Bewaard',
  interfaceLanguage: 'Taal van Migralex',
  browserLanguage: 'De taal van de browser',
  readingLanguages: 'Talen die Migralex leest',
  readingLanguagesHint: 'Minstens één taal blijft aan.',
  categories: 'Begrippen',
  categoriesHint: 'Welke begrippen Migralex op een pagina uitlegt.',
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
  sites: 'Sites waar Migralex uit staat',
  noSites: 'Geen. Een site uitzetten kan met de schakelaar in het venster van Migralex.',
  switchOnAgain: 'Weer aanzetten',
  reset: 'Alle instellingen herstellen',
  resetHint: 'Alles wordt weer zoals na de installatie, ook de lijst van sites.',
  settingsUnreadable:
    'De instellingen konden niet worden gelezen. Migralex gebruikt nu de standaardinstellingen. De beschadigde gegevens zijn bewaard.',
  download: 'Beschadigde gegevens downloaden',
};
