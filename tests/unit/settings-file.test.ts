import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault, lineAndColumn } from '../../lib/app/json-fault.ts';
import {
  isFileProblem,
  largestFile,
  readSettingsFile,
  writeSettingsFile,
} from '../../lib/app/settings-file.ts';
import { defaultSettings, type Settings } from '../../lib/app/settings-type.ts';
import { siteName } from '../../lib/app/site-name.ts';

const day = '2026-11-25';
const file = (settings: unknown) =>
  JSON.stringify({ format: 'migralex-settings', version: 1, settings });

const chosen: Settings = {
  ...defaultSettings,
  interfaceLanguage: 'fr',
  readingLanguages: ['fr', 'de'],
  density: 'first',
  look: 'tint',
  levels: { warn: true, check: false, info: true },
  siteRule: 'listed',
  sitesOn: ['lesoir.be', 'localhost'],
  known: ['refugee'],
  dismissed: [{ flag: 'NL-01', term: 'illegaal', site: 'standaard.be' }],
};

describe('a file of settings', () => {
  test('comes back as it went', () => {
    expect(readSettingsFile(writeSettingsFile(chosen, day))).toEqual(chosen);
    expect(readSettingsFile(writeSettingsFile(defaultSettings, day))).toEqual(defaultSettings);
  });

  test('says what it is and holds only what was chosen', () => {
    const written = JSON.parse(writeSettingsFile({ ...defaultSettings, look: 'strong' }, day));
    expect(written).toEqual({
      format: 'migralex-settings',
      version: 1,
      saved: day,
      settings: { look: 'strong' },
    });
  });

  test('may be a bare record', () => {
    expect(readSettingsFile('{"density": "flags"}')).toEqual({
      ...defaultSettings,
      density: 'flags',
    });
  });

  test.each([
    ['x'.repeat(largestFile + 1), { kind: 'tooLarge' }],
    ['[]', { kind: 'otherFile' }],
    ['"migralex"', { kind: 'otherFile' }],
    ['{"name": "something else"}', { kind: 'otherFile' }],
    ['{"format": "migralex-settings", "version": 2, "settings": {}}', { kind: 'newer' }],
    ['{\n  "density": first\n}', { kind: 'noJson', line: 2, column: 14 }],
    ['', { kind: 'noJson', line: 1, column: 1 }],
  ])('%# has a problem as a whole', (text, problem) => {
    expect(readSettingsFile(text)).toEqual(problem);
  });

  test.each([
    [{ density: 'veel' }, 'density', 'oneOf', '"veel"'],
    [{ levels: { warn: 'ja', check: true, info: true } }, 'levels.warn', 'yesOrNo', '"ja"'],
    [{ levels: { warn: true, check: true } }, 'levels.info', 'yesOrNo', undefined],
    [{ levels: 'alle' }, 'levels', 'object', '"alle"'],
    [{ readingLanguages: [] }, 'readingLanguages', 'filledList', '[]'],
    [{ readingLanguages: ['nl', 'xx'] }, 'readingLanguages.1', 'oneOf', '"xx"'],
    [{ known: 'refugee' }, 'known', 'list', '"refugee"'],
    [{ known: [7] }, 'known.0', 'text', '7'],
    [{ dismissed: [{ flag: 'NL-01' }] }, 'dismissed.0.term', 'text', undefined],
    [{ colour: 'red' }, 'colour', 'unknown', undefined],
    [{ dismissed: [{ flag: 'a', term: 'b', why: 'c' }] }, 'dismissed.0.why', 'unknown', undefined],
    [{ sitesOff: ['a.be', 'https://'] }, 'sitesOff.1', 'site', '"https://"'],
    [[], '', 'object', '[…]'],
  ])('%j names the place and what belongs there', (settings, path, kind, found) => {
    const read = readSettingsFile(file(settings));
    if (!isFileProblem(read) || read.kind !== 'record') throw new Error('was read');
    const { problem } = read;
    expect([problem.path.join('.'), problem.kind, problem.found]).toEqual([
      ['settings', path].filter(Boolean).join('.'),
      kind,
      found,
    ]);
  });

  test('lists what may stand where one of several belongs', () => {
    expect(readSettingsFile(file({ look: 'bold' }))).toMatchObject({
      problem: { values: ['line', 'strong', 'tint'] },
    });
  });
});

describe('the fault in a text that is no JSON', () => {
  test.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ['[1 2]', 3],
    ['[1, 2', 5],
    ['{"a": tru}', 6],
    ['{"a": 01}', 6],
    ['{"a": "x\ny"}', 6],
    ['[]]', 2],
    ['{"a": [}', 7],
    ['1 x', 2],
    ['', 0],
  ])('%j is at %i', (text, at) => {
    expect(jsonFault(text)).toBe(at);
  });

  test('is found exactly where the browser says that there is one', () => {
    const bits = ['{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', 'true', 'nul', ' ', '\n'];
    const texts = fc.array(fc.constantFrom(...bits), { maxLength: 9 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(jsonFault(text) === null).toBe(isJson);
      }),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.json(), (text) => jsonFault(text) === null));
  });

  test('has a line and a column', () => {
    expect(lineAndColumn('a\nbc\r\nd', 3)).toEqual({ line: 2, column: 2 });
    expect(lineAndColumn('a\nbc\r\nd', 6)).toEqual({ line: 3, column: 1 });
  });
});

test.each([
  ['standaard.be', 'standaard.be'],
  ['  WWW.Standaard.be ', 'standaard.be'],
  ['https://www.vrt.be/vrtnws/nl/', 'vrt.be'],
  ['http://localhost:8080/x', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['nieuws.vtm.be/economie?x=1', 'nieuws.vtm.be'],
  ['münchen.de', 'xn--mnchen-3ya.de'],
  ['www.be', 'www.be'],
  ['standaard', null],
  ['een krant', null],
  ['mail@standaard.be', null],
  ['ftp://standaard.be', null],
  ['about:blank', null],
  ['https://', null],
  ['', null],
])('the site in "%s" is %s', (typed, site) => {
  expect(siteName(typed)).toBe(site);
});
