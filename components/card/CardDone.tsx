import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardTexts } from '../card-locale.ts';
import { whenPressed } from './CardFoot.tsx';

/** Props of {@link CardDone}. */
export interface CardDoneProps {
  /** What was done. */
  readonly text: string;
  /** It lasts beyond this page, and stands in the options. */
  readonly isKept: boolean;
  readonly messages: CardTexts;
  readonly onUndo: () => void;
}

/** In place of a card's content: what the reader has just decided, and the way back. */
export function CardDone({ text, isKept, messages, onUndo }: CardDoneProps) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone, and with it the focus.
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div class="card-body card-done">
      <p>{text}</p>
      {isKept && <p class="label">{messages.card.keptInOptions}</p>}
      <button type="button" class="button" ref={undo} onClick={whenPressed(onUndo)}>
        {messages.card.undo}
      </button>
    </div>
  );
}
