import type { Lang } from '../glossary/language.ts';
import type { Occurrence, Verdict } from './occurrence.ts';

/** One place of a report: which mark it is on the page, and the words around it. */
export interface ReportPlace {
  /** Number of the occurrence on this page, for "go to it". */
  readonly place: number;
  readonly form: string;
  readonly plural?: true;
  /** The sentence around it, shortened, in three parts. */
  readonly before: string;
  readonly after: string;
}

/** All occurrences of one term with one verdict. */
export interface ReportGroup {
  readonly concept: string;
  readonly category: string;
  readonly term: string;
  readonly verdict: Verdict;
  readonly flag?: string;
  readonly lang: Lang;
  readonly places: readonly ReportPlace[];
}

/** What stands on a page: flags first, then terms, each by first appearance. */
export interface PageReport {
  readonly lang: Lang | null;
  readonly groups: readonly ReportGroup[];
  /** The page has text that has still to be read. */
  readonly isReading?: true;
}

/** One occurrence with the block of text that it was found in. */
export interface Placed {
  readonly place: number;
  readonly lang: Lang;
  readonly text: string;
  readonly occurrence: Occurrence;
}

const verdictOrder: Record<Verdict, number> = { flag: 0, info: 1, term: 2 };

/** Most UTF-16 units of context shown on each side of an occurrence. */
const contextLength = 60;

/**
 * Groups occurrences by term and verdict for the popup.
 * @param placed Occurrences in page order.
 */
export function pageReport(
  lang: Lang | null,
  placed: readonly Placed[],
  isReading = false,
): PageReport {
  const groups = new Map<string, ReportGroup & { places: ReportPlace[] }>();
  for (const { place, lang: textLang, text, occurrence } of placed) {
    const { concept, category, term, verdict, flag } = occurrence;
    const key = groupKey(occurrence);
    let group = groups.get(key);
    if (!group) {
      group = {
        concept,
        category,
        term,
        verdict,
        ...(flag && { flag }),
        lang: textLang,
        places: [],
      };
      groups.set(key, group);
    }
    group.places.push({
      place,
      form: occurrence.form,
      ...(occurrence.plural && { plural: occurrence.plural }),
      ...surroundings(text, occurrence),
    });
  }
  return { lang, groups: sorted(groups), ...(isReading && { isReading }) };
}

/** Where a place of a merged report comes from. */
export interface PlaceOrigin {
  /** Which of the reports. */
  readonly report: number;
  /** The number of the place there. */
  readonly place: number;
}

/**
 * Makes one report of those of the frames of a page; the first gives the language.
 * Places are numbered anew, since each frame counts from 1.
 */
export function mergeReports(reports: readonly PageReport[]): {
  report: PageReport;
  origins: ReadonlyMap<number, PlaceOrigin>;
} {
  const origins = new Map<number, PlaceOrigin>();
  const groups = new Map<string, ReportGroup & { places: ReportPlace[] }>();
  for (const [at, { groups: own }] of reports.entries()) {
    for (const group of own) {
      const key = groupKey(group);
      const places = group.places.map((place) => {
        const number = origins.size + 1;
        origins.set(number, { report: at, place: place.place });
        return { ...place, place: number };
      });
      const known = groups.get(key);
      if (known) known.places.push(...places);
      else groups.set(key, { ...group, places });
    }
  }
  const lang = reports.find((one) => one.lang !== null)?.lang ?? null;
  const isReading = reports.some((one) => one.isReading);
  return { report: { lang, groups: sorted(groups), ...(isReading && { isReading }) }, origins };
}

function groupKey({
  verdict,
  concept,
  flag,
  term,
}: Pick<ReportGroup, 'verdict' | 'concept' | 'term'> & { flag?: string | undefined }): string {
  return [verdict, concept, flag ?? '', term].join('|');
}

/** Flags first. The sort is stable: within a verdict the order of the page stays. */
function sorted(groups: ReadonlyMap<string, ReportGroup>): ReportGroup[] {
  return [...groups.values()].sort((a, b) => verdictOrder[a.verdict] - verdictOrder[b.verdict]);
}

/** The whole sentence around an occurrence; white space as single spaces. */
export function sentenceOf(text: string, { start, end }: { start: number; end: number }): string {
  const before = /[^.!?]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after =
    /^[^.!?]*(?:[.!?]+(?!\s|$)[^.!?]*)*[.!?]*[”“"»’']?/.exec(text.slice(end))?.[0] ?? '';
  return (before + text.slice(start, end) + after).replace(/\s+/g, ' ').trim();
}

/** The words before and after an occurrence, cut at spaces, with … where something was cut. */
export function surroundings(
  text: string,
  { start, end }: { start: number; end: number },
): { before: string; after: string } {
  let before = text.slice(0, start).replace(/\s+/g, ' ');
  let after = text.slice(end).replace(/\s+/g, ' ');
  const sentenceStart = before.search(/[^.!?]*$/);
  before = before.slice(sentenceStart).trimStart();
  if (before.length > contextLength)
    before = `…${before.slice(-contextLength).replace(/^\S*\s/, '')}`;
  const sentenceEnd = after.search(/[.!?](\s|$)/);
  if (sentenceEnd >= 0) after = after.slice(0, sentenceEnd + 1);
  if (after.length > contextLength)
    after = `${after.slice(0, contextLength).replace(/\s\S*$/, '')}…`;
  return { before, after };
}
