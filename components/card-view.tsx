/** The card at work on a page: what the content script needs of it, and nothing of how it is drawn. */
import type { Lang } from '../lib/glossary/language.ts';
import { type CardSubject, ConceptCard } from './ConceptCard.tsx';
import cardStyles from './card.css?inline';
import type { CardActions } from './card-actions.ts';
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

/** A card to show, and how. */
export interface CardShowing {
  readonly subject: CardSubject;
  readonly actions: CardActions;
  /** Language of the card's own texts. */
  readonly lang: Lang;
  /** The line box of the words that it is about, in viewport pixels. */
  readonly box: DOMRect;
  /** The reader goes into it by keyboard. */
  readonly isEntered: boolean;
}

export interface CardView {
  /** Shows a card beside the words that it is about. */
  show(showing: CardShowing): Promise<void>;
  /** Moves the focus into the card that is open. */
  enter(): void;
  isEntered(): boolean;
  hide(): void;
}

export type CreateCardView = (options: CardViewOptions) => CardView;

const titleId = 'migralex-title';

/** The host is added to the page only when a card first opens. */
export const createCardView: CreateCardView = ({ document, signal, onEnter, onLeave }) => {
  const styles = tokens + cardStyles;
  const host = createCardHost({ document, signal, styles, onEnter, onLeave });
  let showings = 0;
  return {
    show({ subject, actions, lang, box, isEntered }) {
      showings += 1;
      const content = (
        <ConceptCard
          // What was decided on one card is not decided on the next.
          key={showings}
          {...{ ...subject, actions, titleId }}
          messages={cardTextsFor(lang)}
          onShowConcept={actions.onMore}
        />
      );
      const descriptionIds = `${titleId}-eyebrow ${titleId}-lead`;
      return host.show(content, { box, titleId, descriptionIds, isEntered });
    },
    enter: host.enter,
    isEntered: host.isEntered,
    hide: host.hide,
  };
};
