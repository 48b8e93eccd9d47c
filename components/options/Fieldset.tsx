import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** Props of {@link Fieldset}. */
export interface FieldsetProps {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}

/** A group of choices with its name beside it. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  const id = useId();
  return (
    <fieldset class="choices" aria-describedby={hint && id}>
      <legend>{legend}</legend>
      <div class="choices-body">
        {hint && (
          <p class="hint" id={id}>
            {hint}
          </p>
        )}
        {children}
      </div>
    </fieldset>
  );
}
