import type { PageReport as Report } from '../lib/match/report.ts';
import type { Messages } from './locale.ts';
import { PageReport } from './PageReport.tsx';
import type { Describe } from './ReportGroup.tsx';

/** Props of {@link PopupPage}. */
export interface PopupPageProps {
  readonly messages: Messages;
  /** The site of the page and whether Migralex is on there; nothing where there is no site. */
  readonly site?: { readonly host: string; readonly on: boolean } | undefined;
  /** What the page answered so far. */
  readonly page: Report | 'loading' | 'unreadable';
  readonly describe: Describe;
  readonly onGoTo: (place: number) => void;
}

/** The page in the popup: its report, or a plain sentence that says why there is none. */
export function PopupPage({ messages, site, page, describe, onGoTo }: PopupPageProps) {
  const texts = messages.popup;
  if (page === 'unreadable') return <p class="empty">{texts.unreadable}</p>;
  if (site && !site.on) return <p class="empty">{texts.off(site.host)}</p>;
  if (page === 'loading') {
    return (
      <p class="empty" role="status">
        {texts.loading}
      </p>
    );
  }
  if (page.lang === null && page.groups.length === 0) {
    return <p class="empty">{texts.unsupported}</p>;
  }
  return <PageReport {...{ report: page, messages, describe, onGoTo }} />;
}
