/** Cross-checks of figures: what a series, a list and a text must have to be shown. */
import { checkFileName, checkSource, type Report, reporter } from './checking.ts';
import type { Figure, Moment } from './figure.ts';
import { languages } from './language.ts';
import type { Problem, Reading } from './read.ts';

/**
 * Finds what does not fit in the figures.
 * @param shown Ids of the figures that concepts show.
 * @param sources Ids of the known sources.
 */
export function checkFigures(
  figures: readonly Reading<Figure>[],
  shown: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  for (const reading of figures) {
    const { value } = reading;
    const report = reporter(reading, problems);
    checkFileName(reading, report);
    if (!shown.has(value.id)) {
      report(
        ['id'],
        `no concept shows "${value.id}": add it under figures in a file of data/concepts`,
      );
    }
    checkNumbers(value, report);
    checkTexts(value, report);
    for (const [id, place] of citations(value)) checkSource(id, place, sources, report);
  }
  return problems;
}

/** Ids of the sources that a figure cites. */
export function sourcesOfFigure(figure: Figure): string[] {
  return citations(figure).map(([id]) => id);
}

function citations({ series = [], lists = [], sources = [] }: Figure) {
  return [
    ...series.map(({ source }, at) => [source, ['series', at, 'source']] as const),
    ...lists.map(({ source }, at) => [source, ['lists', at, 'source']] as const),
    ...sources.map((id, at) => [id, ['sources', at]] as const),
  ];
}

function checkNumbers({ id, series, lists }: Figure, report: Report): void {
  if (!series && !lists) {
    report([], `"${id}" has no numbers: add series, with a value for each year, or lists`);
  }
  if (series && lists) {
    report(['lists'], `"${id}" has series and lists: make two figures of it`);
  }
  forPairs(series ?? [], (point, next, at) => {
    if (moment(point) >= moment(next)) {
      const message = `${next.year} stands after ${point.year}: sort the series, oldest first, each year once`;
      report(['series', at], message);
    }
  });
  forPairs(lists ?? [], (list, next, at) => {
    if (moment(list) <= moment(next)) {
      const message = `${next.year} stands after ${list.year}: sort the lists, newest first, each year once`;
      report(['lists', at], message);
    }
  });
  lists?.forEach(({ rows }, place) => {
    forPairs(rows, (row, next, at) => {
      if (next.value !== undefined && !(row.value !== undefined && row.value >= next.value)) {
        const message = `"${next.name.en}" stands below a smaller number or none: sort the rows, largest first`;
        report(['lists', place, 'rows', at], message);
      }
    });
  });
}

/** A place in time that can be compared: the end of a year comes after its middle. */
function moment({ year, when }: { year: number; when?: Moment | undefined }): number {
  return year + (when === 'mid' ? 0.5 : 0.9);
}

function forPairs<T>(items: readonly T[], check: (item: T, next: T, at: number) => void): void {
  items.slice(1).forEach((next, before) => {
    const item = items[before];
    if (item !== undefined) check(item, next, before + 1);
  });
}

/** What is said in one language is said in all. */
function checkTexts(figure: Figure, report: Report): void {
  for (const field of ['note', 'correction'] as const) {
    const having = languages.filter((lang) => figure[lang][field]);
    for (const lang of languages) {
      if (having.length > 0 && !having.includes(lang)) {
        report([lang], `${having.join(', ')} has a ${field}, ${lang} has none: add it`);
      }
    }
  }
}
