import type { Entry } from '../../lib/glossary/entry.ts';
import type { Messages } from '../locale.ts';
import { languageName } from '../messages/format.ts';
import type { Href } from './href.ts';

/** Props of the parts of an entry that lead elsewhere. */
export interface EntryLinksProps {
  readonly entry: Entry;
  readonly messages: Messages;
  readonly href: Href;
}

/** The concepts that this one is not, each with the difference and a way to read both at once. */
export function EntryNeighbours({ entry, messages, href }: EntryLinksProps) {
  const { concept, notTheSameAs } = entry;
  if (notTheSameAs.length === 0) return null;
  const { sideBySide, sideBySideWith } = messages.glossary;
  return (
    <section class="entry-part" aria-labelledby="not-the-same">
      <h2 id="not-the-same">{messages.card.notTheSameAs}</h2>
      <ul class="neighbours">
        {notTheSameAs.map((other) => (
          <li key={other.concept}>
            <a class="headword" href={href({ concept: other.concept })}>
              {other.term}
            </a>
            {other.difference && <p>{other.difference}</p>}
            <a
              class="beside"
              href={href({ concept, beside: other.concept })}
              aria-label={sideBySideWith(other.term)}
            >
              {sideBySide}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The preferred terms in the other languages; each leads to the same entry there. */
export function EntryEquivalents({ entry, messages, href }: EntryLinksProps) {
  if (entry.equivalents.length === 0) return null;
  return (
    <section class="entry-part" aria-labelledby="equivalents">
      <h2 id="equivalents">{messages.card.equivalents}</h2>
      <dl class="tongues">
        {entry.equivalents.map(({ lang, term }) => (
          <div key={lang}>
            <dt>{languageName(lang, messages.lang, true)}</dt>
            <dd>
              <a href={href({ concept: entry.concept, lang })} lang={lang} hreflang={lang}>
                {term}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The concepts nearby that have not been named yet. */
export function EntryRelated({ entry, messages, href }: EntryLinksProps) {
  const named = new Set(entry.notTheSameAs.map(({ concept }) => concept));
  const rest = entry.related.filter(({ concept }) => !named.has(concept));
  if (rest.length === 0) return null;
  return (
    <section class="entry-part" aria-labelledby="related">
      <h2 id="related">{messages.card.related}</h2>
      <ul class="related">
        {rest.map(({ concept, term }) => (
          <li key={concept}>
            <a href={href({ concept })}>{term}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
