import { isGone, onMessage } from '../../lib/app/messages.ts';
import { pageReport } from '../../lib/match/report.ts';
import { hasKeyboard } from '../../lib/page/frame.ts';
import { visibleInOrder } from '../../lib/page/next.ts';
import type { PageSession } from './session.ts';

/** Answers what the popup and the keys ask of this page until the signal is aborted. */
export function answerPopup(session: () => PageSession | null, signal: AbortSignal): void {
  const stops = [
    onMessage('report', () => {
      // Asked before it has begun, the page is about to.
      const isComing = window.top === window;
      const { lang = null, isReading = isComing, painted = () => [] } = session() ?? {};
      const found = visibleInOrder(painted());
      return pageReport(
        lang,
        found.map((one) => one.painted),
        isReading,
      );
    }),
    onMessage('goTo', ({ data }) => session()?.goTo(data) ?? false),
    onMessage('command', ({ data }) => {
      // All frames hear of it: the marks of all of them go, but only one has the reader's keyboard.
      if (data === 'toggle-marks' || hasKeyboard(window)) session()?.obey(data);
    }),
  ];
  signal.addEventListener('abort', () => {
    // Of an extension that is gone, there is nothing left to stop.
    if (isGone()) return;
    for (const stop of stops) stop();
  });
}
