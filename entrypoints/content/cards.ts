import type { CardActions } from '../../components/card-actions.ts';
import type { CardView } from '../../components/card-view.tsx';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { sendMessage } from '../../lib/app/messages.ts';
import type { Settings } from '../../lib/app/settings-type.ts';
import type { Card } from '../../lib/glossary/card.ts';
import type { Painted, Spot } from '../../lib/page/paint/painter.ts';
import { cardOnDemand } from './card.ts';

export interface CardsOptions {
  readonly signal: AbortSignal;
  settings(): Settings;
  /** Asks the background, and notices when it is gone. */
  ask<T>(question: Promise<T>): Promise<T>;
  /** What the reader can do on the card of an occurrence. */
  actionsOn(painted: Painted, card: Card): CardActions;
  /** The pointer has come to the card or has left it. */
  onEnter(): void;
  onLeave(): void;
}

/** The cards of one page: what they need is fetched when the first is about to open. */
export interface Cards {
  /** Gets ready to show the card of a spot. */
  approach(spot: Spot): void;
  show(spot: Spot, box: DOMRect, isEntered: boolean): void;
  hide(): void;
  /** Moves the focus into the card that is shown. */
  enter(): void;
  isEntered(): boolean;
}

export function createCards(options: CardsOptions): Cards {
  const { signal, ask } = options;
  const loadView = cardOnDemand({
    document,
    signal,
    onEnter: options.onEnter,
    onLeave: options.onLeave,
  });
  /** The place whose card is wanted now; 0 when none is. */
  let wanted = 0;
  let view: CardView | null = null;
  /** The last card that was asked for. */
  let asked: { readonly place: number; readonly card: Promise<Card | null> } | null = null;

  function interfaceLang() {
    return interfaceLanguage(options.settings().interfaceLanguage, navigator.languages);
  }

  function cardFor({ place, lang, occurrence }: Painted): Promise<Card | null> {
    if (asked?.place === place) return asked.card;
    const { concept, flag, term, form, plural } = occurrence;
    const { definitionLanguage } = options.settings();
    const definitionLang = definitionLanguage === 'page' ? undefined : definitionLanguage;
    const request = { concept, lang, definitionLang, flag, term, form, plural };
    const card = ask(sendMessage('card', { ...request, interfaceLang: interfaceLang() }));
    asked = { place, card };
    // Asked anew next time.
    card.catch(() => {
      asked = null;
    });
    return card;
  }

  async function ready(): Promise<CardView> {
    view = await ask(loadView());
    return view;
  }

  async function show(painted: Painted, box: DOMRect, isEntered: boolean): Promise<void> {
    const { form, compound, verdict, attribution } = painted.occurrence;
    wanted = painted.place;
    const [card, opened] = await Promise.all([cardFor(painted), ready()]);
    if (!card || wanted !== painted.place || signal.aborted) return;
    await opened.show({
      subject: { card, form, compound, verdict, attribution },
      actions: options.actionsOn(painted, card),
      lang: interfaceLang(),
      box,
      isEntered,
    });
  }

  return {
    approach({ painted }) {
      void ready().catch(() => undefined);
      void cardFor(painted).catch(() => undefined);
    },
    show({ painted }, box, isEntered) {
      void show(painted, box, isEntered).catch(() => undefined);
    },
    hide() {
      wanted = 0;
      // The languages of the card are settings, and may be others next time.
      asked = null;
      view?.hide();
    },
    enter: () => view?.enter(),
    isEntered: () => view?.isEntered() ?? false,
  };
}
