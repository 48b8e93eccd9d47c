import type { Lang } from '../../lib/glossary/language.ts';

/**
 * A piece of news in each language, to show marks on: a term that comes twice, a word that could be put
 * better, and the same word in somebody's mouth.
 */
export const samples: Readonly<Record<Lang, string>> = {
  nl: 'Vorig jaar vroegen meer asielzoekers bescherming in Europa. De politie pakte in het station twintig illegalen op. “Wij zijn geen illegalen”, zegt een vrouw die hier al tien jaar woont. Een asielzoeker wacht intussen lang op antwoord.',
  en: 'More asylum seekers asked for protection in Europe last year. Police picked up twenty illegal immigrants at the station. “We are not illegal immigrants”, says a woman who has lived here for ten years. An asylum seeker, meanwhile, waits a long time for an answer.',
  fr: 'L’an dernier, davantage de demandeurs d’asile ont cherché protection en Europe. À la gare, la police a arrêté vingt clandestins. «\u00a0Nous ne sommes pas des clandestins\u00a0», dit une femme qui vit ici depuis dix ans. Un demandeur d’asile, lui, attend longtemps une réponse.',
  de: 'Im vergangenen Jahr baten mehr Asylsuchende in Europa um Schutz. Am Bahnhof griff die Polizei zwanzig Illegale auf. „Wir sind keine Illegalen“, sagt eine Frau, die hier seit zehn Jahren lebt. Eine Asylsuchende wartet indessen lange auf eine Antwort.',
};
