import { interfaceLanguage } from '../../components/interface-language.ts';
import { detectLanguage } from '../../lib/app/detect.ts';
import { isGone, sendMessage } from '../../lib/app/messages.ts';
import type { Settings } from '../../lib/app/settings-type.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import type { Painted, Spot } from '../../lib/page/paint/painter.ts';
import { watchPointing } from '../../lib/page/point.ts';
import { readPage } from '../../lib/page/reader.ts';
import { cardOnDemand } from './card.ts';
import { firstVisit, readingChoice, type Visit } from './choice.ts';

/** Migralex at work on one page. */
export interface PageSession {
  readonly lang: Lang | null;
  /** Reads the page anew with other settings. */
  apply(settings: Settings): void;
  /** Shows again what the page has put out without touching its text. */
  renew(): void;
  painted(): Iterable<{ painted: Painted; node: Node }>;
  /** Scrolls to an occurrence and shows its card. */
  goTo(place: number): boolean;
}

/**
 * Starts reading, painting and showing cards until the signal is aborted.
 * @param site Host name of the page; for a frame, of the page that shows it.
 * @param onOrphaned Called when the extension has been updated or removed under this page.
 */
export function startSession(
  first: Settings,
  site: string,
  signal: AbortSignal,
  onOrphaned: () => void,
): PageSession {
  let settings = first;
  const visit: Visit = firstVisit;
  /** The place whose card is wanted now; 0 when none is. */
  let wanted = 0;

  async function ask<T>(question: Promise<T>): Promise<T> {
    return question.catch((error: unknown) => {
      if (isGone()) onOrphaned();
      throw error;
    });
  }

  const reader = readPage({
    document,
    signal,
    choice: readingChoice(settings, visit, site),
    ask: (lang, words) => ask(sendMessage('whichWords', { lang, words })),
    detect: detectLanguage,
    onRead: () => void countFlags(reader.painter.all()).catch(() => undefined),
  });

  async function show({ painted }: Spot, box: DOMRect): Promise<void> {
    const { occurrence, lang, place } = painted;
    const { concept, flag, term, form, plural, compound, verdict, attribution } = occurrence;
    const interfaceLang = interfaceLanguage(settings.interfaceLanguage, navigator.languages);
    wanted = place;
    const [card, view] = await Promise.all([
      ask(sendMessage('card', { concept, lang, interfaceLang, flag, term, form, plural })),
      ask(cardView()),
    ]);
    if (!card || wanted !== place || signal.aborted) return;
    await view.show({ card, form, compound, verdict, attribution }, interfaceLang, box);
  }

  signal.addEventListener('abort', () => {
    if (!isGone()) void sendMessage('flagCount', 0).catch(() => undefined);
  });

  const pointing = watchPointing({
    document,
    signal,
    painter: reader.painter,
    show: (spot, box) => void show(spot, box).catch(() => undefined),
    hide() {
      // Nothing is open, or on its way, before a first card was wanted.
      if (wanted === 0) return;
      wanted = 0;
      void cardView()
        .then((view) => wanted === 0 && view.hide())
        .catch(() => undefined);
    },
  });
  const cardView = cardOnDemand({
    document,
    signal,
    onEnter: pointing.hold,
    onLeave: pointing.release,
  });

  return {
    get lang() {
      return reader.lang;
    },
    apply(next) {
      settings = next;
      void reader.choose(readingChoice(next, visit, site));
    },
    renew: () => reader.painter.renew?.(),
    painted: () => reader.painter.all(),
    goTo: pointing.goTo,
  };
}

async function countFlags(painted: Iterable<{ painted: Painted }>): Promise<void> {
  const flags = new Set<number>();
  for (const { painted: one } of painted) {
    if (one.occurrence.verdict === 'flag') flags.add(one.place);
  }
  await sendMessage('flagCount', flags.size);
}
