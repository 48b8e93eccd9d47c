import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** Props of {@link Choice}. */
export interface ChoiceProps {
  readonly type: 'checkbox' | 'radio';
  /** Shared by the radio buttons of one question. */
  readonly name?: string | undefined;
  readonly checked: boolean;
  /** Stays as it is: shown and read out, but it does not change. */
  readonly locked?: boolean | undefined;
  /** One sentence on what the choice does. */
  readonly effect?: string | undefined;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

/** A checkbox or a radio button with its label. */
export function Choice(props: ChoiceProps) {
  const { type, name, checked, locked = false, effect, onChange, children } = props;
  const id = useId();
  return (
    <div class="choice">
      <input
        id={id}
        type={type}
        name={name}
        checked={checked}
        aria-disabled={locked || undefined}
        aria-describedby={effect && `${id}-effect`}
        onClick={(event) => {
          if (locked) event.preventDefault();
        }}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{children}</label>
      {effect && <small id={`${id}-effect`}>{effect}</small>}
    </div>
  );
}
