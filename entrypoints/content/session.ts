import { browser } from 'wxt/browser';
import type { CardActions, DismissalReach } from '../../components/card-actions.ts';
import { detectLanguage } from '../../lib/app/detect.ts';
import { looksOf } from '../../lib/app/looks.ts';
import { isGone, type PageCommand, sendMessage } from '../../lib/app/messages.ts';
import { changeSettings } from '../../lib/app/settings.ts';
import type { Settings, SettingsChange } from '../../lib/app/settings-type.ts';
import type { Card } from '../../lib/glossary/card.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import { sentenceOf } from '../../lib/match/report.ts';
import { watchHeldKey } from '../../lib/page/held-key.ts';
import { nextPlace, type Stops } from '../../lib/page/next.ts';
import type { Found, Painted } from '../../lib/page/paint/painter.ts';
import { watchPointing } from '../../lib/page/point.ts';
import { readPage } from '../../lib/page/reader.ts';
import { createCards } from './cards.ts';
import { firstVisit, readingChoice, sameChoice, type Visit } from './choice.ts';
import { forgetPrint, notePrint } from './print-notes.ts';

/** Migralex at work on one page. */
export interface PageSession {
  readonly lang: Lang | null;
  /** Whether there is text that has still to be read. */
  readonly isReading: boolean;
  /** Reads the page anew with other settings. */
  apply(settings: Settings): void;
  /** Shows again what the page has put out without touching its text. */
  renew(): void;
  painted(): Iterable<Found>;
  /** Scrolls to an occurrence and shows its card. */
  goTo(place: number): boolean;
  /** Does what the reader asked for by keyboard. */
  obey(command: PageCommand): void;
}

export interface SessionOptions {
  readonly settings: Settings;
  readonly signal: AbortSignal;
  /** Host name of the page in the tab. */
  readonly site: string;
  /** Called when the extension has been updated or removed under this page. */
  onOrphaned(): void;
}

/** Starts reading, painting and showing cards until the signal is aborted. */
export function startSession(options: SessionOptions): PageSession {
  const { signal, site, onOrphaned } = options;
  let { settings } = options;
  let visit: Visit = firstVisit;
  let choice = readingChoice(settings, visit, site);
  let looks = '';
  /** The place that the reader has last gone to. */
  let lastPlace: number | null = null;

  async function ask<T>(question: Promise<T>): Promise<T> {
    return question.catch((error: unknown) => {
      if (isGone()) onOrphaned();
      throw error;
    });
  }
  const tell = (message: Promise<unknown>) => void ask(message).catch(() => undefined);
  const change = (wanted: SettingsChange) => tell(changeSettings(wanted));

  const reader = readPage({
    document,
    signal,
    choice,
    ask: (question) => ask(sendMessage('readTexts', question)),
    detect: detectLanguage,
    onRead() {
      tell(countFlags(reader.painter.all()));
      notePrints();
    },
  });

  /** Reads anew what is to be read and shown, if that is anything else than before. */
  function choose(): void {
    const next = readingChoice(settings, visit, site);
    if (sameChoice(choice, next)) return;
    choice = next;
    void reader.choose(next);
  }

  function notePrints(): void {
    if (settings.printNotes) tell(notePrint(reader.painter.all()));
    else if (looks.includes('print')) forgetPrint(reader.painter.all());
  }

  /** The usual look comes with the script: only another one is asked for. */
  function dress(): void {
    const next = looksOf(settings);
    if (next.join() === looks) return;
    notePrints();
    looks = next.join();
    tell(sendMessage('dress', next));
  }

  function dismiss(flag: string, term: string, reach: DismissalReach, isDismissed: boolean): void {
    if (reach === 'page') {
      const others = visit.dismissed.filter((one) => one.flag !== flag || one.term !== term);
      visit = { ...visit, dismissed: isDismissed ? [...others, { flag, term }] : others };
      choose();
      return;
    }
    const entry = { flag, term, ...(reach === 'site' && { site }) };
    change({ [isDismissed ? 'add' : 'remove']: { dismissed: [entry] } });
  }

  function actionsOn({ text, occurrence }: Painted, { lang }: Card): CardActions {
    const { flag, term } = occurrence;
    return {
      onDecided: () => pointing.pin(),
      onMore: (concept) => tell(sendMessage('openGlossary', { lang, concept })),
      onKnown: (concept, isKnown) => change({ [isKnown ? 'add' : 'remove']: { known: [concept] } }),
      ...(flag !== undefined && {
        onDismiss: (reach, isDismissed) => dismiss(flag, term, reach, isDismissed),
        facts: {
          sentence: sentenceOf(text, occurrence),
          site,
          version: browser.runtime.getManifest().version,
        },
      }),
    };
  }

  const pointing = watchPointing({
    document,
    signal,
    painter: reader.painter,
    approach: (spot) => cards.approach(spot),
    show(spot, box, isEntered) {
      lastPlace = spot.painted.place;
      cards.show(spot, box, isEntered);
    },
    hide: () => cards.hide(),
    isEntered: () => cards.isEntered(),
  });
  const cards = createCards({
    signal,
    settings: () => settings,
    ask,
    actionsOn,
    onEnter: pointing.hold,
    onLeave: pointing.release,
  });
  watchHeldKey({
    document,
    signal,
    isWanted: () => settings.density === 'key' && !visit.isHidden,
    changed: (isHeld) => reader.painter.reveal(isHeld),
  });
  dress();

  function goToNext(stops: Stops): void {
    // A card that is open already is first gone into.
    if (stops === 'marks' && pointing.shown !== null && !cards.isEntered()) {
      cards.enter();
      return;
    }
    const place = nextPlace(reader.painter.all(), stops, lastPlace);
    if (place === null) return;
    lastPlace = place;
    pointing.goTo(place, true);
  }

  signal.addEventListener('abort', () => {
    if (!isGone()) void sendMessage('flagCount', 0).catch(() => undefined);
  });

  return {
    get lang() {
      return reader.lang;
    },
    get isReading() {
      return reader.isReading;
    },
    apply(next) {
      settings = next;
      choose();
      dress();
    },
    renew: () => reader.painter.renew?.(),
    painted: () => reader.painter.all(),
    goTo: (place) => pointing.goTo(place),
    obey(command) {
      if (command === 'next-mark') goToNext('marks');
      else if (command === 'next-flag') goToNext('flags');
      else {
        visit = { ...visit, isHidden: !visit.isHidden };
        choose();
      }
    },
  };
}

async function countFlags(painted: Iterable<{ painted: Painted }>): Promise<void> {
  const flags = new Set<number>();
  for (const { painted: one } of painted) {
    if (one.occurrence.verdict === 'flag') flags.add(one.place);
  }
  await sendMessage('flagCount', flags.size);
}
