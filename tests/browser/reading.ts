/** A reader at work on the test page, with a small glossary that answers at once. */
import { onTestFinished, vi } from 'vitest';
import type { Detection } from '../../lib/match/detection.ts';
import { indexLanguage } from '../../lib/match/index-language.ts';
import { createTextReader, type TextAnswer, type TextsQuestion } from '../../lib/match/texts.ts';
import { markSelector } from '../../lib/page/paint/marks.ts';
import { type PageReader, type ReadingChoice, readPage } from '../../lib/page/reader.ts';
import { wholePage } from '../../lib/page/skip.ts';
import { concept, flag } from '../unit/concepts.ts';

const index = indexLanguage('nl', {
  concepts: [
    concept('refugee', { term: 'vluchteling', status: 'preferred', plurals: ['vluchtelingen'] }),
    { ...concept('migrant', { term: 'migrant', status: 'preferred' }), category: 'migration' },
    concept(
      'irregular-migrant',
      { term: 'mens zonder papieren', status: 'preferred', plurals: ['mensen zonder papieren'] },
      { term: 'illegaal', status: 'deprecated', plurals: ['illegalen'], flags: [flag('NL-01')] },
    ),
  ],
  patterns: [],
  lists: {},
});

export const everything: ReadingChoice = {
  languages: new Set(['nl']),
  categoriesOff: new Set(),
  levels: new Set(['warn', 'check', 'info']),
  unwanted: { known: new Set(), dismissed: [] },
  shown: 'all',
  ...wholePage,
};

export interface Reading {
  readonly reader: PageReader;
  /** All questions so far. */
  readonly asked: readonly TextsQuestion[];
  /** How often the page was read to its end. */
  passes(): number;
  /** Waits until the page was read to its end this many times. */
  read(times: number): Promise<void>;
  end(): void;
}

export interface ReadingOptions {
  readonly declared?: string | null;
  readonly detected?: Detection | ((sample: string) => Detection);
  readonly choice?: ReadingChoice;
  answer?(answers: TextAnswer[]): Promise<TextAnswer[]>;
}

/** Reads the document as it is now. */
export function startReading({
  declared = 'nl',
  detected = { language: 'nl', isReliable: true },
  choice = everything,
  answer = async (known) => known,
}: ReadingOptions = {}): Reading {
  const root = document.documentElement;
  if (declared === null) root.removeAttribute('lang');
  else root.setAttribute('lang', declared);
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const asked: TextsQuestion[] = [];
  const detect = async (sample: string) =>
    typeof detected === 'function' ? detected(sample) : detected;
  const texts = createTextReader(() => index, detect);
  let passes = 0;
  const reader = readPage({
    document,
    signal: ending.signal,
    choice,
    detect,
    async ask(question) {
      asked.push(question);
      return answer(await texts.read(question));
    },
    onRead() {
      passes += 1;
    },
  });
  return {
    reader,
    asked,
    passes: () => passes,
    read: (times) =>
      vi.waitUntil(() => passes >= times, { timeout: 10_000, interval: 5 }).then(() => undefined),
    end: () => ending.abort(),
  };
}

/** The words that are shown as terms, by the painter that shows them. */
export function shownWords(reader: PageReader): { marks: string[]; highlights: string[] } {
  const marks: string[] = [];
  const highlights: string[] = [];
  for (const { painted, node } of reader.painter.all()) {
    (node instanceof Element ? marks : highlights).push(painted.occurrence.form);
  }
  return { marks, highlights };
}

export function marks(): string[] {
  return [...document.querySelectorAll(markSelector)].map((mark) => mark.textContent ?? '');
}

/** Longer than the page must be quiet before late text is read. */
export function quietTime(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 250);
  });
}
