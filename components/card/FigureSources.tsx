import type { CardFigure, CardSource } from '../../lib/glossary/card.ts';
import type { CardTexts } from '../card-locale.ts';
import { listed } from '../messages/format.ts';
import { dated } from './figure-words.ts';
import { SourceLink } from './SourceLinks.tsx';

/** Props of {@link FigureSources}. */
export interface FigureSourcesProps {
  readonly figure: CardFigure;
  readonly messages: CardTexts;
}

interface Cited {
  readonly source: CardSource;
  readonly years: readonly string[];
}

/** Who counted, right under the numbers: of one source its name, of more also the years of each. */
export function FigureSources({ figure, messages }: FigureSourcesProps) {
  const cited = citedIn(figure, messages);
  return (
    <p class="sources">
      {messages.card.sources(cited.length)}{' '}
      {cited.map(({ source, years }, at) => (
        <span key={source.id}>
          {at > 0 && ' · '}
          <SourceLink source={source} messages={messages} />
          {cited.length > 1 &&
            years.length > 0 &&
            ` ${messages.figures.countedFor(listed(messages.lang, years))}`}
        </span>
      ))}
    </p>
  );
}

function citedIn({ points, lists, sources }: CardFigure, { figures: texts }: CardTexts): Cited[] {
  const cited = new Map<string, Cited>();
  const years = (id: string) => cited.get(id)?.years ?? [];
  for (const count of [...points, ...lists]) {
    const { source } = count;
    cited.set(source.id, { source, years: [...years(source.id), dated(count, texts)] });
  }
  for (const source of sources) cited.set(source.id, { source, years: years(source.id) });
  return [...cited.values()];
}
