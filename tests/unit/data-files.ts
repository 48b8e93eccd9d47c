/** Data files for tests: the real ones, with one thing changed, and what the check says of them. */
import { expect } from 'vitest';
import { type Document, parseDocument } from 'yaml';
import type { DataFile, Problem } from '../../lib/glossary/read.ts';
import { compileGlossary, DataError, readDataFiles } from '../../scripts/glossary.ts';
import { root } from '../../scripts/ready.mjs';

/** The data files as they are. */
export const files = readDataFiles(root);

/** The data file at a path. */
export function fileAt(path: string): DataFile {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`${path} is not there`);
  return file;
}

/** A data file in which one thing is changed. */
export function edited(path: string, change: (document: Document) => void): DataFile {
  const document = parseDocument(fileAt(path).text);
  change(document);
  return { path, text: document.toString({ lineWidth: 0 }) };
}

/** A data file in which a piece of text is replaced, once. */
export function replaced(path: string, from: string, to: string): DataFile {
  const { text } = fileAt(path);
  expect(text).toContain(from);
  return { path, text: text.replace(from, () => to) };
}

/** What the check says when these files stand in the place of the real ones. */
export function problems(...changed: DataFile[]): readonly Problem[] {
  const paths = new Set(changed.map(({ path }) => path));
  try {
    compileGlossary([...files.filter(({ path }) => !paths.has(path)), ...changed]);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems;
  }
}

/** Number of the first line that has these words. */
export function lineOf({ text }: DataFile, words: string): number {
  const at = text.split('\n').findIndex((line) => line.includes(words));
  expect(at, words).toBeGreaterThanOrEqual(0);
  return at + 1;
}

/** The one problem of a file, on the line that has these words. */
export function only(file: DataFile, words: string, message: string): Problem[] {
  return [{ path: file.path, line: lineOf(file, words), message }];
}

/** The place of a flag, or of a term, in a document. */
export function placeOf(
  document: Document,
  lang: string,
  matches: (term: unknown) => boolean,
): Place {
  const terms = (document.toJS() as Record<string, { terms: unknown[] }>)[lang]?.terms ?? [];
  const at = terms.findIndex(matches);
  expect(at).toBeGreaterThanOrEqual(0);
  return [lang, 'terms', at];
}

/** The fields and numbers that lead to a place in a file. */
export type Place = (string | number)[];

/** Tells a term of a concept file by its name. */
export const isTerm = (name: string) => (term: unknown) => (term as { term: string }).term === name;
