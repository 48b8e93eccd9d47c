import type { Messages } from '../locale.ts';
import { Fieldset } from './Fieldset.tsx';

/** A command and the key that it has now. */
export interface ShortcutRow {
  readonly name: string;
  /** Empty when there is none. */
  readonly key: string;
  /** As the browser says it. */
  readonly description: string;
}

/** Props of {@link Shortcuts}. */
export interface ShortcutsProps {
  readonly shortcuts: readonly ShortcutRow[];
  readonly messages: Messages;
  /** Leads to where keys are chosen, where a button can. */
  readonly onChoose?: (() => void) | undefined;
}

/** The keys of Migralex, which the browser keeps. */
export function Shortcuts({ shortcuts, messages, onChoose }: ShortcutsProps) {
  const texts = messages.options;
  const names: Readonly<Record<string, string>> = texts.shortcut;
  // In the order in which they are named, which is that of use.
  const order = Object.keys(names);
  const rows = shortcuts.toSorted((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return (
    <Fieldset legend={texts.shortcuts}>
      <dl class="shortcuts">
        {rows.map(({ name, key, description }) => (
          <div key={name}>
            <dt>{names[name] ?? description}</dt>
            <dd>{key ? <kbd>{key}</kbd> : texts.shortcutNone}</dd>
          </div>
        ))}
      </dl>
      {onChoose ? (
        <button type="button" class="quiet" onClick={onChoose}>
          {texts.shortcutsChange}
        </button>
      ) : (
        <p class="hint">{texts.shortcutsHow}</p>
      )}
    </Fieldset>
  );
}
