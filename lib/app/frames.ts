/** A tab is made of frames, each with a Migralex of its own; the popup and the badge speak of all of them. */
import { browser } from 'wxt/browser';
import { mergeReports, type PageReport } from '../match/report.ts';
import { sendMessage } from './messages.ts';

/** Ids of the frames of a tab that the extension may read, that of the page itself first. */
export async function framesOf(tabId: number): Promise<number[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => null,
  });
  return results.map(({ frameId }) => frameId).sort((a, b) => a - b);
}

/** What stands in a tab, in all its frames. */
export interface TabReport {
  readonly report: PageReport;
  /** Sends the frame that a place is in to it. @returns Whether it is still there. */
  goTo(place: number): Promise<boolean>;
}

/** @returns `null` when no frame of the tab answers. */
export async function reportOf(tabId: number): Promise<TabReport | null> {
  const frames = await framesOf(tabId).catch(() => []);
  const answers = await Promise.all(
    frames.map(async (frameId) => {
      const report = await sendMessage('report', undefined, { tabId, frameId }).catch(() => null);
      return report ? [{ frameId, report }] : [];
    }),
  );
  const reports = answers.flat();
  if (reports.length === 0) return null;
  const { report, origins } = mergeReports(reports.map((one) => one.report));
  return {
    report,
    async goTo(place) {
      const origin = origins.get(place);
      const frameId = origin && reports[origin.report]?.frameId;
      if (frameId === undefined) return false;
      return sendMessage('goTo', origin?.place ?? 0, { tabId, frameId });
    },
  };
}
