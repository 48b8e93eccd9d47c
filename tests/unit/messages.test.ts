/** The texts of the interface: what a language lacks does not compile; here we see that none is left over. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/glossary/language.ts';

const root = join(import.meta.dirname, '..', '..');
const messages = join('components', 'messages');
const surfaces = readdirSync(join(root, messages), { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'format.ts')
  .map(({ name }) => name);

/** Each interface of the texts with its keys, as `CardMessages.note`. */
function keysIn(source: string): string[] {
  return [...source.matchAll(/^export interface (\w+) \{\n(.*?)^\}/gms)].flatMap(
    ([, name, body = '']) =>
      [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, key]) => `${name}.${key}`),
  );
}

/**
 * The keys that code reads: with every interface emptied, the compiler complains of each of them,
 * wherever it is read and however the texts got there.
 */
function keysRead(): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'));
  for (const room of ['components', 'entrypoints', 'lib', 'tsconfig.json']) {
    cpSync(join(root, room), join(folder, room), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const surface of surfaces) {
    const file = join(folder, messages, surface);
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, source.replace(/^(export interface \w+ \{)\n.*?^\}/gms, '$1}'));
  }
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  rmSync(folder, { recursive: true, force: true });
  const complaints = stdout.matchAll(/Property '(\w+)' does not exist on type '(\w+)'/g);
  return new Set([...complaints].map(([, key, name]) => `${name}.${key}`));
}

describe('texts of the interface', () => {
  const read = keysRead();

  test.each(surfaces)('every text of %s is read somewhere', (surface) => {
    const keys = keysIn(readFileSync(join(root, messages, surface), 'utf8'));
    expect(keys).not.toEqual([]);
    expect(keys.filter((key) => !read.has(key))).toEqual([]);
  });

  test('a text that nobody reads is found', () => {
    const keys = keysIn('export interface CardMessages {\n  readonly forNobody: string;\n}\n');
    expect(keys).toEqual(['CardMessages.forNobody']);
    expect(read.has('CardMessages.forNobody')).toBe(false);
  });
});

test('French punctuation stays with its word: the space before it does not break', () => {
  const folder = join(root, messages, 'fr');
  const loose = readdirSync(folder).flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    const texts = source.match(/'[^'\n]*'|`[^`\n]*`/g) ?? [];
    return texts
      .map((text) => text.replace(/\$\{[^}]*\}/g, 'x'))
      .filter((text) => /« | [»:;?!]/.test(text));
  });
  expect(loose).toEqual([]);
});

describe('texts of the manifest', () => {
  const inLanguage = new Map(
    languages.map((lang) => {
      const file = join(root, 'assets', 'public', '_locales', lang, 'messages.json');
      const texts: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
      return [lang, texts];
    }),
  );
  const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
  const named = [...config.matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name);

  test.each(languages)('%s has those that the manifest names, and no others', (lang) => {
    expect(Object.keys(inLanguage.get(lang) ?? {}).sort()).toEqual([...new Set(named)].sort());
  });

  test.each(languages)('name and description in %s are as long as stores allow', (lang) => {
    const { name, shortName, description } = inLanguage.get(lang) ?? {};
    expect(name?.message).toMatch(/^Migralex.{1,67}$/);
    expect(shortName?.message).toBe('Migralex');
    expect(description?.message).toMatch(/^.{40,132}$/);
  });
});
