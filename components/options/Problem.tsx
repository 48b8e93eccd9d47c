import type { Messages } from '../locale.ts';

/** Props of {@link Problem}. */
export interface ProblemProps {
  /** The sentence to show; `messages.options.settingsUnreadable` is the usual one. */
  readonly text: string;
  readonly messages: Messages;
  readonly onDownload?: (() => void) | undefined;
}

/** Says what went wrong with the settings, and hands over what was kept. */
export function Problem({ text, messages, onDownload }: ProblemProps) {
  return (
    <div class="problem" role="alert">
      <p>{text}</p>
      {onDownload && (
        <button type="button" class="quiet" onClick={onDownload}>
          {messages.options.download}
        </button>
      )}
    </div>
  );
}
