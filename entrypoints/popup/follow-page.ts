/** The popup's side of the talk with the page in front. */
import type { PageState } from '../../components/PopupPage.tsx';
import { reportOf, type TabReport } from '../../lib/app/frames.ts';
import {
  type FrontTab,
  isLoading,
  mayRead,
  mediaType,
  serveTab,
  startReading,
} from '../../lib/app/tabs.ts';
import type { PageReport } from '../../lib/match/report.ts';
import type { GroupText } from '../../lib/match/report-texts.ts';

export interface FollowOptions {
  readonly tab: FrontTab;
  readonly signal: AbortSignal;
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
/** How long, in milliseconds, a page that may not be read is waited for. */
const unallowed = 500;
/** After how many questions without an answer the scripts are started, and the page is given up. */
const startAfter = 2;
const giveUpAfter = 8;

/** How many questions follow soon after the reader has changed something. */
const eagerly = 6;

export interface Following {
  /** The reader has changed something: the answer will soon be another. */
  again(): void;
}

/** Asks the page in front until the signal is aborted, and tells when the answer changes. */
export function followPage({ tab, signal, textsOf, changed }: FollowOptions): Following {
  const { id, address } = tab;
  let wake = () => {};
  let eager = 0;
  let last = '';
  const tell = (state: PageState, answer: TabReport | null) => {
    const key = JSON.stringify(state);
    if (signal.aborted || key === last) return;
    last = key;
    changed(state, answer);
  };

  async function follow(host: string): Promise<void> {
    let silent = 0;
    let isRefused = false;
    while (!signal.aborted) {
      const started = performance.now();
      const isAllowed = await mayRead(host);
      // A click on the button lets the extension read this one page, without leave for the site.
      const answer = await (isAllowed ? reportOf(id) : soonOrNever(reportOf(id)));
      const took = performance.now() - started;
      if (answer) {
        silent = 0;
        tell(await stateOf(answer, textsOf), answer);
      } else if (!isAllowed) {
        silent = 0;
        tell({ kind: 'locked' }, null);
      } else {
        silent += 1;
        if (silent === startAfter) {
          isRefused = !(await serveTab(id));
          // A page in no language of ours has not begun to read: now somebody wants to know what is on it.
          if (!isRefused) await startReading(id).catch(() => undefined);
        }
        const other: PageState = { kind: silent > giveUpAfter ? 'stale' : 'loading' };
        const why = await whyNot(id);
        tell(why ?? (isRefused ? { kind: 'closed', reason: 'blocked' } : other), null);
      }
      const isSettled = answer ? !answer.report.isReading : silent > giveUpAfter;
      const isSoon = !isSettled || eager > 0;
      eager = Math.max(0, eager - 1);
      const wait = isSoon ? soon : Math.max(later, took * leastShare);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, wait);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  if (address.kind === 'web') void follow(address.host);
  else tell({ kind: 'closed', reason: address.kind }, null);
  signal.addEventListener('abort', () => wake());
  return {
    again() {
      eager = eagerly;
      last = '';
      wake();
    },
  };
}

async function stateOf(
  { report }: TabReport,
  textsOf: FollowOptions['textsOf'],
): Promise<PageState> {
  if (report.isReading && report.groups.length === 0) return { kind: 'loading' };
  return { kind: 'report', report, texts: await textsOf(report) };
}

/** Why a page of the web that may be read does not answer, where that can be told. */
async function whyNot(tabId: number): Promise<PageState | null> {
  const type = await mediaType(tabId);
  if (type && type !== 'text/html' && type !== 'application/xhtml+xml') {
    return { kind: 'closed', reason: type === 'application/pdf' ? 'pdf' : 'other' };
  }
  return (await isLoading(tabId)) ? { kind: 'loading' } : null;
}

/** Chrome lets a question wait that the reader has first to allow. */
function soonOrNever<T>(answer: Promise<T>): Promise<T | null> {
  const never = new Promise<null>((resolve) => setTimeout(() => resolve(null), unallowed));
  return Promise.race([answer, never]);
}
