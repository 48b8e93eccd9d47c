import type { CardSource } from '../../lib/glossary/card.ts';
import type { Messages } from '../locale.ts';

/** Props of {@link EntrySources}. */
export interface EntrySourcesProps {
  readonly sources: readonly CardSource[];
  readonly messages: Messages;
}

/** The works that an entry leans on, as a bibliography names them; on paper with their addresses. */
export function EntrySources({ sources, messages }: EntrySourcesProps) {
  if (sources.length === 0) return null;
  return (
    <section class="entry-part" aria-labelledby="sources">
      <h2 id="sources">{messages.glossary.sources}</h2>
      <ul class="bibliography">
        {sources.map((source) => (
          <li key={source.id}>
            {source.author}, <Title source={source} messages={messages} />
            {source.year && ` (${source.year})`}
            {source.address && <span class="address"> {source.address}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Title({ source, messages }: { source: CardSource; messages: Messages }) {
  const { title, address, language } = source;
  if (!address || !/^https?:\/\//i.test(address)) return <cite lang={language}>{title}</cite>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      <cite lang={language}>{title}</cite>
      <span class="unseen">, {messages.card.newTab}</span>
    </a>
  );
}
