import { sendMessage } from '../../lib/app/messages.ts';
import type { Found } from '../../lib/page/paint/painter.ts';

/**
 * Writes the better terms on the marks of flags, on our own elements only, for a style sheet that prints
 * them. A flag that is painted as a highlight has no element, and browsers do not print highlights.
 */
export async function notePrint(all: Iterable<Found>): Promise<void> {
  // Of a flag that runs over several elements, the last one carries the note.
  const marks = new Map<number, Found>();
  for (const found of all) {
    const { painted, node } = found;
    if (painted.occurrence.verdict === 'flag' && node instanceof HTMLElement) {
      marks.set(painted.place, found);
    }
  }
  const fresh = [...marks.values()].filter(
    ({ node }) => node instanceof HTMLElement && node.dataset.instead === undefined,
  );
  if (fresh.length === 0) return;
  const terms = await sendMessage(
    'betterTerms',
    fresh.map(({ painted: { lang, occurrence } }) => {
      const { concept, flag, term, form, plural } = occurrence;
      return { lang, interfaceLang: lang, concept, flag, term, form, plural };
    }),
  );
  for (const [at, { node }] of fresh.entries()) {
    const better = terms[at];
    if (node instanceof HTMLElement && better?.length) node.dataset.instead = better.join(' / ');
  }
}

/** Takes the notes back. */
export function forgetPrint(all: Iterable<Found>): void {
  for (const { node } of all) if (node instanceof HTMLElement) delete node.dataset.instead;
}
