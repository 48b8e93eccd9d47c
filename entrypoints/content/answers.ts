import { onMessage } from '../../lib/app/messages.ts';
import { type Placed, pageReport } from '../../lib/match/report.ts';
import { inPageOrder, type Placement } from '../../lib/page/mentions.ts';
import type { PageSession } from './session.ts';

/** Answers the popup's questions about this page until the signal is aborted. */
export function answerPopup(session: () => PageSession | null, signal: AbortSignal): void {
  const stops = [
    onMessage('report', () => pageReport(session()?.lang ?? null, onPage(session()))),
    onMessage('goTo', ({ data }) => session()?.goTo(data) ?? false),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}

/** What was found and can be seen, once each, in the order of the page. */
function onPage(session: PageSession | null): Placed[] {
  const places = new Map<number, Placement>();
  for (const found of session?.painted() ?? []) {
    const element = found.node instanceof Element ? found.node : found.node.parentElement;
    if (!places.has(found.painted.place) && element?.checkVisibility()) {
      places.set(found.painted.place, found);
    }
  }
  return inPageOrder([...places.values()]).map(({ painted }) => painted);
}
