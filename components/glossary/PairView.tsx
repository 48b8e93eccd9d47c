import type { Entry } from '../../lib/glossary/entry.ts';
import type { Messages } from '../locale.ts';
import { listed } from '../messages/format.ts';
import { Headword } from './Headword.tsx';
import type { Href } from './href.ts';

/** Props of {@link PairView}. */
export interface PairViewProps {
  readonly pair: readonly [Entry, Entry];
  /** The sentence that tells the two apart. */
  readonly difference: string | null;
  readonly messages: Messages;
  readonly href: Href;
}

/** Two concepts that are often mixed up: the difference, then both side by side, line for line. */
export function PairView({ pair, difference, messages, href }: PairViewProps) {
  const names = pair.map(({ term }) => term);
  return (
    <article class="entry pair">
      <p class="eyebrow">{messages.glossary.notTheSame}</p>
      <Headword key={names.join()}>{listed(messages.lang, names)}</Headword>
      {difference && (
        <p class="lead">
          <span class="unseen">{messages.glossary.difference}: </span>
          {difference}
        </p>
      )}
      <div class="columns">
        {pair.map((entry) => (
          <Column key={entry.concept} {...{ entry, messages, href }} />
        ))}
      </div>
    </article>
  );
}

function Column({ entry, messages, href }: { entry: Entry; messages: Messages; href: Href }) {
  const good = entry.wording.filter(({ status }) => status === 'admitted');
  const others = good.flatMap(({ terms }) => terms);
  // Every part has its place in the grid, also when it is empty: what belongs together stands in a row.
  return (
    <section class="column" aria-labelledby={`pair-${entry.concept}`}>
      <h2 id={`pair-${entry.concept}`}>
        <a class="headword" href={href({ concept: entry.concept })}>
          {entry.term}
        </a>
      </h2>
      <p class="definition">{entry.definition}</p>
      <Part label={messages.card.note} text={entry.note} />
      <Part label={messages.card.law} text={entry.law} />
      <Part label={messages.card.synonyms} text={others.join(' · ')} />
    </section>
  );
}

function Part({ label, text }: { label: string; text: string | undefined }) {
  return (
    <div class="pair-part">
      {text && (
        <>
          <h3>{label}</h3>
          <p>{text}</p>
        </>
      )}
    </div>
  );
}
