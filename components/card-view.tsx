/** The card at work on a page: what the content script needs of it, and nothing of how it is drawn. */
import type { Lang } from '../lib/glossary/language.ts';
import { type CardSubject, ConceptCard } from './ConceptCard.tsx';
import cardStyles from './card.css?inline';
import { createCardHost } from './card-host.tsx';
import { cardTextsFor } from './card-locale.ts';
import tokens from './tokens.css?inline';

export interface CardViewOptions {
  readonly document: Document;
  /** Ends the card and removes its host. */
  readonly signal: AbortSignal;
  /** The pointer has come to the card or has left it. */
  onEnter(): void;
  onLeave(): void;
}

export interface CardView {
  /**
   * Shows a card beside a box of the viewport.
   * @param lang Language of the card's own texts.
   */
  show(subject: CardSubject, lang: Lang, box: DOMRect): Promise<void>;
  hide(): void;
}

export type CreateCardView = (options: CardViewOptions) => CardView;

/** The host is added to the page only when a card first opens. */
export const createCardView: CreateCardView = ({ document, signal, onEnter, onLeave }) => {
  const styles = tokens + cardStyles;
  const host = createCardHost({ document, signal, styles, onEnter, onLeave });
  return {
    show(subject, lang, box) {
      const { card, verdict, form } = subject;
      const content = (
        <ConceptCard {...subject} messages={cardTextsFor(lang)} titleId="migralex-title" />
      );
      return host.show(content, box, verdict === 'term' ? card.term : form);
    },
    hide: host.hide,
  };
};
