import { useId, useState } from 'preact/hooks';
import type { Card, CardFlag } from '../../lib/glossary/card.ts';
import { type CardActions, type DismissalReach, dismissalReaches } from '../card-actions.ts';
import type { CardTexts } from '../card-locale.ts';
import { CopyButton } from './CopyButton.tsx';
import { caseText } from './case.ts';

/** Props of {@link CardFoot}. */
export interface CardFootProps {
  readonly card: Card;
  readonly flag: CardFlag | undefined;
  readonly form: string;
  readonly actions: CardActions;
  readonly messages: CardTexts;
  readonly onKnown: () => void;
  readonly onDismiss: (reach: DismissalReach) => void;
  /** Says something to those who hear the card. */
  readonly onSay: (text: string) => void;
}

/** What the reader can do about a card, in one line below it. */
export function CardFoot(props: CardFootProps) {
  const { card, flag, actions, messages } = props;
  const texts = messages.card;
  const { onMore, onKnown, onDismiss, facts } = actions;
  if (!onMore && !(flag ? onDismiss || facts : onKnown)) return null;
  return (
    <footer class="card-foot">
      {flag ? (
        <FlagActions {...props} flag={flag} />
      ) : (
        onKnown && (
          <button type="button" class="link" onClick={whenPressed(props.onKnown)}>
            {texts.know}
          </button>
        )
      )}
      {onMore && (
        <button
          type="button"
          class="link more"
          aria-label={`${texts.more}: ${card.term}`}
          onClick={whenPressed(() => onMore(card.concept))}
        >
          {texts.more}
        </button>
      )}
    </footer>
  );
}

function FlagActions(props: CardFootProps & { flag: CardFlag }) {
  const { card, flag, form, actions, messages, onDismiss, onSay } = props;
  const texts = messages.card;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { facts } = actions;
  return (
    <>
      {actions.onDismiss && facts && (
        <>
          <button
            type="button"
            class="link opener"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={whenPressed(() => setOpen(!isOpen))}
          >
            {texts.notHere}
          </button>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what can be filled in */}
          <div
            class="reaches"
            id={id}
            role="group"
            aria-label={texts.notHereHeading}
            hidden={!isOpen}
          >
            <p class="label" aria-hidden="true">
              {texts.notHereHeading}
            </p>
            {dismissalReaches.map((reach) => (
              <button
                type="button"
                class="button"
                key={reach}
                onClick={whenPressed(() => onDismiss(reach))}
              >
                {texts.notHereOn[reach](facts.site)}
              </button>
            ))}
          </div>
        </>
      )}
      {facts && (
        <CopyButton
          class="link"
          text={caseText(card, flag, form, facts, messages)}
          label={texts.copyCase}
          doneLabel={texts.copied}
          failedLabel={texts.copyFailed}
          onDone={(isCopied) => onSay(isCopied ? texts.caseCopied : texts.copyFailed)}
        />
      )}
    </>
  );
}

/** A page can forge a click on what it can reach: only what the reader does counts. */
export function whenPressed(act: () => void): (event: MouseEvent) => void {
  return (event) => event.isTrusted && act();
}
