/** Migralex at work on the sample of the welcome page, where no content script runs. */
import { createCardView } from '../../components/card-view.tsx';
import { detectLanguage } from '../../lib/app/detect.ts';
import { openGlossary } from '../../lib/app/pages.ts';
import type { Density } from '../../lib/app/settings-type.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { type Lang, languages } from '../../lib/glossary/language.ts';
import { makeCard } from '../../lib/match/card.ts';
import { createTextReader } from '../../lib/match/texts.ts';
import { watchHeldKey } from '../../lib/page/held-key.ts';
import type { Spot } from '../../lib/page/paint/painter.ts';
import { watchPointing } from '../../lib/page/point.ts';
import { type ReadingChoice, readPage } from '../../lib/page/reader.ts';

export interface TryOutOptions {
  readonly document: Document;
  readonly glossary: Glossary;
  /** Language of the sample and of the card. */
  readonly lang: Lang;
  readonly density: Density;
  readonly signal: AbortSignal;
}

export interface TryOut {
  /** Marks the sample as a page would be marked. */
  show(density: Density): void;
}

/** Reads, paints and shows cards with the parts that work on pages of the web, until the signal is aborted. */
export function startTryOut(options: TryOutOptions): TryOut {
  const { document, glossary, lang, signal } = options;
  let { density } = options;
  const texts = createTextReader((asked) => glossary.index[asked], detectLanguage);
  const reader = readPage({
    document,
    signal,
    choice: choiceFor(density),
    ask: (question) => texts.read(question),
    detect: detectLanguage,
    onRead: () => letTabReach(reader.painter.all()),
  });

  async function show({ painted }: Spot, box: DOMRect, isEntered: boolean): Promise<void> {
    const { occurrence, lang: textLang } = painted;
    const { concept, flag, term, form, plural, compound, verdict, attribution } = occurrence;
    const card = makeCard(glossary, {
      ...{ concept, flag, term, form, plural },
      lang: textLang,
      interfaceLang: lang,
    });
    if (!card) return;
    const subject = { card, form, compound, verdict, attribution };
    const onMore = (chosen: string) => void openGlossary({ lang: card.lang, concept: chosen });
    await view.show({ subject, actions: { onMore }, lang, box, isEntered });
  }

  const pointing = watchPointing({
    document,
    signal,
    painter: reader.painter,
    show: (spot, box, isEntered) => void show(spot, box, isEntered),
    hide: () => view.hide(),
    isEntered: () => view.isEntered(),
  });
  const view = createCardView({
    document,
    signal,
    onEnter: pointing.hold,
    onLeave: pointing.release,
  });

  watchHeldKey({
    document,
    signal,
    isWanted: () => density === 'key',
    changed: (isHeld) => reader.painter.reveal(isHeld),
  });
  // From a mark that has the focus, into its card.
  document.addEventListener(
    'keydown',
    ({ key, target }) => {
      if (key === 'Enter' && isMark(target)) view.enter();
    },
    { signal },
  );

  return {
    show(next) {
      if (next === density) return;
      density = next;
      void reader.choose(choiceFor(density));
    },
  };
}

/** Whatever the reader leaves out elsewhere, the sample shows what there is. */
function choiceFor(density: Density): ReadingChoice {
  return {
    languages: new Set(languages),
    categoriesOff: new Set(),
    levels: new Set(['warn', 'check']),
    unwanted: { known: new Set(), dismissed: [] },
    editable: false,
    area: 'page',
    shown: density === 'key' ? 'none' : density,
  };
}

/** On pages a command of the keyboard goes from mark to mark; the few marks here are stops of their own. */
function letTabReach(painted: Iterable<{ node: Node }>): void {
  for (const { node } of painted) {
    const mark = node instanceof Element ? node : node.parentElement;
    if (isMark(mark)) mark.setAttribute('tabindex', '0');
  }
}

function isMark(target: EventTarget | null): target is Element {
  return target instanceof Element && target.matches('mark[data-concept]');
}
