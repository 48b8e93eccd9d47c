import type { ComponentChildren } from 'preact';
import type { Messages } from '../locale.ts';
import { type OptionsPart, optionsParts } from '../messages/options.ts';

/** Props of {@link Part}. */
export interface PartProps {
  readonly name: OptionsPart;
  readonly messages: Messages;
  readonly children: ComponentChildren;
}

/** A part of the options page under a heading of its own. */
export function Part({ name, messages, children }: PartProps) {
  return (
    <section class="part" aria-labelledby={name}>
      <h2 id={name}>{messages.options.parts[name]}</h2>
      {children}
    </section>
  );
}

/** The parts, for a page that is wide enough to show them beside. */
export function Contents({ messages }: { messages: Messages }) {
  return (
    <nav class="contents" aria-label={messages.options.contents}>
      <ul>
        {optionsParts.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{messages.options.parts[name]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
