import { useEffect, useState } from 'preact/hooks';
import { copyText } from './copy.ts';

/** Props of {@link CopyButton}. */
export interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
  /** The label for those who hear it, where several buttons are labelled alike. */
  readonly heardLabel?: string | undefined;
  /** Takes the place of the label for a moment; the other when the browser did not let us. */
  readonly doneLabel: string;
  readonly failedLabel: string;
  /** Says what happened. */
  readonly onDone: (isCopied: boolean) => void;
  readonly class?: string | undefined;
}

/** How long a button says that it has copied, in milliseconds. */
const confirmation = 2500;

/** Copies a text, and says so: on itself, and to its card for those who hear it. */
export function CopyButton(props: CopyButtonProps) {
  const { text, label, heardLabel, doneLabel, failedLabel, onDone } = props;
  /** Another object on each press, so that the confirmation lasts from the last one on. */
  const [result, setResult] = useState<{ readonly isCopied: boolean } | null>(null);

  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => setResult(null), confirmation);
    return () => clearTimeout(timer);
  }, [result]);

  const copy = async (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const isCopied = await copyText(text);
    setResult({ isCopied });
    onDone(isCopied);
  };
  return (
    <button
      type="button"
      class={props.class ?? 'button'}
      aria-label={result ? undefined : heardLabel}
      data-done={result?.isCopied ? '' : undefined}
      onClick={(event) => void copy(event)}
    >
      {result?.isCopied && <span aria-hidden="true">✓ </span>}
      {/* In a row of buttons the tick alone is seen: the words beside it must not move. */}
      <span class={result?.isCopied && !props.class ? 'unseen' : undefined}>
        {result ? (result.isCopied ? doneLabel : failedLabel) : label}
      </span>
      {result?.isCopied && !props.class && (
        <span class="room" aria-hidden="true">
          {label}
        </span>
      )}
    </button>
  );
}
