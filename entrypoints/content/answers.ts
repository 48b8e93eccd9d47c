import { onMessage } from '../../lib/app/messages.ts';
import { type Placed, pageReport } from '../../lib/match/report.ts';
import { compareAcross } from '../../lib/page/tree.ts';
import type { PageSession } from './session.ts';

/** Answers the popup's questions about this page until the signal is aborted. */
export function answerPopup(session: () => PageSession | null, signal: AbortSignal): void {
  const stops = [
    onMessage('report', () => pageReport(session()?.lang ?? null, inPageOrder(session()))),
    onMessage('goTo', ({ data }) => session()?.goTo(data) ?? false),
  ];
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop();
  });
}

/** What is painted and can be seen, once each, in the order of the page. */
function inPageOrder(session: PageSession | null): Placed[] {
  const nodes = new Map<number, { painted: Placed; node: Node }>();
  for (const found of session?.painted() ?? []) {
    const element = found.node instanceof Element ? found.node : found.node.parentElement;
    if (!nodes.has(found.painted.place) && element?.checkVisibility()) {
      nodes.set(found.painted.place, found);
    }
  }
  return [...nodes.values()]
    .sort((a, b) => {
      if (a.node === b.node) return a.painted.occurrence.start - b.painted.occurrence.start;
      return compareAcross(a.node, b.node);
    })
    .map(({ painted }) => painted);
}
