import type { Settings } from '../lib/app/settings-type.ts';
import type { PageReport as Report } from '../lib/match/report.ts';
import type { GroupText } from '../lib/match/report-texts.ts';
import type { Messages } from './locale.ts';
import type { ClosedReason } from './messages/popup.ts';
import { PageReport, type ReportActions } from './PageReport.tsx';

/** What the page in front answered so far. */
export type PageState =
  | { readonly kind: 'loading' }
  /** No extension runs there. */
  | { readonly kind: 'closed'; readonly reason: ClosedReason }
  /** The browser does not let the extension read the site yet. */
  | { readonly kind: 'locked' }
  /** It could be read, but does not answer. */
  | { readonly kind: 'stale' }
  /** With the texts of the groups, in their order. */
  | { readonly kind: 'report'; readonly report: Report; readonly texts: readonly GroupText[] };

/** What the reader can do about a page that is not read. */
export interface PageActions {
  readonly onSwitchOn: () => void;
  readonly onAllow: () => void;
  readonly onReload: () => void;
  /** Switches the language of the page on. */
  readonly onReadLanguage: () => void;
}

/** Props of {@link PopupPage}. */
export interface PopupPageProps extends ReportActions, PageActions {
  readonly messages: Messages;
  readonly settings: Pick<Settings, 'siteRule' | 'readingLanguages'>;
  /** The site of the page and whether Migralex is on there; nothing where there is no site. */
  readonly site?: { readonly host: string; readonly on: boolean } | undefined;
  readonly page: PageState;
}

/** The page in the popup: its report, or a plain sentence that says why there is none. */
export function PopupPage(props: PopupPageProps) {
  const { messages, page } = props;
  const notice = noticeFor(props);
  if (!notice && page.kind === 'report') {
    const { report, texts } = page;
    const { onGoTo, onExplain } = props;
    return <PageReport {...{ report, texts, messages, onGoTo, onExplain }} />;
  }
  return (
    <div class="notice" role="status">
      <p>
        {notice?.text ?? messages.popup.loading} {notice && messages.popup.canLookUp}
      </p>
      {notice?.button && (
        <button type="button" class="quiet" onClick={notice.act}>
          {notice.button}
        </button>
      )}
    </div>
  );
}

interface Notice {
  readonly text: string;
  readonly button?: string;
  readonly act?: () => void;
}

/** Why there is no report, with the button that helps where one does. */
function noticeFor(props: PopupPageProps): Notice | null {
  const { page, site, settings } = props;
  const texts = props.messages.popup;
  if (page.kind === 'closed') return { text: texts.closed[page.reason] };
  if (site && page.kind === 'locked') {
    return { text: texts.locked(site.host), button: texts.allow, act: props.onAllow };
  }
  if (site && !site.on) {
    const text = settings.siteRule === 'all' ? texts.off(site.host) : texts.notListed(site.host);
    return { text, button: texts.switchOn, act: props.onSwitchOn };
  }
  if (page.kind === 'stale') {
    return { text: texts.stale, button: texts.reload, act: props.onReload };
  }
  if (page.kind !== 'report' || page.report.groups.length > 0) return null;
  const { lang } = page.report;
  if (lang === null) return { text: texts.unsupported };
  if (settings.readingLanguages.includes(lang)) return null;
  return {
    text: texts.languageOff[lang],
    button: texts.languageOn,
    act: props.onReadLanguage,
  };
}
