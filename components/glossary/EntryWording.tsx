import type { Status } from '../../lib/glossary/concept.ts';
import type { Entry } from '../../lib/glossary/entry.ts';
import type { Messages } from '../locale.ts';
import { EntryFlag } from './EntryFlag.tsx';

/** Props of {@link EntryWording}. */
export interface EntryWordingProps {
  readonly entry: Entry;
  readonly messages: Messages;
}

/** The words for a concept, by what can be said for them; below each what is better and why. */
export function EntryWording({ entry, messages }: EntryWordingProps) {
  const { glossary } = messages;
  const groups = Map.groupBy(entry.wording, ({ status }) => status);
  return (
    <section class="entry-part" aria-labelledby="wording">
      <h2 id="wording">{glossary.wording}</h2>
      <dl class="wording">
        {[...groups].map(([status, words]) => (
          <div key={status} data-status={status}>
            <dt>{glossary.status[status]}</dt>
            {words.map(({ terms, flags }) => (
              <dd key={terms.join()}>
                <Words terms={terms} status={status} />
                {flags.map((flag) => (
                  <EntryFlag key={flag.id} flag={flag} messages={messages} />
                ))}
              </dd>
            ))}
          </div>
        ))}
        {entry.patterns.length > 0 && (
          <div data-status="deprecated">
            <dt>{glossary.together}</dt>
            {entry.patterns.map(({ label, flags }) => (
              <dd key={label}>
                <Words terms={[label]} status="deprecated" />
                {flags.map((flag) => (
                  <EntryFlag key={flag.id} flag={flag} messages={messages} />
                ))}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}

function Words({ terms, status }: { terms: readonly string[]; status: Status }) {
  return (
    <p class="words" data-status={status}>
      {terms.map((term, at) => (
        <span key={term}>
          {at > 0 && ' · '}
          <span class="word">{term}</span>
        </span>
      ))}
    </p>
  );
}
