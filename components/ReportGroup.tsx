import { useState } from 'preact/hooks';
import type { ReportGroup as Group, ReportPlace } from '../lib/match/report.ts';
import type { Messages } from './locale.ts';

/** Tells what to say of a group: the better term of a flag, and the definition. */
export type Describe = (group: Group) => {
  readonly instead?: string | undefined;
  readonly definition: string;
};

/** Props of {@link ReportGroup}. */
export interface ReportGroupProps {
  readonly group: Group;
  readonly messages: Messages;
  readonly describe: Describe;
  readonly onGoTo: (place: number) => void;
}

/** One term of the report. Each press leads to its next place on the page. */
export function ReportGroup(props: ReportGroupProps) {
  const { group, messages, onGoTo } = props;
  const [visited, setVisited] = useState(-1);
  const { places, verdict, lang } = group;
  const texts = messages.report;
  const { instead, definition } = props.describe(group);
  // A later reading of the page may have found fewer places.
  const at = Math.min(visited, places.length - 1);
  const shown = places[Math.max(at, 0)];

  const goToNext = () => {
    const next = (at + 1) % places.length;
    const target = places[next];
    if (!target) return;
    setVisited(next);
    onGoTo(target.place);
  };

  return (
    <button type="button" class="group" data-verdict={verdict} onClick={goToNext}>
      <span class="group-term" lang={lang}>
        {headword(group)}
      </span>
      <span class="group-count">
        {at >= 0 && places.length > 1
          ? texts.placeOf(at + 1, places.length)
          : texts.times(places.length)}
      </span>
      {verdict === 'flag' && instead ? (
        <span class="group-text">
          {texts.instead} <b lang={lang}>{instead}</b>
        </span>
      ) : (
        <span class="group-text" lang={lang}>
          {definition}
        </span>
      )}
      {/* A term is explained first; where it stands shows once the reader goes there. */}
      {shown && (verdict !== 'term' || at >= 0) && <Sentence place={shown} lang={lang} />}
    </button>
  );
}

function Sentence({ place, lang }: { place: ReportPlace; lang: Group['lang'] }) {
  return (
    <span class="group-sentence" lang={lang}>
      {place.before}
      <em>{place.form}</em>
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
