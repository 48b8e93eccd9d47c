/** Reads the text of data files, and remembers on which line everything stands. */
import * as v from 'valibot';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** A data file: its path from the root of the project, with `/`, and its text. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

/** Something that an editor of the data has to mend. */
export interface Problem {
  readonly path: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** What is wrong and what to write instead, in a sentence. */
  readonly message: string;
}

type Path = readonly (string | number)[];

/** The value of a data file, with the way back to the lines it stands on. */
export interface Reading<T> {
  readonly path: string;
  readonly value: T;
  /** Line of a place in the value, from 1; the nearest line that is there. */
  lineOf(place: Path): number;
}

/**
 * Parses a YAML file and checks it against a schema.
 * @param problems Where problems are added; nothing is thrown.
 * @returns The value, or `null` when the file does not fit the schema.
 */
export function readDataFile<T extends v.GenericSchema>(
  { path, text }: DataFile,
  schema: T,
  problems: Problem[],
): Reading<v.InferOutput<T>> | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const message = `not readable as YAML: ${error.message.split('\n')[0]}`;
    problems.push({ path, line: lines.linePos(error.pos[0]).line, message });
    return null;
  }
  function lineOf(place: Path): number {
    for (let length = place.length; length >= 0; length -= 1) {
      const offset = rangeStart(nodeAt(document, place.slice(0, length)));
      if (offset !== null) return lines.linePos(offset).line;
    }
    return 1;
  }
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { path, value: result.output, lineOf };
  for (const issue of flatIssues(result.issues)) {
    const place = (issue.path ?? []).map((step) => step.key as string | number);
    problems.push({ path, line: lineOf(place), message: explain(issue, place) });
  }
  return null;
}

/** The issues that say most: those of the option of a union that came closest. */
function flatIssues(issues: readonly v.BaseIssue<unknown>[]): v.BaseIssue<unknown>[] {
  return issues.flatMap((issue) =>
    issue.type === 'union' && issue.issues ? flatIssues(issue.issues) : [issue],
  );
}

/** The name of a field, whose value may begin on the next line, or an item of a list. */
function nodeAt(document: Document, place: Path): unknown {
  const parent = document.getIn(place.slice(0, -1), true);
  const key = place.at(-1);
  if (key === undefined || !isMap(parent)) return document.getIn(place, true);
  return parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}

/** One issue of the schema as a sentence for somebody who edits YAML and does not program. */
function explain(issue: v.BaseIssue<unknown>, place: Path): string {
  const where = place.join('.') || 'the file';
  const key = place.at(-1);
  if (issue.expected === 'never') {
    return `"${where}" is not a field of this format: remove it or correct its name`;
  }
  if (issue.received === 'undefined') {
    return `the field "${where}" is missing: add ${article(issue.expected, key)}`;
  }
  if (issue.type === 'picklist' || issue.type === 'literal') {
    const choice = String(issue.expected)
      .replace(/^\((.*)\)$/, '$1')
      .replaceAll(' | ', ', ');
    return `"${where}" is ${issue.received}: write ${issue.type === 'literal' ? choice : `one of ${choice}`}`;
  }
  // What was received is only a length.
  if (issue.type === 'non_empty') return `"${where}" ${issue.message}`;
  if (issue.kind === 'validation') return `"${where}" ${issue.message} (it is ${issue.received})`;
  return `"${where}" is ${issue.received}: write ${article(issue.expected, key)}`;
}

function article(expected: string | null, key: string | number | undefined): string {
  if (expected === 'string' || key === undefined) return 'a text';
  if (expected === 'Array') return 'a list, one item a line, each after a hyphen';
  if (expected === 'Object') return 'fields with values below it';
  return expected === `"${key}"` ? `"${key}: …"` : String(expected);
}
