import { useRef, useState } from 'preact/hooks';
import type { Card, CardFlag } from '../lib/glossary/card.ts';
import type { Attribution, Verdict } from '../lib/match/occurrence.ts';
import { Advice } from './card/Advice.tsx';
import { CardDone } from './card/CardDone.tsx';
import { CardFoot } from './card/CardFoot.tsx';
import type { ShowConcept } from './card/ConceptLink.tsx';
import { Explanation } from './card/Explanation.tsx';
import { ScrollBody } from './card/ScrollBody.tsx';
import type { CardActions, DismissalReach } from './card-actions.ts';
import type { CardTexts } from './card-locale.ts';
import { languageName } from './messages/format.ts';

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
  readonly actions?: CardActions | undefined;
}

/** What the reader has decided on a card; it can be taken back there. */
type Decision = 'known' | DismissalReach;

/** The small panel that explains a term, or says what could be written instead. */
export function ConceptCard(props: ConceptCardProps) {
  const { card, form, verdict, messages, titleId, onShowConcept, actions = {} } = props;
  const flag = verdict === 'term' ? undefined : card.flag;
  const [decision, setDecision] = useState<Decision | null>(null);
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLElement>(null);

  const decide = (made: Decision, isMade: boolean) => {
    if (made === 'known') actions.onKnown?.(card.concept, isMade);
    else actions.onDismiss?.(made, isMade);
    setDecision(isMade ? made : null);
    actions.onDecided?.();
    setSaid(isMade ? decisionText(made, props) : '');
    if (!isMade) panel.current?.focus({ preventScroll: true });
  };

  return (
    <article
      class="card"
      data-verdict={flag ? verdict : 'term'}
      lang={messages.lang}
      tabIndex={-1}
      ref={panel}
    >
      <header class="card-head">
        <p class="eyebrow" id={`${titleId}-eyebrow`}>
          <Eyebrow {...props} flag={flag} />
        </p>
        <h2 id={titleId} lang={card.pageTerm?.lang ?? card.lang}>
          {flag ? form : (card.pageTerm?.term ?? card.term)}
        </h2>
        {!flag && card.pageTerm && (
          <p class="card-compound">
            {languageName(card.lang, messages.lang, true)}: <b lang={card.lang}>{card.term}</b>
          </p>
        )}
        {!flag && props.compound && <p class="card-compound">{messages.card.compound(form)}</p>}
      </header>
      {decision ? (
        <CardDone
          text={decisionText(decision, props)}
          isKept={decision !== 'page'}
          messages={messages}
          onUndo={() => decide(decision, false)}
        />
      ) : (
        <>
          <ScrollBody key={`${card.lang} ${card.concept} ${form} ${verdict}`} labelledBy={titleId}>
            {flag ? (
              <Advice
                {...{ card, flag, messages, onShowConcept }}
                leadId={`${titleId}-lead`}
                onSay={setSaid}
              />
            ) : (
              <Explanation {...{ card, messages, onShowConcept }} leadId={`${titleId}-lead`} />
            )}
          </ScrollBody>
          <CardFoot
            {...{ card, flag, form, actions, messages }}
            onKnown={() => decide('known', true)}
            onDismiss={(reach) => decide(reach, true)}
            onSay={setSaid}
          />
        </>
      )}
      <p class="unseen" role="status">
        {said}
      </p>
    </article>
  );
}

function decisionText(decision: Decision, { card, form, messages, actions }: ConceptCardProps) {
  if (decision === 'known') return messages.card.known(card.term);
  return messages.card.dismissed[decision](form, actions?.facts?.site ?? '');
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
