/** A broken entry is named with its file, its line and what to write instead. Real files, one thing broken in each. */
import { describe, expect, test } from 'vitest';
import { type Document, parseDocument } from 'yaml';
import { compileGlossary } from '../../scripts/glossary.ts';
import {
  edited,
  fileAt,
  files,
  isTerm,
  lineOf,
  only,
  type Place,
  placeOf,
  problems,
  replaced,
} from './data-files.ts';

const migrant = 'data/concepts/persons/migrant.yml';
const refugee = 'data/concepts/persons/refugee.yml';
const irregular = 'data/concepts/persons/irregular-migrant.yml';
const pattern = 'data/patterns/illegal-person.yml';

test('the files as they are have no problem', () => {
  expect(problems()).toEqual([]);
});

describe('a file that does not fit the format', () => {
  test('a missing field', () => {
    const file = edited(migrant, (document) => document.deleteIn(['nl', 'definition']));
    expect(problems(file)).toEqual([
      {
        path: migrant,
        line: lineOf(file, 'nl:'),
        message: 'the field "nl.definition" is missing: add "definition: …"',
      },
    ]);
  });

  test('an empty field', () => {
    const file = edited(migrant, (document) =>
      document.setIn(['nl', 'definition'], document.createNode(' ')),
    );
    const message = '"nl.definition" must not be empty';
    expect(problems(file)).toEqual(only(file, 'definition:', message));
  });

  test('an unknown field', () => {
    const file = edited(migrant, (document) => document.setIn(['nl', 'defintion'], 'Wie komt.'));
    const message = '"nl.defintion" is not a field of this format: remove it or correct its name';
    expect(problems(file)).toEqual(only(file, 'defintion', message));
  });

  test('a wrong status', () => {
    const file = edited(migrant, (document) =>
      document.setIn(['nl', 'terms', 0, 'status'], 'prefered'),
    );
    const message =
      '"nl.terms.0.status" is "prefered": write one of "preferred", "admitted", "deprecated", "superseded"';
    expect(problems(file)).toEqual(only(file, 'prefered', message));
  });

  test('a text where a list belongs', () => {
    const file = edited(migrant, (document) => document.setIn(['sources'], 'iom-34'));
    const message = '"sources" is "iom-34": write a list, one item a line, each after a hyphen';
    expect(problems(file)).toEqual(only(file, 'sources: iom-34', message));
  });

  test('an id that is none', () => {
    const file = edited(migrant, (document) => document.setIn(['related', 0], 'Labour Migration'));
    const message =
      '"related.0" must be lower-case words joined by hyphens (it is "Labour Migration")';
    expect(problems(file)).toEqual(only(file, 'Labour Migration', message));
  });

  test('text that is not YAML', () => {
    const file = replaced(migrant, 'nl:\n  definition:', 'nl:\n definition: [\n  definition:');
    const [problem, ...more] = problems(file);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ path: migrant });
    expect(problem?.message).toMatch(/^not readable as YAML: /);
    expect(problem?.line).toBeGreaterThanOrEqual(lineOf(file, 'definition: ['));
    expect(problem?.line).toBeLessThanOrEqual(lineOf(file, 'definition: [') + 2);
  });

  test('the same field twice', () => {
    const file = replaced(migrant, 'category: persons\n', 'category: persons\ncategory: persons\n');
    const line = lineOf(file, 'category: persons') + 1;
    expect(problems(file)).toMatchObject([
      { path: migrant, line, message: expect.stringMatching(/^not readable as YAML: .*unique/) },
    ]);
  });
});

describe('a concept that does not fit the others', () => {
  test('an unknown category', () => {
    const file = edited(migrant, (document) => document.setIn(['category'], 'peoples'));
    const message =
      'unknown category "peoples": write one of persons, movement, protection, return, crime, society, economy, law';
    expect(problems(file)).toEqual(only(file, 'category:', message));
  });

  test('a category that is not its folder', () => {
    const file = edited(migrant, (document) => document.setIn(['category'], 'law'));
    const message = 'category "law" stands in the folder "persons": move the file';
    expect(problems(file)).toEqual(only(file, 'category:', message));
  });

  test('an id that is not the name of the file', () => {
    const file = { ...fileAt(migrant), path: 'data/concepts/persons/migrants.yml' };
    const rest = files.filter(({ path }) => path !== migrant);
    const message = 'the id "migrant" must be the name of the file: rename it to migrant.yml';
    expect(() => compileGlossary([...rest, file])).toThrow(`${file.path}:1: ${message}`);
  });

  test('an unknown id in related', () => {
    const file = edited(migrant, (document) => document.setIn(['related', 0], 'refugge'));
    const message = 'unknown concept "refugge" in related (did you mean "refugee"?)';
    expect(problems(file)).toEqual(only(file, 'refugge', message));
  });

  test('its own id in related', () => {
    const file = edited(migrant, (document) => document.setIn(['related', 0], 'migrant'));
    const message = '"migrant" names itself in related: remove it';
    expect(problems(file)).toEqual(only(file, 'related:', message));
  });

  test('a difference that nobody wrote, and one too many', () => {
    const file = edited(refugee, (document) => {
      const { notTheSameAs } = document.toJS() as { notTheSameAs: string[] };
      document.deleteIn(['fr', 'differences', notTheSameAs[0]]);
      document.setIn(['de', 'differences', 'iom'], 'Etwas anderes.');
    });
    const { notTheSameAs } = parseDocument(file.text).toJS() as { notTheSameAs: string[] };
    expect(problems(file)).toEqual([
      {
        path: refugee,
        line: lineOf(file, 'fr:'),
        message: `fr does not say how this differs from "${notTheSameAs[0]}": add it under differences`,
      },
      ...only(
        file,
        'iom: Etwas anderes.',
        '"iom" is not in notTheSameAs: add it there or remove it here',
      ),
    ]);
  });

  test('an unknown source, and one that nobody cites', () => {
    const concept = edited(migrant, (document) => document.addIn(['sources'], 'iom-35'));
    const sources = edited('data/sources.yml', (document) =>
      document.set('zzz-2026', { author: 'Z', title: 'Z' }),
    );
    const found = problems(concept, sources);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ path: migrant });
    expect(found[0]?.message).toMatch(
      /^unknown source "iom-35": add it to data\/sources\.yml \(did you mean ".+"\?\)$/,
    );
    expect(found[0]?.line).toBeGreaterThanOrEqual(lineOf(concept, 'sources:'));
    expect(found[1]).toEqual(
      only(sources, 'zzz-2026', 'nothing cites the source "zzz-2026": cite it or remove it')[0],
    );
  });
});

describe('a term that cannot be told apart', () => {
  test('two preferred terms', () => {
    const file = edited(migrant, (document) =>
      document.addIn(['nl', 'terms'], { term: 'zwerver', status: 'preferred' }),
    );
    const message = 'nl has 2 preferred terms: give exactly one that status';
    expect(problems(file)).toEqual([{ path: migrant, line: lineOf(file, 'terms:'), message }]);
  });

  test('the same form on terms of two concepts', () => {
    const file = edited(refugee, (document) =>
      document.addIn(['nl', 'terms'], { term: 'Migranten', status: 'admitted' }),
    );
    const [problem, ...more] = problems(file);
    expect(more).toEqual([]);
    // The first file that has the form keeps it; the other one is told.
    expect([refugee, migrant]).toContain(problem?.path);
    expect(problem?.message).toMatch(
      /^"migranten" \(nl\) is already a form of "(migrant|refugee)" \(data\/concepts\/persons\/(migrant|refugee)\.yml:\d+\): keep it in one of the two$/i,
    );
  });
});

describe('a flag that does not do what it says', () => {
  const inIrregular = (change: (document: Document, flag: Place) => void) =>
    edited(irregular, (document) =>
      change(document, [...placeOf(document, 'nl', isTerm('illegaal')), 'flags', 0]),
    );

  test('a deprecated term without a flag', () => {
    const file = edited(irregular, (document) =>
      document.addIn(['nl', 'terms'], { term: 'papierloze', status: 'deprecated' }),
    );
    const message =
      '"papierloze" is deprecated but has no flag: add flags with a reason and a better term';
    expect(problems(file)).toEqual(only(file, 'papierloze', message));
  });

  test('no better term', () => {
    const file = inIrregular((document, flag) => {
      document.setIn([...flag, 'instead'], []);
      document.deleteIn([...flag, 'insteadPlural']);
    });
    expect(problems(file)).toEqual([
      {
        path: irregular,
        line: lineOf(file, '- id: NL-01'),
        message: 'flag NL-01 offers no better term: add instead with at least one',
      },
    ]);
  });

  test('more plurals than better terms', () => {
    const file = inIrregular((document, flag) => {
      document.setIn([...flag, 'instead'], ['mens zonder papieren']);
      document.setIn([...flag, 'insteadPlural'], ['mensen', 'mensen zonder papieren']);
    });
    const message = 'insteadPlural must list as many terms as instead, in that order';
    expect(problems(file)).toMatchObject([{ path: irregular, message }]);
  });

  test('an example that it does not flag', () => {
    const sentence = 'De trein naar Gent heeft vertraging.';
    const file = inIrregular((document, flag) =>
      document.setIn([...flag, 'examples', 'match', 0], sentence),
    );
    const message = `NL-01 does not flag its own example "${sentence}"`;
    expect(problems(file)).toEqual(only(file, sentence, message));
  });

  test('an example that it should leave alone', () => {
    const sentence = 'De politie pakte gisteren twaalf illegalen op.';
    const file = inIrregular((document, flag) =>
      document.setIn([...flag, 'examples', 'ignore', 0], sentence),
    );
    const message = `NL-01 flags "${sentence}", which it should leave alone`;
    expect(problems(file)).toEqual(only(file, sentence, message));
  });

  test('an unknown context rule', () => {
    const file = inIrregular((document, flag) =>
      document.setIn([...flag, 'when'], 'personal-noun'),
    );
    const [problem, ...more] = problems(file);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ path: irregular, line: lineOf(file, 'personal-noun') });
    expect(problem?.message).toMatch(
      /^unknown context rule "personal-noun": write one of .*\bperson-noun, .*status-granted/,
    );
  });

  test('a pattern with an unknown word list', () => {
    const file = replaced(pattern, 'list: persons', 'list: personz');
    const found = problems(file).filter(({ message }) => message.startsWith('unknown word list'));
    const message =
      'unknown word list "personz": add it to data/words/nl.yml (did you mean "persons"?)';
    expect(found).toEqual(only(file, 'personz', message));
  });

  test('a pattern that points to no concept', () => {
    const file = edited(pattern, (document) => document.setIn(['concept'], 'iregular-migrant'));
    const message = 'unknown concept "iregular-migrant" (did you mean "irregular-migrant"?)';
    expect(problems(file)).toContainEqual(only(file, 'concept:', message)[0]);
  });
});
