import type { Card } from '../../lib/glossary/card.ts';
import type { Status } from '../../lib/glossary/concept.ts';
import type { CardTexts } from '../card-locale.ts';
import { languageName } from '../messages/format.ts';

/** Props of {@link Terms} and {@link Equivalents}. */
export interface WordingProps {
  readonly card: Card;
  readonly messages: CardTexts;
}

/** The other terms of the concept in its own language, by what can be said for them. */
export function Terms({ card, messages }: WordingProps) {
  const { synonyms, deprecated, superseded } = messages.card;
  const groups: readonly (readonly [Status, string])[] = [
    ['admitted', synonyms],
    ['superseded', superseded],
    ['deprecated', deprecated],
  ];
  return groups.map(([status, label]) => {
    const terms = card.terms.filter((term) => term.status === status);
    if (terms.length === 0) return null;
    return (
      <div class="row" key={status}>
        <dt>{label}</dt>
        <dd lang={card.lang}>
          <ul class="inline">
            {terms.map(({ term }) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
        </dd>
      </div>
    );
  });
}

/** The preferred terms in the other languages. */
export function Equivalents({ card, messages }: WordingProps) {
  if (card.equivalents.length === 0) return null;
  return (
    <div class="row">
      <dt>{messages.card.equivalents}</dt>
      <dd>
        <ul class="tongues">
          {card.equivalents.map(({ lang, term }) => (
            <li key={lang}>
              <span class="code" aria-hidden="true">
                {lang}
              </span>
              <span class="unseen">{languageName(lang, messages.lang)}: </span>
              <span lang={lang}>{term}</span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
