import type { Card, CardFlag } from '../lib/glossary/card.ts';
import type { Attribution, Verdict } from '../lib/match/occurrence.ts';
import { Advice } from './card/Advice.tsx';
import type { ShowConcept } from './card/ConceptLink.tsx';
import { Explanation } from './card/Explanation.tsx';
import { ScrollBody } from './card/ScrollBody.tsx';
import type { CardTexts } from './card-locale.ts';

/** What a card is about: a concept, and the place in the text where it was met. */
export interface CardSubject {
  readonly card: Card;
  /** The words as they stand in the text. */
  readonly form: string;
  readonly verdict: Verdict;
  readonly attribution: Attribution;
  /** The form is a compound that builds on the term. */
  readonly compound?: boolean | undefined;
}

/** Props of {@link ConceptCard}. */
export interface ConceptCardProps extends CardSubject {
  readonly messages: CardTexts;
  /** Id for the headword, so that a dialog around the card can be named by it. */
  readonly titleId: string;
  readonly onShowConcept?: ShowConcept | undefined;
}

/** The small panel that explains a term, or says what could be written instead. */
export function ConceptCard(props: ConceptCardProps) {
  const { card, form, verdict, messages, titleId, onShowConcept } = props;
  const flag = verdict === 'term' ? undefined : card.flag;
  return (
    <article class="card" data-verdict={flag ? verdict : 'term'} lang={messages.lang}>
      <header class="card-head">
        <p class="eyebrow">
          <Eyebrow {...props} flag={flag} />
        </p>
        <h2 id={titleId} lang={card.lang}>
          {flag ? form : card.term}
        </h2>
        {!flag && props.compound && <p class="card-compound">{messages.card.compound(form)}</p>}
      </header>
      <ScrollBody key={`${card.lang} ${card.concept} ${form} ${verdict}`} labelledBy={titleId}>
        {flag ? (
          <Advice card={card} flag={flag} messages={messages} onShowConcept={onShowConcept} />
        ) : (
          <Explanation card={card} messages={messages} onShowConcept={onShowConcept} />
        )}
      </ScrollBody>
    </article>
  );
}

/** Words of somebody else are not held against the writer: the line says whose they are. */
function Eyebrow(props: ConceptCardProps & { flag: CardFlag | undefined }) {
  const { card, flag, verdict, attribution, messages } = props;
  if (!flag) {
    // Why a word that has a better one is only explained here.
    const reason = attribution === 'mention' || attribution === 'title';
    return (
      <>
        <b>{card.categoryLabel}</b>
        {reason && ` · ${messages.card.saidBy[attribution]}`}
      </>
    );
  }
  if (verdict === 'info' && attribution !== 'own') {
    return <b>{messages.card.saidBy[attribution]}</b>;
  }
  return (
    <>
      <b>{messages.card.eyebrow[flag.level]}</b> · {card.categoryLabel}
    </>
  );
}
