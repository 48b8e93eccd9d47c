import type { Card } from '../../lib/glossary/card.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import type { CardTexts } from '../card-locale.ts';
import type { ShowConcept } from './ConceptLink.tsx';
import { Figures } from './Figures.tsx';
import { Neighbours, Related } from './Neighbours.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { Equivalents, Terms } from './Wording.tsx';

/** Props of {@link Explanation}. */
export interface ExplanationProps {
  readonly card: Card;
  readonly messages: CardTexts;
  readonly onShowConcept: ShowConcept | undefined;
  /** Id for the sentence that answers. */
  readonly leadId: string;
}

/** What a term means; the first line answers, the rest follows smaller. */
export function Explanation({ card, messages, onShowConcept, leadId }: ExplanationProps) {
  const texts = messages.card;
  return (
    <>
      <p class="lead" id={leadId} lang={card.lang}>
        {card.definition}
      </p>
      <Figures card={card} messages={messages} />
      {card.note && <Remark label={texts.note} text={card.note} lang={card.lang} />}
      {card.law && <Remark label={texts.law} text={card.law} lang={card.lang} />}
      <Neighbours card={card} messages={messages} onShowConcept={onShowConcept} />
      <Facts card={card} messages={messages} onShowConcept={onShowConcept} />
      <SourceLinks
        label={texts.sources(card.sources.length)}
        sources={card.sources}
        messages={messages}
      />
    </>
  );
}

function Facts({ card, messages, onShowConcept }: Omit<ExplanationProps, 'leadId'>) {
  const others = card.terms.some((term) => term.status !== 'preferred');
  if (!others && card.equivalents.length === 0 && card.related.length === 0) return null;
  return (
    <dl class="facts">
      <Equivalents card={card} messages={messages} />
      <Terms card={card} messages={messages} />
      <Related card={card} messages={messages} onShowConcept={onShowConcept} />
    </dl>
  );
}

/** A short text under a small label, as a newspaper sets an aside. */
export function Remark({ label, text, lang }: { label: string; text: string; lang: Lang }) {
  return (
    <div class="remark">
      <p class="label">{label}</p>
      <p lang={lang}>{text}</p>
    </div>
  );
}
