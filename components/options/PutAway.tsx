import type { Dismissal, SettingsChange } from '../../lib/app/settings-type.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import type { RemarkWords } from '../../lib/match/summary.ts';
import type { Messages } from '../locale.ts';
import { Fieldset } from './Fieldset.tsx';
import { TakeBackList } from './TakeBackList.tsx';

/** A concept that the reader knows, in words. */
export interface KnownConcept {
  readonly id: string;
  readonly term: string;
  readonly lang: Lang;
}

/** A remark that was put away, in words where the glossary still has it. */
export interface PutAwayRemark {
  readonly dismissal: Dismissal;
  readonly words: RemarkWords | null;
}

/** Props of {@link PutAway}. */
export interface PutAwayProps {
  readonly known: readonly KnownConcept[];
  readonly dismissed: readonly PutAwayRemark[];
  readonly messages: Messages;
  readonly onChange: (change: SettingsChange) => void;
}

/** What the reader knows or does not want to see, each to be taken back. */
export function PutAway({ known, dismissed, messages, onChange }: PutAwayProps) {
  const texts = messages.options;
  return (
    <>
      <Fieldset legend={texts.known}>
        <TakeBackList
          label={texts.known}
          none={texts.knownNone}
          button={texts.knownBack}
          rows={known.map(({ id, term, lang }) => ({
            key: id,
            content: <b lang={lang}>{term}</b>,
            onTakeBack: () => onChange({ remove: { known: [id] } }),
          }))}
        />
      </Fieldset>
      <Fieldset legend={texts.dismissed}>
        <TakeBackList
          label={texts.dismissed}
          none={texts.dismissedNone}
          button={texts.dismissedBack}
          rows={dismissed.map(({ dismissal, words }) => ({
            key: JSON.stringify(dismissal),
            content: <Remark {...{ dismissal, words, messages }} />,
            onTakeBack: () => onChange({ remove: { dismissed: [dismissal] } }),
          }))}
        />
      </Fieldset>
    </>
  );
}

function Remark({ dismissal, words, messages }: PutAwayRemark & { messages: Messages }) {
  const { term, site } = dismissal;
  const texts = messages.options;
  const [better] = words?.instead ?? [];
  return (
    <>
      <b lang={words?.lang}>{term}</b> {site ? texts.dismissedOn(site) : texts.dismissedEverywhere}
      {better && (
        <small>
          {texts.instead} <span lang={words?.lang}>{better}</span>
        </small>
      )}
    </>
  );
}
