import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportGroup as Group, ReportPlace } from '../lib/match/report.ts';
import type { GroupText } from '../lib/match/report-texts.ts';
import type { Messages } from './locale.ts';

/** Props of {@link ReportGroup}. */
export interface ReportGroupProps {
  readonly group: Group;
  /** Comes a moment after the group. */
  readonly text: GroupText | undefined;
  readonly messages: Messages;
  /** Whether the keyboard stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onGoTo: (place: number) => void;
  readonly onExplain: () => void;
}

/** One term of the report. Each press leads to its next place on the page. */
export function ReportGroup(props: ReportGroupProps) {
  const { group, text, messages, isStop, onFocus, onGoTo, onExplain } = props;
  const [visited, setVisited] = useState(-1);
  const { places, verdict, lang } = group;
  const said = messages.report;
  const name = headword(group);
  // A later reading of the page may have found fewer places.
  const at = Math.min(visited, places.length - 1);
  const shown = places[Math.max(at, 0)];
  const tabIndex = isStop ? 0 : -1;

  const step = (by: 1 | -1) => {
    const next = at < 0 ? 0 : (at + by + places.length) % places.length;
    const target = places[next];
    if (!target) return;
    setVisited(next);
    onGoTo(target.place);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowRight') step(1);
    else if (event.key === 'ArrowLeft') step(-1);
    else return;
    event.preventDefault();
  };

  return (
    <li class="group" data-verdict={verdict} onFocusIn={onFocus} onKeyDown={onKeyDown}>
      <button type="button" class="group-main" tabIndex={tabIndex} onClick={() => step(1)}>
        <span class="group-term" lang={lang}>
          {name}
        </span>
        {verdict === 'flag' && text?.instead ? (
          <span class="group-text">
            {said.instead} <b lang={lang}>{text.instead}</b>
          </span>
        ) : (
          <span class="group-text" lang={text?.definitionLang}>
            {text?.definition}
          </span>
        )}
        {shown && <Sentence place={shown} lang={lang} />}
      </button>
      <div class="group-side">
        <p class="group-count">
          {at >= 0 && places.length > 1
            ? said.placeOf(at + 1, places.length)
            : said.times(places.length)}
        </p>
        {places.length > 1 && (
          <div class="steps">
            <Step name={said.previous(name)} {...{ tabIndex }} onClick={() => step(-1)}>
              ‹
            </Step>
            <Step name={said.next(name)} {...{ tabIndex }} onClick={() => step(1)}>
              ›
            </Step>
          </div>
        )}
        <button type="button" class="link" {...{ tabIndex }} onClick={onExplain}>
          {said.explain}
          <span class="unseen" lang={lang}>
            : {name}
          </span>
        </button>
      </div>
    </li>
  );
}

interface StepProps {
  readonly name: string;
  readonly tabIndex: number;
  readonly onClick: () => void;
  readonly children: string;
}

function Step({ name, tabIndex, onClick, children }: StepProps) {
  return (
    <button type="button" class="step" aria-label={name} title={name} {...{ tabIndex, onClick }}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

function Sentence({ place, lang }: { place: ReportPlace; lang: Group['lang'] }) {
  return (
    <span class="group-sentence" lang={lang}>
      {place.before}
      <b>{place.form}</b>
      {place.after}
    </span>
  );
}

/** A flag is named as it stands in the text, unless it stands there in several ways. */
function headword({ verdict, term, places }: Group): string {
  const first = places[0]?.form;
  if (verdict === 'term' || !first) return term;
  const same = places.every(({ form }) => form.toLowerCase() === first.toLowerCase());
  return same ? first : term;
}
