import { useId, useRef } from 'preact/hooks';
import type { Messages } from '../locale.ts';
import { Fieldset } from './Fieldset.tsx';

/** Props of {@link SitesOff}. */
export interface SitesOffProps {
  readonly sites: readonly string[];
  readonly messages: Messages;
  readonly onChange: (sites: readonly string[]) => void;
}

/** The sites where Migralex is off, each with a way to switch it on again. */
export function SitesOff({ sites, messages, onChange }: SitesOffProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const texts = messages.options;
  return (
    <Fieldset legend={texts.sites} hint={sites.length === 0 ? texts.noSites : undefined}>
      {sites.length > 0 && (
        <ul class="sites" ref={list} tabIndex={-1}>
          {sites.map((site, index) => (
            <li key={site}>
              <span class="site" id={`${id}-site-${index}`}>
                {site}
              </span>
              <button
                type="button"
                class="quiet"
                id={`${id}-on-${index}`}
                aria-labelledby={`${id}-on-${index} ${id}-site-${index}`}
                onClick={() => {
                  // The button goes away: the keyboard stays at the list.
                  list.current?.focus();
                  onChange(sites.filter((other) => other !== site));
                }}
              >
                {texts.switchOnAgain}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Fieldset>
  );
}
