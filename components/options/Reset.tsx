import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Messages } from '../locale.ts';
import { Fieldset } from './Fieldset.tsx';

/** How many of the reader's choices and entries there are to lose. */
export type Losses = Readonly<Record<'choices' | 'sites' | 'known' | 'dismissed', number>>;

/** Props of {@link Reset}. */
export interface ResetProps {
  readonly losses: Losses;
  readonly messages: Messages;
  readonly onReset: () => void;
}

const kinds = ['choices', 'sites', 'known', 'dismissed'] as const;

/** Everything as it was installed; asks first, and says what would be lost. */
export function Reset({ losses, messages, onReset }: ResetProps) {
  const [isAsking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const hasAsked = useRef(false);
  const texts = messages.options;
  const lost = kinds
    .filter((kind) => losses[kind] > 0)
    .map((kind) => texts.losses[kind](losses[kind]));

  useLayoutEffect(() => {
    if (isAsking) first.current?.focus();
    else if (hasAsked.current) ask.current?.focus();
    hasAsked.current = isAsking;
  }, [isAsking]);

  return (
    <Fieldset legend={texts.reset} hint={lost.length === 0 ? texts.resetNothing : texts.resetHint}>
      {isAsking && lost.length > 0 ? (
        <div class="reset-ask" role="alertdialog" aria-labelledby="reset-ask">
          <p id="reset-ask">{texts.resetAsk(lost)}</p>
          <button ref={first} type="button" class="quiet" onClick={() => setAsking(false)}>
            {texts.resetNot}
          </button>
          <button
            type="button"
            class="quiet strong"
            onClick={() => {
              setAsking(false);
              onReset();
            }}
          >
            {texts.resetDo}
          </button>
        </div>
      ) : (
        <button
          ref={ask}
          type="button"
          class="quiet"
          aria-disabled={lost.length === 0}
          onClick={() => setAsking(lost.length > 0)}
        >
          {texts.reset}…
        </button>
      )}
    </Fieldset>
  );
}
