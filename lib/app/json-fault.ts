/** Where a text stops being JSON: browsers say it each in their own way, or not at all. */

const space = /[ \t\r\n]*/y;
const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in its strings
  /[[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** What may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or close' | 'end';

/**
 * @returns The UTF-16 offset of the first thing that cannot stand there, or the end of the text where
 * something is missing; `null` for a text that is JSON.
 */
export function jsonFault(text: string): number | null {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const read = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
  };
  for (;;) {
    at += read(space).length;
    const found = read(token);
    if (found === '') return at === text.length && expected === 'end' ? null : at;
    const next = after(found, expected, open);
    if (next === null) return at;
    expected = next;
    at += found.length;
  }
}

/** What may come after a token; `null` where the token may not stand. Keeps count of what is open. */
function after(found: string, expected: Expected, open: ('[' | '{')[]): Expected | null {
  const done = () => (open.length > 0 ? ', or close' : 'end');
  const close = (bracket: '[' | '{') => {
    if (open.at(-1) !== bracket) return null;
    open.pop();
    return done();
  };
  if (found === ':') return expected === ':' ? 'value' : null;
  if (found === ',') {
    if (expected !== ', or close') return null;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (found === ']') {
    return expected === 'value or ]' || expected === ', or close' ? close('[') : null;
  }
  if (found === '}') {
    return expected === 'key or }' || expected === ', or close' ? close('{') : null;
  }
  if (expected === 'key' || expected === 'key or }') return found.startsWith('"') ? ':' : null;
  if (expected !== 'value' && expected !== 'value or ]') return null;
  if (found !== '[' && found !== '{') return done();
  open.push(found);
  return found === '[' ? 'value or ]' : 'key or }';
}

/** The line and the column of an offset, both counted from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
