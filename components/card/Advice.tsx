import type { Card, CardFlag } from '../../lib/glossary/card.ts';
import type { CardTexts } from '../card-locale.ts';
import { ConceptLink, type ShowConcept } from './ConceptLink.tsx';
import { Remark } from './Explanation.tsx';
import { SourceLinks } from './SourceLinks.tsx';

/** Props of {@link Advice}. */
export interface AdviceProps {
  readonly card: Card;
  readonly flag: CardFlag;
  readonly messages: CardTexts;
  readonly onShowConcept: ShowConcept | undefined;
}

/** What to write instead, why, who says so, and when the word is right after all. */
export function Advice({ card, flag, messages, onShowConcept }: AdviceProps) {
  const texts = messages.card;
  const { lang, concept, term } = card;
  return (
    <>
      {flag.instead.length > 0 && (
        <div class="better">
          <p class="label">{texts.instead[flag.level]}</p>
          <ul lang={lang}>
            {flag.instead.map((better) => (
              <li key={better}>{better}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="lead" lang={lang}>
        {flag.because}
      </p>
      <SourceLinks label={texts.accordingTo} sources={flag.sources} messages={messages} />
      {flag.correctWhen && <Remark label={texts.correctWhen} text={flag.correctWhen} lang={lang} />}
      <p class="reviewed">
        <time dateTime={flag.reviewed}>{texts.reviewed(flag.reviewed)}</time>
      </p>
      <div class="concept" lang={lang}>
        <p class="concept-term">
          <ConceptLink {...{ concept, term, lang, onShowConcept }} />
        </p>
        <p>{card.definition}</p>
      </div>
    </>
  );
}
