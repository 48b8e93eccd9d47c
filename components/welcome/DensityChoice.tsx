import type { Messages } from '../locale.ts';
import { type Density, densities } from './density.ts';

/** Props of {@link DensityChoice}. */
export interface DensityChoiceProps {
  readonly value: Density;
  readonly messages: Messages;
  readonly onChange: (density: Density) => void;
}

/** How much is marked; the sample above shows at once what each choice does. */
export function DensityChoice({ value, messages, onChange }: DensityChoiceProps) {
  const texts = messages.welcome;
  return (
    <fieldset class="density">
      <legend>{texts.density}</legend>
      <div class="density-choices">
        {densities.map((density) => (
          <label key={density}>
            <input
              type="radio"
              name="density"
              checked={density === value}
              onChange={() => onChange(density)}
            />
            <span>
              <b>{texts.densities[density].label}</b>
              <small>{texts.densities[density].effect}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
