import type { Dismissal, Settings } from '../../lib/app/settings-type.ts';
import type { Shown } from '../../lib/match/density.ts';
import type { ReadingChoice } from '../../lib/page/reader.ts';

/** What the reader has decided for this page until it is loaded anew. */
export interface Visit {
  /** Nothing is shown until the reader wants it back. */
  readonly isHidden: boolean;
  readonly dismissed: readonly Omit<Dismissal, 'site'>[];
}

export const firstVisit: Visit = { isHidden: false, dismissed: [] };

/** What is read and shown on a page. @param host Host name of the page; for a frame, of the page that shows it. */
export function readingChoice(settings: Settings, visit: Visit, host: string): ReadingChoice {
  const { readingLanguages, categoriesOff, levels, known, dismissed } = settings;
  const here = dismissed.filter(({ site }) => site === undefined || site === host);
  return {
    languages: new Set(readingLanguages),
    categoriesOff: new Set(categoriesOff),
    levels: new Set((['warn', 'check', 'info'] as const).filter((level) => levels[level])),
    unwanted: { known: new Set(known), dismissed: [...here, ...visit.dismissed] },
    shown: shownBy(settings, visit),
    area: settings.readingArea,
    editable: settings.editorSites.includes(host),
  };
}

function shownBy({ density }: Settings, { isHidden }: Visit): Shown {
  return isHidden || density === 'key' ? 'none' : density;
}

/** Whether two choices come to the same. */
export function sameChoice(a: ReadingChoice, b: ReadingChoice): boolean {
  const plain = (_: string, value: unknown) => (value instanceof Set ? [...value] : value);
  return JSON.stringify(a, plain) === JSON.stringify(b, plain);
}
