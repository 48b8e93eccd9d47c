import type { Messages } from './locale.ts';

/** Props of {@link SiteSwitch}. */
export interface SiteSwitchProps {
  readonly host: string;
  readonly on: boolean;
  readonly messages: Messages;
  readonly onToggle: (on: boolean) => void;
}

/** Switches Migralex on or off for the site of the page. */
export function SiteSwitch({ host, on, messages, onToggle }: SiteSwitchProps) {
  const label = messages.popup.onAt(host);
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      title={label}
      onClick={() => onToggle(!on)}
    >
      <span class="switch-label">{label}</span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
