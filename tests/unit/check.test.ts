/** The command line as a program: what it prints and how it ends. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function check(args: readonly string[], input = '') {
  const script = join(root, 'scripts', 'check.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

describe('exit status', () => {
  test('0 when nothing is flagged', () => {
    const { status, stdout } = check(['--lang', 'nl'], 'Een vluchteling vroeg asiel aan.');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^0 flags, 0 remarks, \d+ terms\n$/);
  });

  test('1 when something is flagged, with the place and a better term', () => {
    const path = file('a.txt', 'Eerste regel.\n\nDe politie pakte twintig illegalen op.\n');
    const { status, stdout } = check(['--lang', 'nl', path]);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${path}:3:26: warn NL-01 "illegalen": rather "mensen zonder papieren"`,
    );
  });

  test('a quoted word is a remark and no flag', () => {
    const { status, stdout } = check(['--lang', 'nl'], 'Hij zei: “Er zitten illegalen in.”');
    expect(status).toBe(0);
    expect(stdout).toContain('info NL-01 "illegalen" (quote)');
  });
});

describe('2 and one clear line', () => {
  test.each([
    [['--lang', 'xx'], '--lang is "xx": write one of nl, en, fr, de.'],
    [['--format', 'pdf'], '--format is "pdf": write one of text, json, jsonl.'],
    [['--colour'], "Unknown option '--colour'."],
    [['/no/such/file'], '/no/such/file: there is no such file.'],
    [[folder], `${folder}: it cannot be read (EISDIR).`],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = check(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a file that is not UTF-8', () => {
    const { status, stderr } = check([file('b.txt', Buffer.from([0x65, 0xff, 0xfe, 0x65]))]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/not text in UTF-8/)]);
  });

  test('a line that is not JSON, named by its number', () => {
    const { status, stderr } = check(['--format', 'jsonl'], '{"id":1,"text":"a"}\n{oops\n');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^-, line 2 is not JSON/)]);
  });
});

describe('formats', () => {
  test('jsonl answers line by line with offsets into the text', () => {
    const text = 'De “illegalen” 🙂 en twintig illegalen.';
    const { stdout, status } = check(
      ['--format', 'jsonl'],
      JSON.stringify({ id: 'x', text, lang: 'nl' }),
    );
    const { id, lang, matches } = JSON.parse(stdout);
    expect([status, id, lang]).toEqual([1, 'x', 'nl']);
    expect(matches).toMatchObject([
      { form: 'illegalen', verdict: 'info', attribution: 'quote', concept: 'irregular-migrant' },
      { form: 'illegalen', verdict: 'flag', attribution: 'own', level: 'warn' },
    ]);
    for (const { start, end, form } of matches) expect(text.slice(start, end)).toBe(form);
    expect(matches[1].instead.length).toBeGreaterThan(0);
  });

  test('an HTML file is read block by block, with offsets into the file', () => {
    const html =
      '<!doctype html><html lang="nl"><p>Caf&eacute;: twintig il<b>le</b>galen.</p><code>asielzoeker</code><blockquote>illegalen</blockquote><textarea>vluchteling</textarea></html>';
    const { stdout } = check(['--format', 'json', file('c.html', html)]);
    const [{ lang, matches }] = JSON.parse(stdout);
    expect(lang).toBe('nl');
    expect(
      matches.map(({ start, end }: { start: number; end: number }) => html.slice(start, end)),
    ).toEqual(['il<b>le</b>galen', 'illegalen']);
    expect(matches.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['flag', 'info']);
  });

  test('a quotation marked by an element reads on in its sentence', () => {
    const html =
      '<!doctype html><html lang="nl"><p>Hij zei: <q>Er zitten illegalen in</q> en ook economische <b lang="nl">vluchtelingen</b>.</p></html>';
    const { stdout } = check(['--format', 'json', file('d.html', html)]);
    const [{ matches }] = JSON.parse(stdout);
    expect(matches).toMatchObject([
      { form: 'illegalen', verdict: 'info', attribution: 'quote' },
      { verdict: 'flag', concept: 'economic-migrant' },
    ]);
  });

  test('a quotation in another language is read in its own', () => {
    const text =
      'De premier zei in Londen: “The asylum seekers are not the problem, and that is the point of the law.” Een asielzoeker knikte.';
    const { stdout } = check(['--format', 'jsonl'], JSON.stringify({ id: 1, text, lang: 'nl' }));
    const { matches } = JSON.parse(stdout);
    expect(matches.map(({ form }: { form: string }) => form)).toEqual([
      'asylum seekers',
      'asielzoeker',
    ]);
  });

  test('the language is found when none is named', () => {
    const text =
      'Der Minister sprach gestern im Parlament über die Lage der Flüchtlinge und Asylsuchenden in den Lagern.';
    const { stdout } = check(['--format', 'jsonl'], JSON.stringify({ id: 1, text }));
    expect(JSON.parse(stdout)).toMatchObject({ lang: 'de' });
    expect(JSON.parse(stdout).matches.length).toBeGreaterThan(1);
  });

  test('a language that the glossary does not speak stays silent', () => {
    const { stdout, status } = check(
      ['--format', 'jsonl'],
      '{"id":1,"text":"Refugees","lang":"pt"}',
    );
    expect(JSON.parse(stdout)).toEqual({ id: '1', lang: null, matches: [] });
    expect(status).toBe(0);
  });
});
