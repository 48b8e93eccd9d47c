import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ChoiceText } from '../messages/options.ts';
import { Choice } from './Choice.tsx';
import { Fieldset } from './Fieldset.tsx';

/** One choice of several. */
export interface RadioChoice<T extends string> {
  readonly value: T;
  readonly label: ComponentChildren;
  /** One sentence on what the choice does. */
  readonly effect?: string | undefined;
}

/** The choices of a question, in their order, with their texts. */
export function choicesOf<T extends string>(
  values: readonly T[],
  texts: Readonly<Record<T, ChoiceText>>,
): RadioChoice<T>[] {
  return values.map((value) => {
    const { label, effect }: ChoiceText = texts[value];
    return { value, label, effect };
  });
}

/** Props of {@link Radios}. */
export interface RadiosProps<T extends string> {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly value: T;
  readonly choices: readonly RadioChoice<T>[];
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
