import { looks, type Settings } from '../../lib/app/settings-type.ts';
import type { Messages } from '../locale.ts';
import { Choice } from './Choice.tsx';
import { Fieldset } from './Fieldset.tsx';
import { choicesOf, Radios } from './Radios.tsx';

/** Props of {@link Looks}. */
export interface LooksProps {
  readonly value: Pick<Settings, 'look' | 'printNotes'>;
  readonly messages: Messages;
  readonly onChange: (set: Partial<Settings>) => void;
}

/** How marks look on the screen and on paper. */
export function Looks({ value, messages, onChange }: LooksProps) {
  const texts = messages.options;
  return (
    <>
      <Radios
        legend={texts.look}
        value={value.look}
        choices={choicesOf(looks, texts.looks)}
        onChange={(look) => onChange({ look })}
      />
      <Fieldset legend={texts.paper}>
        <Choice
          type="checkbox"
          checked={value.printNotes}
          effect={texts.printNotes.effect}
          onChange={(printNotes) => onChange({ printNotes })}
        >
          {texts.printNotes.label}
        </Choice>
      </Fieldset>
    </>
  );
}
