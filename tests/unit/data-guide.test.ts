/** What an editor of the data is given: a new file to fill in, and a guide whose examples hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { conceptSchema, levels, patternSchema, statuses } from '../../lib/glossary/concept.ts';
import { figureSchema } from '../../lib/glossary/figure.ts';
import { rules } from '../../lib/match/rules/index.ts';
import { formatDataFile } from '../../scripts/data/format.ts';
import { newConcept, Refused } from '../../scripts/data/skeleton.ts';
import { root } from '../../scripts/ready.mjs';
import { edited, files, isTerm, only, placeOf, problems } from './data-files.ts';

const migrant = 'data/concepts/persons/migrant.yml';

describe('a new concept', () => {
  test('has a marker wherever something is to be written, and the check names each', () => {
    const file = newConcept(['return', 'return-ticket'], files);
    expect(file.path).toBe('data/concepts/return/return-ticket.yml');
    const lines = file.text
      .split('\n')
      .flatMap((line, at) => (/to.write/i.test(line) ? [at + 1] : []));
    // One source; a definition, a term and its plural in each of four languages.
    expect(lines).toHaveLength(13);
    const found = problems(file);
    expect(found.map(({ line }) => line)).toEqual(lines);
    expect(found.every(({ path }) => path === file.path)).toBe(true);
    expect(found[0]?.message).toBe('"sources.0" is still to be written: replace "to-write"');
    expect(found[1]?.message).toMatch(
      /^"nl\.definition" is still to be written: replace "TO WRITE: /,
    );
  });

  test('can be written to the end', () => {
    const { path, text } = newConcept(['return', 'return-ticket', 'en'], files);
    expect(text).not.toContain('nl:');
    const written = text
      .replace('to-write', 'iom-34')
      .replace(/definition: .*/, 'definition: A ticket that takes somebody home.')
      .replace(/term: ".*/, 'term: return ticket home')
      .replace(/plurals: .*/, 'plurals: [return tickets home]');
    expect(problems({ path, text: written })).toEqual([]);
  });

  test('a marker left in a text that is there', () => {
    const file = edited(migrant, (document) =>
      document.setIn(['fr', 'note'], document.createNode('Un an. TO WRITE: loi')),
    );
    const message = '"fr.note" is still to be written: replace "Un an. TO WRITE: loi"';
    expect(problems(file)).toEqual(only(file, 'TO WRITE', message));
  });

  test.each([
    [[], 'Usage: npm run data:new -- <category> <id> [lang…]'],
    [['persons'], 'Usage:'],
    [['people', 'x'], 'Unknown category "people": write one of persons, movement'],
    [
      ['persons', 'New Id'],
      '"New Id" is not an id: write lower-case English words joined by hyphens',
    ],
    [['persons', '../x'], '"../x" is not an id'],
    [['persons', 'x', 'es'], 'Unknown language "es": write one of nl, en, fr, de.'],
    [['law', 'migrant'], `The concept "migrant" is there already: edit ${migrant}.`],
  ])('%j is refused', (args, message) => {
    expect(() => newConcept(args, files)).toThrow(Refused);
    expect(() => newConcept(args, files)).toThrow(message);
  });
});

describe('data/README.md', () => {
  const readme = readFileSync(join(root, 'data', 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text);

  test('the worked example passes the check, and is in the canonical form', () => {
    const text = blocks.find((block) => block.startsWith('id: refugee-travel-document')) ?? '';
    const path = 'data/concepts/protection/refugee-travel-document.yml';
    expect(problems({ path, text })).toEqual([]);
    expect(formatDataFile({ path, text })).toBe(text);
  });

  test('the example of a flag has the fields that a flag has', () => {
    const block = blocks.find((text) => text.includes('- term: interne vluchteling')) ?? '';
    const [term] = parseDocument(block).toJS() as [unknown];
    const place = 'data/concepts/persons/internally-displaced-person.yml';
    const file = edited(place, (document) =>
      document.setIn(
        placeOf(document, 'nl', isTerm('interne vluchteling')),
        document.createNode(term),
      ),
    );
    expect(problems(file)).toEqual([]);
  });

  test('names every context rule, level and status', () => {
    const named = [...readme.matchAll(/^\| `([a-z-]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(
      ([, name]) => name,
    );
    expect(named.sort()).toEqual(Object.keys(rules).sort());
    for (const word of [...statuses, ...levels]) expect(readme).toContain(`\`${word}\``);
  });

  test('names every field', () => {
    const fields = (schema: { entries: object }) => Object.keys(schema.entries);
    const flag = conceptSchema.entries.nl.wrapped.entries.terms.item.entries.flags.wrapped.item;
    const all = [
      ...fields(conceptSchema),
      ...fields(conceptSchema.entries.nl.wrapped),
      ...fields(conceptSchema.entries.nl.wrapped.entries.terms.item),
      ...fields(flag),
      ...fields(patternSchema),
      ...fields(figureSchema),
    ];
    for (const field of all) expect(readme).toContain(`\`${field}\``);
  });
});
