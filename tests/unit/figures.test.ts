/** The figures: all numbers of the seed document are there, each with its year and source. */
import { beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '../../components/locale.ts';
import type { Bound, Figure } from '../../lib/glossary/figure.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { languages } from '../../lib/glossary/language.ts';
import type { DataFile } from '../../lib/glossary/read.ts';
import { makeCard } from '../../lib/match/card.ts';
import { compileGlossary, DataError, loadGlossary } from '../../scripts/glossary.ts';
import { root } from '../../scripts/ready.mjs';

let glossary: Glossary;
beforeAll(() => {
  glossary = loadGlossary(root);
});

function figure(id: string): Figure {
  const found = glossary.figures[id];
  if (!found) throw new Error(`there is no figure "${id}"`);
  return found;
}

const million = 1e6;
const billion = 1e9;

/** Row of table A3, figure, year, value, and how near the value comes. */
const inSeries: readonly (readonly [number, string, number, number, Bound | null])[] = [
  [1, 'international-migrants', 2000, 150 * million, null],
  [2, 'international-migrants', 2010, 214 * million, 'over'],
  [3, 'migrant-share-of-world', 2000, 2.9, null],
  [3, 'migrant-share-of-world', 2010, 3.1, 'over'],
  [8, 'women-among-migrants', 2010, 50, 'about'],
  [9, 'remittances-worldwide', 2009, 414 * billion, null],
  [10, 'remittances-worldwide', 2000, 132 * billion, null],
  [13, 'remittances-share-to-poorer-countries', 2009, 75, 'about'],
  [14, 'refugees', 2010, 16 * million, 'about'],
  [15, 'asylum-seekers', 2010, million, 'under'],
  [16, 'internally-displaced-people', 2009, 27 * million, 'over'],
  [22, 'refugees-in-tanzania', 2002, 700_000, 'under'],
  [22, 'refugees-in-tanzania', 2009, 120_000, 'under'],
  [24, 'migrants-in-belgium', 2009, 1.5 * million, 'about'],
  [27, 'iom-presence', 2011, 100, 'over'],
  [27, 'iom-staff', 2011, 5400, 'about'],
  [27, 'iom-budget', 2011, billion, 'about'],
  [28, 'refugee-convention-parties', 2011, 147, null],
];

/** The same in euros. */
const inEuros: readonly (readonly [number, string, number, number])[] = [
  [9, 'remittances-worldwide', 2009, 290 * billion],
  [10, 'remittances-worldwide', 2000, 92.5 * billion],
  [27, 'iom-budget', 2011, 680 * million],
];

/** Row, figure, year, and the ranked names with their values where the row has them. */
const inLists: readonly (readonly [
  number,
  string,
  number,
  Readonly<Record<string, number | null>>,
])[] = [
  [4, 'migrant-share-by-country', 2008, { Qatar: 87, 'United Arab Emirates': 70, Jordan: 46 }],
  [4, 'migrant-share-by-country', 2008, { Singapore: 41, 'Saudi Arabia': 28 }],
  [
    5,
    'migrant-share-by-country',
    2008,
    { 'South Africa': 3.7, Slovakia: 2.4, Turkey: 1.9, Japan: 1.7 },
  ],
  [5, 'migrant-share-by-country', 2008, { Nigeria: 0.7, Romania: 0.6, India: 0.4, Indonesia: 0.1 }],
  [
    11,
    'top-remittance-recipients',
    2009,
    { India: null, China: null, Mexico: null, Philippines: null, Poland: null },
  ],
  [17, 'top-refugee-origins', 2009, { Afghanistan: 2.9 * million }],
  [18, 'top-refugee-origins', 2009, { Iraq: 1.8 * million, Somalia: 700_000 }],
  [
    19,
    'top-refugee-origins',
    2009,
    { 'DR Congo': null, Myanmar: null, Colombia: null, Sudan: null },
  ],
  [19, 'top-refugee-origins', 2009, { Vietnam: null, Eritrea: null, Serbia: null }],
  [20, 'top-refugee-hosts', 2009, { Pakistan: 1.7 * million, Iran: million, Syria: million }],
  [20, 'top-refugee-hosts', 2009, { Germany: 600_000, Jordan: 450_000 }],
  [21, 'top-refugee-hosts', 2009, { Kenya: 360_000, Chad: 340_000, China: 300_000 }],
  [21, 'top-refugee-hosts', 2009, { 'United States': 275_000, 'United Kingdom': 270_000 }],
  [23, 'refugees-in-western-europe', 2009, { Belgium: 15_500 }],
  [25, 'refugees-in-western-europe', 2009, { France: 200_000, Netherlands: 76_000, Italy: 55_000 }],
  [25, 'refugees-in-western-europe', 2009, { Switzerland: 46_000, Spain: 4000 }],
];

/** Row, figure, and what its texts say in every language. */
const inTexts: readonly (readonly [number, string, RegExp])[] = [
  [6, 'international-migrants', /vijfde|fifth|cinquième|fünftgrößte/],
  [7, 'international-migrants', /kleiner deel|smaller share|part plus faible|kleineren Anteil/],
  [13, 'remittances-share-to-poorer-countries', /dubbele|double|Doppelte/],
  [14, 'refugees', /7[.,]5/],
  [16, 'internally-displaced-people', /dubbel|double|doppelt/],
  [17, 'top-refugee-origins', /90\s.*Pakistan/],
  [17, 'top-refugee-origins', /dertig|thirty|trente|dreißig/],
  [19, 'top-refugee-origins', /300[.,\s]000/],
  [20, 'top-refugee-hosts', /de helft|half|la moitié|Hälfte/],
  [22, 'refugees-in-tanzania', /1997.*2007.*150[.,\s]000.*30[.,\s]000/],
  [24, 'migrants-in-belgium', /14\s.*(1 op de 7|1 in 7|1 sur 7|siebte).* 1\s/],
  [26, 'migrants-by-region', /2011/],
  [28, 'refugee-convention-parties', /1(er)?\.? (april|avril) 2011/i],
];

/** All that a figure says in a language beside its numbers. */
function textsOf({ series = [], ...texts }: Figure, lang: (typeof languages)[number]): string {
  const { note = '', correction = '' } = texts[lang];
  return [note, correction, ...series.map((point) => point.note?.[lang] ?? '')].join(' ');
}

describe('table A3 of the seed document', () => {
  test.each(inSeries)('row %i: %s in %i is %d', (row, id, year, value, bound) => {
    const { seed, series } = figure(id);
    expect(seed).toContain(`A3.${row}`);
    const point = series?.find((candidate) => candidate.year === year && candidate.seed);
    expect([point?.value, point?.bound ?? null]).toEqual([value, bound]);
  });

  test.each(inEuros)('row %i: %s in %i is %d euros', (row, id, year, value) => {
    const { seed, series } = figure(id);
    expect(seed).toContain(`A3.${row}`);
    const point = series?.find((candidate) => candidate.year === year);
    expect(point?.also).toMatchObject({ value, unit: 'eur' });
  });

  test.each(inLists)('row %i: %s of %i', (row, id, year, wanted) => {
    const { seed, lists } = figure(id);
    expect(seed).toContain(`A3.${row}`);
    const list = lists?.find((candidate) => candidate.year === year && candidate.seed);
    const found = new Map(list?.rows.map(({ name, value }) => [name.en, value ?? null]));
    expect(Object.keys(wanted).map((name) => [name, found.get(name)])).toEqual(
      Object.entries(wanted),
    );
    // The names of the row stand in its order.
    const order = [...found.keys()].filter((name) => name in wanted);
    expect(order).toEqual(Object.keys(wanted));
  });

  test('row 12: countries that remittances came from in 2009', () => {
    const { seed, lists } = figure('top-remittance-senders');
    expect(seed).toEqual(['A3.12']);
    // The row names them without order; the source has the amounts.
    expect(lists?.map(({ year }) => year)).toEqual([2009]);
    expect(lists?.[0]?.rows.map(({ name }) => name.en).sort()).toEqual([
      'Russia',
      'Saudi Arabia',
      'Switzerland',
      'United States',
    ]);
  });

  test.each(inTexts)('row %i: %s says %s', (row, id, wanted) => {
    const found = figure(id);
    expect(found.seed).toContain(`A3.${row}`);
    for (const lang of languages) expect(textsOf(found, lang), lang).toMatch(wanted);
  });

  test('row 27: the history of IOM stands in the note of its card', () => {
    for (const lang of languages) {
      const card = makeCard(glossary, { concept: 'iom', lang, interfaceLang: lang });
      expect(card?.note).toMatch(/1951/);
      expect(card?.note).toMatch(/1989/);
      expect(card?.figures?.map(({ id }) => id)).toContain('iom-budget');
    }
  });

  test('every row has a figure', () => {
    const covered = new Set(Object.values(glossary.figures).flatMap(({ seed = [] }) => seed));
    const rows = Array.from({ length: 28 }, (_, at) => `A3.${at + 1}`);
    expect(rows.filter((row) => !covered.has(row))).toEqual([]);
    const checked = new Set(
      [...inSeries, ...inEuros, ...inLists, ...inTexts].map(([row]) => `A3.${row}`),
    ).add('A3.12');
    expect(rows.filter((row) => !checked.has(row))).toEqual([]);
  });
});

describe('the newest numbers', () => {
  test.each([
    ['international-migrants', 2024, 304 * million],
    ['migrant-share-of-world', 2024, 3.7],
    ['women-among-migrants', 2024, 48],
    ['remittances-to-poorer-countries', 2023, 656 * billion],
    ['remittances-to-poorer-countries', 2024, 685 * billion],
    ['refugees', 2025, 42.5 * million],
    ['asylum-seekers', 2024, 8_352_712],
    ['asylum-applicants-eu', 2025, 669_400],
    ['internally-displaced-people', 2024, 73.5 * million],
    ['refugee-convention-parties', 2024, 149],
    ['migrant-workers-convention-parties', 2024, 60],
    ['iom-presence', 2023, 171],
  ])('%s in %i is %d', (id, year, value) => {
    const point = figure(id).series?.find((candidate) => candidate.year === year);
    expect([point?.value, point?.seed]).toEqual([value, undefined]);
  });

  test('forced displacement at the end of 2025 comes after the middle of that year', () => {
    const points = figure('forcibly-displaced').series?.filter(({ year }) => year === 2025);
    expect(points?.map(({ when, value }) => [when, value])).toEqual([
      ['mid', 117.3 * million],
      ['end', 118 * million],
    ]);
  });

  test('a number that is still open is shown as unconfirmed, or not at all', () => {
    const points = Object.values(glossary.figures).flatMap(({ series = [] }) => series);
    expect(points.find(({ value }) => value === 905 * billion)?.confirmed).toBe(false);
    expect(points.find(({ value }) => value === 669 * billion)).toBeUndefined();
    expect(figure('iom-staff').series).toHaveLength(1);
  });

  test('a number that only the seed document has is unconfirmed', () => {
    const only = Object.values(glossary.figures)
      .flatMap(({ series = [], lists = [] }) => [...series, ...lists])
      .filter(({ source }) => source === 'migration-chapter-2011');
    // The parties of April 2011 agree with the next count of UNHCR.
    const open = only.filter((part) => !('value' in part && part.value === 147));
    expect(open.length).toBeGreaterThan(5);
    expect(open.filter(({ confirmed }) => confirmed !== false)).toEqual([]);
  });
});

describe('every figure', () => {
  test('has its numbers in order, each with a source', () => {
    for (const { id, series = [], lists = [] } of Object.values(glossary.figures)) {
      const years = series.map(({ year }) => year);
      expect(years, id).toEqual([...years].sort((a, b) => a - b));
      const back = lists.map(({ year }) => year);
      expect(back, id).toEqual([...back].sort((a, b) => b - a));
      for (const { source } of [...series, ...lists])
        expect(glossary.sources).toHaveProperty(source);
      expect(series.length + lists.length, id).toBeGreaterThan(0);
    }
  });

  test('is on a card, with its texts in the language of the card', () => {
    const shown = new Set<string>();
    for (const { id } of Object.values(glossary.concepts)) {
      const card = makeCard(glossary, { concept: id, lang: 'fr', interfaceLang: 'nl' });
      for (const part of card?.figures ?? []) {
        shown.add(part.id);
        expect(part.label).toBe(figure(part.id).fr.label);
        expect(part.points.length + part.lists.length).toBeGreaterThan(0);
      }
    }
    expect([...shown].sort()).toEqual(Object.keys(glossary.figures).sort());
  });

  test.each([
    ['refugees-in-western-europe', /55\.0000/],
    ['refugees-in-western-europe', /Zwitserland|Switzerland|la Suisse|die Schweiz/],
    ['iom-presence', /2016/],
    ['migrants-by-region', /2011/],
  ])('%s puts the seed right: %s', (id, wanted) => {
    for (const lang of languages) expect(figure(id)[lang].correction, lang).toMatch(wanted);
  });

  test('numbers are written as the language has them', () => {
    const written = (value: number, unit: 'people' | 'percent' | 'usd') =>
      languages.map((lang) => messagesFor(lang).figures.number(value, unit).replace(/\s/g, ' '));
    expect(written(304 * million, 'people')).toEqual([
      ...['304 miljoen', '304 million', '304 millions', '304 Millionen'],
    ]);
    expect(written(669_400, 'people')).toEqual(['669.400', '669,400', '669 400', '669.400']);
    expect(written(3.7, 'percent')).toEqual(['3,7%', '3.7%', '3,7 %', '3,7 %']);
    expect(written(831 * billion, 'usd').every((text) => /831/.test(text))).toBe(true);
  });
});

const path = 'data/figures/boats.yml';
const boats = `id: boats
unit: people
nl:
  label: Mensen in boten
en:
  label: People in boats
fr:
  label: Personnes en bateau
de:
  label: Menschen in Booten
series:
  - year: 2009
    value: 15500
    source: made
  - year: 2024
    value: 2.5 million
    source: made
`;
const ranked = `lists:
  - year: 2024
    source: made
    rows:
      - name: {nl: A, en: A, fr: A, de: A}
        value: 3
      - name: {nl: B, en: B, fr: B, de: B}
        value: 4
`;

/** The smallest glossary that shows one figure. */
function files(text: string, name = path): DataFile[] {
  const concept = `id: boat
category: persons
figures: [boats]
sources: [made]
nl: {definition: Een boot., terms: [{term: boot, status: preferred}]}
`;
  return [
    { path: 'data/categories.yml', text: '- {id: persons, nl: a, en: b, fr: c, de: d}\n' },
    { path: 'data/sources.yml', text: 'made: {author: Me, title: Made}\n' },
    { path: 'data/concepts/persons/boat.yml', text: concept },
    { path: name, text },
    ...languages.map((lang) => ({ path: `data/words/${lang}.yml`, text: 'some: [word]\n' })),
  ];
}

function problemsOf(text: string, name = path): string[] {
  try {
    compileGlossary(files(text, name));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map((found) => `${found.path}:${found.line}: ${found.message}`);
  }
  return [];
}

describe('a figure file', () => {
  test('is read, with numbers as people write them', () => {
    const { figures } = compileGlossary(files(boats));
    expect(figures.boats?.series?.map(({ value }) => value)).toEqual([15_500, 2_500_000]);
  });

  const series = boats.slice(boats.indexOf('series:'));
  const sourced = '  - year: 2024\n    value: 2.5 million\n    source: made\n';
  test.each([
    ['55.0000 ', 'value: 15500', 'value: 55.000.0', 13, 'must be a number such as 15500 or 2.9'],
    ['a word for a number', 'value: 15500', 'value: many', 13, '(it is "many")'],
    [
      'no source',
      sourced,
      sourced.replace('    source: made\n', ''),
      15,
      '"series.1.source" is missing',
    ],
    ['an unknown source', 'source: made', 'source: mode', 14, '(did you mean "made"?)'],
    ['an unknown unit', 'unit: people', 'unit: boats', 2, 'write one of "people", "countries"'],
    [
      'a language without a label',
      '  label: Menschen in Booten',
      '  {}',
      9,
      '"de.label" is missing',
    ],
    ['no year', '  - year: 2009\n    value', '  - value', 12, '"series.0.year" is missing'],
    ['a field that is not one', 'unit:', 'size: 3\nunit:', 2, '"size" is not a field'],
    ['years in disorder', 'year: 2009', 'year: 2025', 15, 'sort the series, oldest first'],
    ['a year twice', 'year: 2009', 'year: 2024', 15, 'each year once'],
    ['no numbers', series, '', 1, 'add series, with a value for each year, or lists'],
    [
      'both kinds of numbers',
      'series:',
      `${ranked.replace('value: 4', 'value: 2')}series:`,
      11,
      'make two figures of it',
    ],
    ['rows in disorder', series, ranked, 17, 'sort the rows, largest first'],
    ['a note in one language', 'en:', '  note: Zo.\nen:', 8, 'nl has a note, fr has none: add it'],
    ['an id that is not the name', 'id: boats', 'id: ships', 1, 'rename it to ships.yml'],
    ['a figure that no concept shows', 'id: boats', 'id: ships', 1, 'no concept shows "ships"'],
  ] as const)('%s: file, line and what to write', (_, from, to, line, message) => {
    const broken = boats.replace(from, to);
    expect(broken).not.toBe(boats);
    const problems = problemsOf(broken);
    expect(problems).toContainEqual(expect.stringContaining(message));
    expect(problems.find((problem) => problem.includes(message))).toMatch(
      new RegExp(`^${path}:${line}: `),
    );
  });

  test('that a concept names must be there', () => {
    expect(problemsOf(boats.replace('id: boats', 'id: boat'), 'data/figures/boat.yml')).toContain(
      'data/concepts/persons/boat.yml:3: unknown figure "boats": add data/figures/boats.yml (did you mean "boat"?)',
    );
  });
});
