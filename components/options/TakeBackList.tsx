import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** Props of {@link TakeBackList}. */
export interface TakeBackListProps {
  readonly label: string;
  /** Stands in place of an empty list. */
  readonly none: string;
  /** What the button beside each row does. */
  readonly button: string;
  readonly rows: readonly {
    readonly key: string;
    readonly content: ComponentChildren;
    readonly onTakeBack: () => void;
  }[];
}

/** A list of what the reader once said, each to be taken back. */
export function TakeBackList({ label, none, button, rows }: TakeBackListProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  return (
    <div class="take-back" ref={box} tabIndex={-1}>
      {rows.length === 0 ? (
        <p class="hint">{none}</p>
      ) : (
        <ul aria-label={label}>
          {rows.map(({ key, content, onTakeBack }, at) => (
            <li key={key}>
              <span class="row-text" id={`${id}-${at}`}>
                {content}
              </span>
              <button
                type="button"
                class="quiet"
                id={`${id}-do-${at}`}
                aria-labelledby={`${id}-do-${at} ${id}-${at}`}
                onClick={() => {
                  // The button goes away: the keyboard stays at the list.
                  box.current?.focus();
                  onTakeBack();
                }}
              >
                {button}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
