import type { Card, CardFlag } from '../../lib/glossary/card.ts';
import type { CardTexts } from '../card-locale.ts';
import { ConceptLink, type ShowConcept } from './ConceptLink.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Remark } from './Explanation.tsx';
import { SourceLinks } from './SourceLinks.tsx';

/** Props of {@link Advice}. */
export interface AdviceProps {
  readonly card: Card;
  readonly flag: CardFlag;
  readonly messages: CardTexts;
  readonly onShowConcept: ShowConcept | undefined;
  /** Id for the sentence that answers. */
  readonly leadId: string;
  /** Says something to those who hear the card. */
  readonly onSay: (text: string) => void;
}

/** What to write instead, why, who says so, and when the word is right after all. */
export function Advice({ card, flag, messages, onShowConcept, leadId, onSay }: AdviceProps) {
  const texts = messages.card;
  const { lang, concept } = card;
  const explained = card.definedIn ?? card;
  return (
    <>
      {flag.instead.length > 0 && (
        <div class="better">
          <p class="label">{texts.instead[flag.level]}</p>
          <ul>
            {flag.instead.map((better) => (
              <li key={better}>
                <span lang={lang}>{better}</span>
                <CopyButton
                  text={better}
                  label={texts.copy}
                  heardLabel={texts.copyOf(better)}
                  doneLabel={texts.copied}
                  failedLabel={texts.copyFailed}
                  onDone={(isCopied) => onSay(isCopied ? texts.copiedOf(better) : texts.copyFailed)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="lead" id={leadId} lang={lang}>
        {flag.because}
      </p>
      <SourceLinks label={texts.accordingTo} sources={flag.sources} messages={messages} />
      {flag.correctWhen && <Remark label={texts.correctWhen} text={flag.correctWhen} lang={lang} />}
      <p class="reviewed">
        <time dateTime={flag.reviewed}>{texts.reviewed(flag.reviewed)}</time>
      </p>
      <div class="concept" lang={explained.lang}>
        <p class="concept-term">
          <ConceptLink
            {...{ concept, term: explained.term, lang: explained.lang, onShowConcept }}
          />
        </p>
        <p>{explained.definition}</p>
      </div>
    </>
  );
}
