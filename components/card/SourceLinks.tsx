import type { CardSource } from '../../lib/glossary/card.ts';
import type { CardTexts } from '../card-locale.ts';
import { enumeration } from '../messages/format.ts';

/** Props of {@link SourceLinks}. */
export interface SourceLinksProps {
  readonly label: string;
  readonly sources: readonly CardSource[];
  readonly messages: CardTexts;
}

/** A line that names sources: `Volgens VRT (2022) en PICUM (2017)`. */
export function SourceLinks({ label, sources, messages }: SourceLinksProps) {
  if (sources.length === 0) return null;
  return (
    <p class="sources">
      {label}{' '}
      {enumeration(messages.lang, sources.length).map((part) => {
        const source = typeof part === 'number' ? sources[part] : undefined;
        return source ? <SourceLink key={source.id} source={source} messages={messages} /> : part;
      })}
    </p>
  );
}

/** Only web addresses become links: a list of the reader's own may hold anything. */
export function SourceLink({ source, messages }: { source: CardSource; messages: CardTexts }) {
  const name = source.year ? `${source.author} (${source.year})` : source.author;
  if (!source.address || !/^https?:\/\//i.test(source.address)) {
    return <cite title={source.title}>{name}</cite>;
  }
  return (
    <a href={source.address} target="_blank" rel="noopener noreferrer" title={source.title}>
      {name}
      <span class="unseen">, {messages.card.newTab}</span>
    </a>
  );
}
