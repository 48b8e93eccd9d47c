import type { Card, CardNeighbour } from '../../lib/glossary/card.ts';
import type { CardTexts } from '../card-locale.ts';
import { ConceptLink, type ShowConcept } from './ConceptLink.tsx';

/** Props of {@link Neighbours}. */
export interface NeighboursProps {
  readonly card: Card;
  readonly messages: CardTexts;
  readonly onShowConcept: ShowConcept | undefined;
}

/** The concepts that this one is not, each with the difference, as a dictionary sets them. */
export function Neighbours({ card, messages, onShowConcept }: NeighboursProps) {
  if (card.notTheSameAs.length === 0) return null;
  return (
    <div class="entry">
      <p class="label">{messages.card.notTheSameAs}</p>
      <dl class="pairs">
        {card.notTheSameAs.map(({ concept, term, difference }) => (
          <div key={concept}>
            <dt>
              <ConceptLink {...{ concept, term, lang: card.lang, onShowConcept }} />
            </dt>
            <dd lang={card.lang}>{difference}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The concepts nearby that have not been named yet. */
export function Related({ card, messages, onShowConcept }: NeighboursProps) {
  const named = new Set(card.notTheSameAs.map((neighbour) => neighbour.concept));
  const rest: readonly CardNeighbour[] = card.related.filter((other) => !named.has(other.concept));
  if (rest.length === 0) return null;
  return (
    <div class="row">
      <dt>{messages.card.related}</dt>
      <dd>
        <ul class="inline">
          {rest.map(({ concept, term }) => (
            <li key={concept}>
              <ConceptLink {...{ concept, term, lang: card.lang, onShowConcept }} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
