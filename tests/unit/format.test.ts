/** Data files have one form: formatting keeps what they say, and formatting twice changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, type Scalar, stringify, type ToStringOptions } from 'yaml';
import { FormatError, formatDataFile, formatProblem } from '../../scripts/data/format.ts';
import { readDataFiles } from '../../scripts/glossary.ts';
import { root } from '../../scripts/ready.mjs';

const path = 'data/concepts/persons/x.yml';
const format = (text: string, name = path) => formatDataFile({ path: name, text });

describe('every data file', () => {
  test.each(readDataFiles(root))('$path', (file) => {
    const text = formatDataFile(file);
    expect(format(text, file.path)).toBe(text);
    expect(formatProblem({ path: file.path, text })).toBeNull();
    expect(text).toMatch(/\S\n$/);
    // A web address has no place to break it; comments are as somebody wrote them.
    const tooLong = text.split('\n').filter((line) => line.length > 120 && !/^#|: \S+$/.test(line));
    expect(tooLong).toEqual([]);
  });
});

describe('the canonical form', () => {
  test('fields stand as the schema names them, terms by status, ids from A to Z', () => {
    const text = `
notTheSameAs: [b, a]
id: x
category: persons
sources: [z-2, z-10, y]
nl:
  terms:
    - {status: deprecated, term: slecht}
    - {status: superseded, term: oud}
    - {term: tweede, status: admitted}
    - {term: derde, status: admitted}
    - {term: eerste, status: preferred}
  differences: {b: Zo., a: Anders.}
  definition: "Wat x is."
`;
    expect(format(text)).toBe(`id: x
category: persons
notTheSameAs: [a, b]
sources: [y, z-10, z-2]
nl:
  definition: Wat x is.
  differences:
    a: Anders.
    b: Zo.
  terms:
    - term: eerste
      status: preferred
    - term: tweede
      status: admitted
    - term: derde
      status: admitted
    - term: oud
      status: superseded
    - term: slecht
      status: deprecated
`);
  });

  test('sources go from A to Z, word lists stay in their order', () => {
    expect(format('b: {title: t, author: q}\na: {author: q, title: t}\n', 'data/sources.yml')).toBe(
      'a:\n  author: q\n  title: t\nb:\n  author: q\n  title: t\n',
    );
    expect(format('z: [b, 1942, a]\ny: [c]', 'data/words/nl.yml')).toBe(
      'z: [b, 1942, a]\ny: [c]\n',
    );
  });

  test('comments go where their entry goes', () => {
    const text = `# About the file.

# why this category
category: persons # new
id: x
nl:
  terms:
    # the bad one
    - term: slecht
      status: deprecated # since 2016
    # the good one
    - status: preferred
      term: goed
`;
    expect(format(text)).toBe(`# About the file.

id: x
# why this category
category: persons # new
nl:
  terms:
    # the good one
    - term: goed
      status: preferred
    # the bad one
    - term: slecht
      status: deprecated # since 2016
`);
  });

  test('quotation marks stand only where YAML needs them', () => {
    const text = `nl: {definition: 'Plain: no', note: 'it''s', law: "[a]", terms: [{term: "a:b", forms: ["x, y", 'z']}]}`;
    expect(format(text)).toBe(`nl:
  definition: "Plain: no"
  note: it's
  law: "[a]"
  terms:
    - term: a:b
      forms: ["x, y", z]
`);
  });

  test('a text is folded, and a list stands one item a line, from the 121st column on', () => {
    const note = `${'a'.repeat(56)} ${'b'.repeat(55)}`;
    expect(format(`nl: {note: ${note}}`)).toBe(`nl:\n  note: ${note}\n`);
    expect(format(`nl: {note: ${note}b}`)).toBe(`nl:\n  note: >-\n    ${note}b\n`);
    const list = (last: string) => `nl:\n  terms:\n    - forms: [${'a'.repeat(56)}, ${last}]\n`;
    const fits = list('b'.repeat(47));
    expect(fits.split('\n')[2]).toHaveLength(120);
    expect(format(fits)).toBe(fits);
    expect(format(list('b'.repeat(48)))).toContain(`- forms:\n        - aaa`);
  });

  test('sentences of examples stand one a line', () => {
    const text = 'nl: {terms: [{flags: [{examples: {match: [Kort.], ignore: [Ook.]}}]}]}';
    expect(format(text)).toContain('match:\n              - Kort.\n');
  });

  test('line ends of Windows and a byte order mark are taken off', () => {
    expect(format('\uFEFFid: x\r\ncategory: persons\r\n')).toBe('id: x\ncategory: persons\n');
  });
});

describe('what cannot be formatted is refused', () => {
  test.each([
    ['', 'there is nothing in this file'],
    ['id: x\n  y: [', 'not readable as YAML'],
    ['id: x\nid: y\n', 'not readable as YAML'],
    ['category: &c persons\nid: *c\n', 'cannot be formatted'],
  ])('%j', (text, message) => {
    expect(() => format(text)).toThrow(FormatError);
    expect(() => format(text)).toThrow(message);
  });
});

test('the check names the first line that differs', () => {
  const problem = formatProblem({ path, text: 'id: x\ncategory: "persons"\nsources: [ a ]\n' });
  expect(problem).toEqual({
    path,
    line: 2,
    message: 'not in the form in which data files are kept: run npm run data:fix',
  });
  expect(formatProblem({ path, text: 'id: x\n\n' })?.line).toBe(2);
  expect(formatProblem({ path, text: 'id: x' })?.line).toBe(1);
});

describe('for any concept', () => {
  const word = fc.constantFrom(
    ...[
      'migrant',
      'réfugié·e',
      'Migrant:in',
      'Migrant*innen',
      '{rest}',
      "d'asile",
      '« mot »',
      '“x”',
    ],
    ...[
      '-',
      '- a',
      '#1',
      'a # b',
      'x:',
      'x: y',
      '1942',
      '2026-11-23',
      'true',
      'null',
      '~',
      '!x',
      '&y',
      '*z',
    ],
    ...[
      '[a]',
      '{b}',
      '>-',
      '|',
      '%',
      '@',
      '`',
      '"',
      "'",
      '\\',
      '?',
      ',',
      '---',
      'e\u0301',
      '🙂',
      'a\u00A0b',
    ],
  );
  const gap = fc.constantFrom(...[' ', ' ', ' ', ' ', '  ', '\n', '\n\n', '\t', ', ', '-', ': ']);
  const text = fc
    .array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 })
    .map((pairs) => pairs.flat().join('').trim());
  const anyText = fc.oneof(
    { weight: 4, arbitrary: text },
    fc.string({ unit: 'binary', minLength: 1 }),
  );
  const id = fc.constantFrom('refugee', 'asylum-seeker', 'iom', 'eu-pact', 'z', 'a-1', 'a-10');
  const ids = fc.uniqueArray(id, { maxLength: 6 });
  const words = fc.array(text, { maxLength: 8 });
  const flag = fc.record(
    {
      ...{ id: fc.constant('NL-01'), level: fc.constantFrom('warn', 'check'), because: anyText },
      ...{
        instead: words,
        sources: ids,
        reviewed: fc.constant('2026-11-23'),
        correctWhen: anyText,
      },
      examples: fc.record({ match: words, ignore: words }),
    },
    { requiredKeys: ['id', 'level'] },
  );
  const status = fc.constantFrom('deprecated', 'superseded', 'admitted', 'preferred');
  const term = fc.record(
    { term: text, status, forms: words, plurals: words, flags: fc.array(flag, { maxLength: 2 }) },
    { requiredKeys: ['term', 'status'] },
  );
  const inLanguage = fc.record(
    {
      ...{ definition: anyText, note: anyText, terms: fc.array(term, { maxLength: 4 }) },
      differences: fc.dictionary(id, anyText, { maxKeys: 3 }),
    },
    { requiredKeys: ['definition', 'terms'] },
  );
  const concept = fc.record(
    {
      id,
      category: id,
      related: ids,
      notTheSameAs: ids,
      sources: ids,
      nl: inLanguage,
      de: inLanguage,
    },
    { requiredKeys: ['id', 'sources'] },
  );
  const textStyles: Scalar.Type[] = [
    ...(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'] as const),
    ...(['BLOCK_FOLDED', 'BLOCK_LITERAL'] as const),
  ];
  const style = fc.record<ToStringOptions>({
    lineWidth: fc.constantFrom(0, 40, 80, 200),
    defaultStringType: fc.constantFrom(...textStyles),
    collectionStyle: fc.constantFrom('any', 'flow'),
  });
  /** How somebody may have typed it. A style that cannot hold the value gives way to JSON, which is YAML too. */
  const typed = (value: unknown, how: ToStringOptions) => {
    const json = JSON.stringify(value);
    try {
      const result = stringify(value, how);
      return JSON.stringify(parse(result, { logLevel: 'error' })) === json ? result : json;
    } catch {
      return json;
    }
  };
  const backwards = (value: object) => Object.fromEntries(Object.entries(value).reverse());

  test('formatting twice changes nothing', () => {
    fc.assert(
      fc.property(concept, style, (value, how) => {
        const once = format(typed(value, how));
        expect(format(once)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  test('there is one form, however it was typed', () => {
    fc.assert(
      fc.property(concept, style, style, (value, how, other) => {
        expect(format(typed(backwards(value), how))).toBe(format(typed(value, other)));
      }),
      { numRuns: 200 },
    );
  });
});
