import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Messages } from './locale.ts';

/** Leads from a card back to the search. Takes the focus, since what had it is gone. */
export function BackButton({ messages, onBack }: { messages: Messages; onBack: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" class="link back" onClick={onBack}>
      <span aria-hidden="true">‹ </span>
      {messages.popup.back}
    </button>
  );
}
