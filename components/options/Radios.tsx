import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Choice } from './Choice.tsx';
import { Fieldset } from './Fieldset.tsx';

/** Props of {@link Radios}. */
export interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly value: T;
  readonly choices: readonly {
    readonly value: T;
    readonly label: ComponentChildren;
    /** One sentence on what the choice does. */
    readonly effect?: string | undefined;
  }[];
  readonly onChange: (value: T) => void;
}

/** One of several. */
export function Radios<T extends string>(props: RadiosProps<T>) {
  const { legend, hint, value, choices, onChange } = props;
  const name = useId();
  return (
    <Fieldset legend={legend} hint={hint}>
      {choices.map((choice) => (
        <Choice
          key={choice.value}
          type="radio"
          name={name}
          checked={choice.value === value}
          effect={choice.effect}
          onChange={() => onChange(choice.value)}
        >
          {choice.label}
        </Choice>
      ))}
    </Fieldset>
  );
}
