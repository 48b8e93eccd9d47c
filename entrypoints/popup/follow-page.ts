/** The popup's side of the talk with the page in front. */
import type { PageState } from '../../components/PopupPage.tsx';
import { reportOf, type TabReport } from '../../lib/app/frames.ts';
import { type FrontTab, isLoading, mayRead, mediaType, serveTab } from '../../lib/app/tabs.ts';
import type { PageReport } from '../../lib/match/report.ts';
import type { GroupText } from '../../lib/match/report-texts.ts';

export interface FollowOptions {
  readonly tab: FrontTab;
  readonly signal: AbortSignal;
  /** Languages in which pages are read. */
  readonly reads: ReadonlySet<string>;
  /** Gets the texts of the groups of a report. */
  textsOf(report: PageReport): Promise<readonly GroupText[]>;
  /** Gets what is new, with the answer that it was made of. */
  changed(state: PageState, answer: TabReport | null): void;
}

/** Milliseconds between questions: to a page that is being read, and to one that has been. */
const soon = 150;
const later = 1000;
/** A page is asked at most this share of the time. */
const leastShare = 10;
/** How often a page that is being read may say that it has nothing yet. */
const patience = 6;
/** After how many questions without an answer the script is started, and the page is given up. */
const startAfter = 2;
const giveUpAfter = 8;

/** Asks the page in front until the signal is aborted, and tells when the answer changes. */
export async function followPage(options: FollowOptions): Promise<void> {
  const { tab, signal, reads, textsOf, changed } = options;
  const { id, address } = tab;
  if (address.kind !== 'web') {
    changed({ kind: 'closed', reason: address.kind }, null);
    return;
  }
  let last = '';
  const tell = (state: PageState, answer: TabReport | null) => {
    const key = JSON.stringify(state);
    if (signal.aborted || key === last) return;
    last = key;
    changed(state, answer);
  };
  let silent = 0;
  let empty = 0;
  while (!signal.aborted) {
    const started = performance.now();
    const answer = await reportOf(id);
    const took = performance.now() - started;
    if (answer) {
      const { report } = answer;
      const mayGrow = report.lang === null || reads.has(report.lang);
      silent = 0;
      empty = report.groups.length > 0 || !mayGrow ? patience : empty + 1;
      if (empty < patience) tell({ kind: 'loading' }, null);
      else tell({ kind: 'report', report, texts: await textsOf(report) }, answer);
    } else {
      silent += 1;
      tell(await whyNot(tab, silent), null);
    }
    const wait = answer && empty >= patience ? Math.max(later, took * leastShare) : soon;
    await pause(silent > giveUpAfter ? later : wait, signal);
  }
}

/** Why a page of the web does not answer. */
async function whyNot({ id, address }: FrontTab, silent: number): Promise<PageState> {
  if (address.kind === 'web' && !(await mayRead(address.host))) return { kind: 'locked' };
  const type = await mediaType(id);
  if (type && type !== 'text/html' && type !== 'application/xhtml+xml') {
    return { kind: 'closed', reason: type === 'application/pdf' ? 'pdf' : 'other' };
  }
  if (await isLoading(id)) return { kind: 'loading' };
  if (silent === startAfter && !(await serveTab(id))) return { kind: 'closed', reason: 'blocked' };
  return { kind: silent > giveUpAfter ? 'stale' : 'loading' };
}

function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
