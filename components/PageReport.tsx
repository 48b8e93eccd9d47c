import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Verdict } from '../lib/match/occurrence.ts';
import type { ReportGroup as Group, PageReport as Report } from '../lib/match/report.ts';
import type { GroupText } from '../lib/match/report-texts.ts';
import type { Messages } from './locale.ts';
import { ReportGroup } from './ReportGroup.tsx';

/** What the reader can do with a report. */
export interface ReportActions {
  /** Asked to show an occurrence on the page, by its number. */
  readonly onGoTo: (place: number) => void;
  /** Asked for the card of a group. */
  readonly onExplain: (group: Group) => void;
}

/** Props of {@link PageReport}. */
export interface PageReportProps extends ReportActions {
  readonly report: Report;
  /** In the order of the groups. */
  readonly texts: readonly GroupText[];
  readonly messages: Messages;
}

const kinds: readonly Verdict[] = ['flag', 'info', 'term'];

/**
 * What stands on the page: what to look at first, then what to know, then the terms.
 * For the keyboard the whole list is one stop; the arrows walk in it.
 */
export function PageReport({ report, texts, messages, onGoTo, onExplain }: PageReportProps) {
  const id = useId();
  const body = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string>();
  const said = messages.report;
  const rows = report.groups.map((group, at) => ({ group, text: texts[at], key: keyOf(group) }));
  const sections = kinds
    .map((kind) => ({ kind, rows: rows.filter(({ group }) => group.verdict === kind) }))
    .filter(({ rows: found }) => found.length > 0);
  const stop = rows.some(({ key }) => key === current) ? current : sections[0]?.rows[0]?.key;

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const all = [...(body.current?.querySelectorAll<HTMLElement>('.group-main') ?? [])];
    const row = event.target instanceof Element ? event.target.closest('.group') : null;
    const at = all.findIndex((one) => row?.contains(one));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    const target = to === undefined ? undefined : all[to];
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.closest('.group')?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <section class="report" aria-labelledby={id}>
      <header class="section-head">
        <h2 id={id}>{said.heading}</h2>
        <p role="status">
          {sections.length === 0
            ? said.empty
            : sections.map(({ kind, rows: found }) => said.count[kind](found.length)).join(' · ')}
          {report.isReading && ` · ${messages.popup.loading}`}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons within */}
      <div ref={body} onKeyDown={onKeyDown}>
        {sections.map(({ kind, rows: found }) => (
          <ul key={kind} aria-label={said.kind[kind]} aria-describedby={`${id}-keys`}>
            {found.map(({ group, text, key }) => (
              <ReportGroup
                key={key}
                {...{ group, text, messages, onGoTo }}
                isStop={key === stop}
                onFocus={() => setCurrent(key)}
                onExplain={() => onExplain(group)}
              />
            ))}
          </ul>
        ))}
      </div>
      {rows.length > 0 && (
        <p class="unseen keys" id={`${id}-keys`}>
          {said.keys}
        </p>
      )}
    </section>
  );
}

function keyOf({ verdict, concept, flag, lang, term }: Group): string {
  return [verdict, concept, flag ?? '', lang, term].join('|');
}
