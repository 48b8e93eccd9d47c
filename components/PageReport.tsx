import { useId } from 'preact/hooks';
import type { Verdict } from '../lib/match/occurrence.ts';
import type { ReportGroup as Group, PageReport as Report } from '../lib/match/report.ts';
import type { Messages } from './locale.ts';
import { type Describe, ReportGroup } from './ReportGroup.tsx';

/** Props of {@link PageReport}. */
export interface PageReportProps {
  readonly report: Report;
  readonly messages: Messages;
  readonly describe: Describe;
  /** Asked to show an occurrence on the page, by its number. */
  readonly onGoTo: (place: number) => void;
}

const kinds: readonly Verdict[] = ['flag', 'info', 'term'];

/** What stands on the page: what to look at first, then what to know, then the terms. */
export function PageReport({ report, messages, describe, onGoTo }: PageReportProps) {
  const id = useId();
  const texts = messages.report;
  const sections = kinds
    .map((kind) => ({ kind, groups: report.groups.filter((group) => group.verdict === kind) }))
    .filter(({ groups }) => groups.length > 0);
  return (
    <section class="report" aria-labelledby={id}>
      <header class="section-head">
        <h2 id={id}>{texts.heading}</h2>
        <p>{sections.map(({ kind, groups }) => texts.count[kind](groups.length)).join(' · ')}</p>
      </header>
      {sections.length === 0 && <p class="empty">{texts.empty}</p>}
      {sections.map(({ kind, groups }) => (
        <ul key={kind} aria-label={texts.kind[kind]}>
          {groups.map((group) => (
            <li key={keyOf(group)}>
              <ReportGroup {...{ group, messages, describe, onGoTo }} />
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}

function keyOf({ concept, flag, lang, term }: Group): string {
  return [concept, flag ?? '', lang, term].join('|');
}
