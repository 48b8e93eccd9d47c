/** The texts of the card, apart from the others: they travel into every page on which a card opens. */
import type { Lang } from '../lib/glossary/language.ts';
import type { CardMessages } from './messages/card.ts';
import { card as deCard } from './messages/de/card.ts';
import { figures as deFigures } from './messages/de/figures.ts';
import { card as enCard } from './messages/en/card.ts';
import { figures as enFigures } from './messages/en/figures.ts';
import type { FigureMessages } from './messages/figures.ts';
import { card as frCard } from './messages/fr/card.ts';
import { figures as frFigures } from './messages/fr/figures.ts';
import { card as nlCard } from './messages/nl/card.ts';
import { figures as nlFigures } from './messages/nl/figures.ts';

/** What a card says of its own, in one language. */
export interface CardTexts {
  readonly lang: Lang;
  readonly card: CardMessages;
  readonly figures: FigureMessages;
}

const tables: Readonly<Record<Lang, CardTexts>> = {
  nl: { lang: 'nl', card: nlCard, figures: nlFigures },
  en: { lang: 'en', card: enCard, figures: enFigures },
  fr: { lang: 'fr', card: frCard, figures: frFigures },
  de: { lang: 'de', card: deCard, figures: deFigures },
};

/** The texts of a card in a language. */
export function cardTextsFor(lang: Lang): CardTexts {
  return tables[lang];
}
