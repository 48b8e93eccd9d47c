/** The command line: reads texts with the extension's own matcher. Exit status 0 clean, 1 flags, 2 could not run. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { glossaryLanguage, type Lang, languages } from '../lib/glossary/language.ts';
import { insteadOf } from '../lib/match/card.ts';
import type { Occurrence } from '../lib/match/occurrence.ts';
import { type FileReading, formatJson, formatText, jsonLine, type Match } from './check/formats.ts';
import { readText, type TextReading } from './check/read-text.ts';
import { loadGlossary } from './glossary.ts';
import { root } from './ready.mjs';

const usage =
  'Usage: npm run --silent check -- [--lang nl|en|fr|de] [--format text|json|jsonl] [FILE…|-]';
const formats = ['text', 'json', 'jsonl'] as const;
type Format = (typeof formats)[number];

/** A reason why nothing could be checked, in one line for the reader. */
class CannotRun extends Error {}

const glossary = loadGlossary(root);

async function main(): Promise<number> {
  const { lang, format, files } = readArguments();
  const inputs = files.map((name) => ({ name, text: readInput(name) }));
  const readings: FileReading[] = [];
  for (const input of inputs) {
    readings.push(
      ...(format === 'jsonl' ? await readLines(input, lang) : [await read(input, lang)]),
    );
  }
  if (format === 'json') console.log(formatJson(readings));
  else if (format === 'jsonl') for (const reading of readings) console.log(jsonLine(reading));
  else console.log(formatText(readings));
  const flagged = readings.some(({ matches }) => matches.some(({ verdict }) => verdict === 'flag'));
  return flagged ? 1 : 0;
}

function readArguments(): { lang: Lang | null; format: Format; files: string[] } {
  const { values, positionals } = parse();
  const lang = values.lang === undefined ? null : glossaryLanguage(values.lang);
  if (values.lang !== undefined && lang === null) {
    throw new CannotRun(
      `--lang is "${values.lang}": write one of ${languages.join(', ')}. ${usage}`,
    );
  }
  const format = formats.find((name) => name === values.format);
  if (!format) {
    throw new CannotRun(
      `--format is "${values.format}": write one of ${formats.join(', ')}. ${usage}`,
    );
  }
  return { lang, format, files: positionals.length > 0 ? positionals : ['-'] };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string' }, format: { type: 'string', default: 'text' } },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new CannotRun(`${message}. ${usage}`);
  }
}

function readInput(name: string): string {
  try {
    const bytes = readFileSync(name === '-' ? 0 : name);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) {
      throw new CannotRun(`${name} is not text in UTF-8: save it as UTF-8 and try again.`);
    }
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const reason = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new CannotRun(`${name}: ${reason}.`);
  }
}

interface Input {
  readonly name: string;
  readonly text: string;
}

async function read({ name, text }: Input, lang: Lang | null): Promise<FileReading> {
  return toReading(name, text, await readText(glossary, text, lang));
}

/** One input a line: `{id, text, lang?}`. All lines are read before the first is checked. */
async function readLines({ name, text }: Input, lang: Lang | null): Promise<FileReading[]> {
  const records = text
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === '' ? [] : [parseRecord(line, `${name}, line ${at + 1}`)],
    );
  const readings: FileReading[] = [];
  for (const { id, text: words, lang: tag } of records) {
    const own = tag === undefined ? lang : glossaryLanguage(tag);
    const reading =
      tag !== undefined && own === null
        ? { lang: null, occurrences: [] }
        : await readText(glossary, words, own, true);
    readings.push(toReading(id, words, reading));
  }
  return readings;
}

function parseRecord(line: string, where: string): { id: string; text: string; lang?: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CannotRun(`${where} is not JSON: write one {"id": …, "text": …} a line.`);
  }
  if (typeof value !== 'object' || value === null) {
    throw new CannotRun(`${where} is not an object: write {"id": …, "text": …}.`);
  }
  const { id, text, lang } = value as Record<string, unknown>;
  if (typeof text !== 'string') throw new CannotRun(`${where} has no "text".`);
  return { id: String(id ?? ''), text, ...(typeof lang === 'string' && { lang }) };
}

function toReading(name: string, text: string, { lang, occurrences }: TextReading): FileReading {
  return {
    name,
    text,
    lang,
    matches: lang ? occurrences.map((found) => toMatch(found, lang)) : [],
  };
}

function toMatch(occurrence: Occurrence, lang: Lang): Match {
  const { start, end, form, concept, term, verdict, level, attribution, flag, plural } = occurrence;
  const instead = flag
    ? insteadOf(glossary, { concept, lang, interfaceLang: lang, flag, term, form, plural })
    : [];
  return {
    ...{ start, end, form, concept, term, verdict },
    ...(level && { level }),
    attribution,
    ...(flag && { flag }),
    ...(instead.length > 0 && { instead }),
  };
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CannotRun)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
