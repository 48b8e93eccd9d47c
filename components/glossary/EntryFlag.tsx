import type { CardFlag } from '../../lib/glossary/card.ts';
import { SourceLinks } from '../card/SourceLinks.tsx';
import type { Messages } from '../locale.ts';

/** Props of {@link EntryFlag}. */
export interface EntryFlagProps {
  readonly flag: CardFlag;
  readonly messages: Messages;
}

/** What to write instead of a word, why, who says so, and when the word is right after all. */
export function EntryFlag({ flag, messages }: EntryFlagProps) {
  const texts = messages.card;
  return (
    <div class="entry-flag" data-level={flag.level}>
      {flag.instead.length > 0 && (
        <p class="entry-instead">
          <span class="label">{texts.instead[flag.level]}</span>{' '}
          {flag.instead.map((better, at) => (
            <span key={better}>
              {at > 0 && <span class="label"> · </span>}
              <b>{better}</b>
            </span>
          ))}
        </p>
      )}
      <p>{flag.because}</p>
      {flag.correctWhen && (
        <p class="soft">
          <span class="label">{texts.correctWhen}:</span> {flag.correctWhen}
        </p>
      )}
      <SourceLinks label={texts.accordingTo} sources={flag.sources} messages={messages} />
      <p class="reviewed">
        <time dateTime={flag.reviewed}>{texts.reviewed(flag.reviewed)}</time>
      </p>
    </div>
  );
}
