/** The three ways in which the command line writes what it found. */
import type { Level } from '../../lib/glossary/concept.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import type { Attribution, Verdict } from '../../lib/match/occurrence.ts';

/** One occurrence as it is printed. Offsets are UTF-16 units in the text. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly concept: string;
  readonly term: string;
  readonly verdict: Verdict;
  readonly level?: Level;
  readonly attribution: Attribution;
  readonly flag?: string;
  readonly instead?: readonly string[];
}

/** One file or one line of JSON, and what was found in it. */
export interface FileReading {
  readonly name: string;
  readonly text: string;
  readonly lang: Lang | null;
  readonly matches: readonly Match[];
}

/** One line of JSON for each input. */
export function jsonLine({ name, lang, matches }: FileReading): string {
  return JSON.stringify({ id: name, lang, matches });
}

/** One JSON array over all inputs. */
export function formatJson(readings: readonly FileReading[]): string {
  const rows = readings.map(({ name, lang, matches }) => ({ file: name, lang, matches }));
  return JSON.stringify(rows, null, 2);
}

/** Flags and quoted flags as `file:line:column`, then a line that counts. */
export function formatText(readings: readonly FileReading[]): string {
  const lines = readings.flatMap(({ name, text, lang, matches }) => {
    if (!lang) return [`${name}: in no language that the glossary speaks`];
    return matches
      .filter(({ verdict }) => verdict !== 'term')
      .map((match) => `${name}:${position(text, match.start)}: ${sentence(match)}`);
  });
  const count = (verdict: Verdict) =>
    readings.flatMap(({ matches }) => matches).filter((match) => match.verdict === verdict).length;
  lines.push(`${count('flag')} flags, ${count('info')} remarks, ${count('term')} terms`);
  return lines.join('\n');
}

function sentence({ verdict, level, flag, form, instead = [], attribution }: Match): string {
  const better =
    instead.length > 0 ? `: rather ${instead.map((term) => `"${term}"`).join(' or ')}` : '';
  const said = attribution === 'own' ? '' : ` (${attribution})`;
  return `${verdict === 'flag' ? level : 'info'} ${flag} "${form}"${said}${better}`;
}

/** Line and column from 1; the column counts UTF-16 units. */
function position(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return `${before.split('\n').length}:${offset - lineStart + 1}`;
}
