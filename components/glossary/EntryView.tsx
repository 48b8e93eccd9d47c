import type { Entry } from '../../lib/glossary/entry.ts';
import { EntryFigure } from './EntryFigure.tsx';
import {
  EntryEquivalents,
  type EntryLinksProps,
  EntryNeighbours,
  EntryRelated,
} from './EntryLinks.tsx';
import { EntrySources } from './EntrySources.tsx';
import { EntryWording } from './EntryWording.tsx';
import { Headword } from './Headword.tsx';

/** All that the glossary knows of a concept. The first lines answer; what follows is for who reads on. */
export function EntryView({ entry, messages, href }: EntryLinksProps) {
  const links = { entry, messages, href };
  return (
    <article class="entry">
      <p class="eyebrow">
        <a href={href({ category: entry.category })}>{entry.categoryLabel}</a>
      </p>
      <Headword key={entry.concept}>{entry.term}</Headword>
      <p class="lead">{entry.definition}</p>
      <Remarks entry={entry} messages={messages} />
      <EntryNeighbours {...links} />
      <EntryWording entry={entry} messages={messages} />
      {entry.figures && (
        <section class="entry-part" aria-labelledby="figures">
          <h2 id="figures">{messages.figures.heading}</h2>
          {entry.figures.map((figure) => (
            <EntryFigure key={figure.id} figure={figure} messages={messages} />
          ))}
        </section>
      )}
      <EntryEquivalents {...links} />
      <EntryRelated {...links} />
      <EntrySources sources={entry.sources} messages={messages} />
    </article>
  );
}

/** Props of {@link Remarks}. */
export interface RemarksProps {
  readonly entry: Pick<Entry, 'note' | 'law'>;
  readonly messages: EntryLinksProps['messages'];
}

/** What to take note of, and what the law says. */
export function Remarks({ entry: { note, law }, messages }: RemarksProps) {
  return (
    <>
      {note && <Remark label={messages.card.note} text={note} />}
      {law && <Remark label={messages.card.law} text={law} />}
    </>
  );
}

function Remark({ label, text }: { label: string; text: string }) {
  return (
    <div class="remark">
      <h2>{label}</h2>
      <p>{text}</p>
    </div>
  );
}
