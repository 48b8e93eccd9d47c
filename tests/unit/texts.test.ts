import { describe, expect, test } from 'vitest';
import { indexLanguage } from '../../lib/match/index-language.ts';
import { createTextReader, type TextsQuestion } from '../../lib/match/texts.ts';
import { concept, flag } from './concepts.ts';

const index = indexLanguage('nl', {
  concepts: [
    concept('refugee', { term: 'vluchteling', status: 'preferred', plurals: ['vluchtelingen'] }),
    concept(
      'irregular-migrant',
      { term: 'mens zonder papieren', status: 'preferred', plurals: ['mensen zonder papieren'] },
      { term: 'illegaal', status: 'deprecated', plurals: ['illegalen'], flags: [flag('NL-01')] },
    ),
  ],
  patterns: [],
  lists: {},
});
const migrant = concept('migrant', { term: 'migrant', status: 'preferred' });
const english = indexLanguage('en', {
  concepts: [{ ...migrant, en: migrant.nl }],
  patterns: [],
  lists: {},
});

function question(texts: string[], more: Partial<TextsQuestion> = {}): TextsQuestion {
  return {
    ...{ lang: 'nl', texts, quoted: {} },
    ...{ languages: ['nl', 'en', 'fr', 'de'], levels: ['warn', 'check', 'info'] },
    ...more,
  };
}

function reader(detected: string | null = 'nl') {
  const samples: string[] = [];
  const { read } = createTextReader(
    (lang) => (lang === 'en' ? english : index),
    async (sample) => {
      samples.push(sample);
      return { language: detected, isReliable: detected !== null };
    },
  );
  const found = async (texts: string[], more: Partial<TextsQuestion> = {}) =>
    (await read(question(texts, more))).map((answer) => [
      answer.at,
      ...answer.found.map(({ lang, occurrence: { form, verdict, attribution } }) =>
        [lang, form, verdict, attribution].join(' '),
      ),
    ]);
  return { found, read, samples };
}

const foreign = 'The migrant who came to the town was not the first of them to be heard. '.repeat(
  4,
);

describe('the texts of a page', () => {
  test('are answered by number, and those without anything are left out', async () => {
    const { found } = reader();
    expect(await found(['Niets.', 'Een vluchteling en illegalen.', '', 'Vluchtelingen!'])).toEqual([
      [1, 'nl vluchteling term own', 'nl illegalen flag own'],
      [3, 'nl Vluchtelingen term own'],
    ]);
  });

  test('have offsets in what was sent, and white space of the source is a space', async () => {
    const { read } = reader();
    const text = 'Er zijn\n\tmensen\r\nzonder\npapieren.';
    const [answer] = await read(question([text]));
    const [one] = answer?.found ?? [];
    expect(one?.occurrence.form).toBe('mensen  zonder papieren');
    expect(text.slice(one?.occurrence.start, one?.occurrence.end)).toBe(
      'mensen\r\nzonder\npapieren',
    );
  });

  test('are quoted where the page says so', async () => {
    const { found } = reader();
    const texts = ['Er zijn illegalen.', 'Er zijn illegalen.'];
    const [first, second] = await found(texts, { quoted: { 1: [{ start: 0, end: 18 }] } });
    expect(first).toEqual([0, 'nl illegalen flag own']);
    expect(second?.[1]).toContain('quote');
  });

  test('of a language that is not wanted are left out', async () => {
    const { found } = reader();
    expect(await found(['Een vluchteling.'], { languages: ['fr'] })).toEqual([]);
  });

  test('at another level are not flagged', async () => {
    const { found } = reader();
    expect(await found(['Er zijn illegalen.'], { levels: ['check'] })).toEqual([]);
  });

  test.each([
    ['surely in another language is read in that', 'en', [[1, 'en migrant term own']]],
    ['surely in no language of ours is left out', 'es', []],
    ['perhaps in another language is read in that of the page', null, []],
  ])('that does not read like its page and is %s', async (_, detected, wanted) => {
    const { found, samples } = reader(detected);
    const answers = await found(['Een zin.', foreign]);
    expect(answers.map(([at, one]) => [at, one])).toEqual(wanted);
    expect(samples).toHaveLength(1);
  });

  test('keep their order where some of them are in another language', async () => {
    const { found } = reader('en');
    const answers = await found(['Een vluchteling.', foreign, 'Illegalen.']);
    expect(answers.map(([at]) => at)).toEqual([0, 1, 2]);
  });

  test('keep a quotation in another language apart', async () => {
    const { found } = reader();
    const text = 'Een vluchteling zei: “This is the migrant that was not to be heard of”, en ging.';
    expect(await found([text])).toEqual([[0, 'nl vluchteling term own', 'en migrant term quote']]);
  });
});

describe('what was learned from other texts', () => {
  test('completes a term whose words were met one by one, in any order', async () => {
    for (const words of [
      ['papieren', 'zonder', 'mensen'],
      ['mensen', 'zonder', 'papieren'],
    ]) {
      const { found } = reader();
      for (const word of words) expect(await found([`Hier staat ${word}.`])).toEqual([]);
      expect(await found(['Er zijn mensen zonder papieren.'])).toEqual([
        [0, 'nl mensen zonder papieren term own'],
      ]);
    }
  });

  test('is the same as what the whole says at once, also when two pages ask at the same time', async () => {
    const { read } = reader('en');
    const texts = [foreign, 'Een vluchteling.', foreign, 'Mensen zonder papieren en illegalen.'];
    const alone = await reader('en').read(question(texts));
    const [first, second] = await Promise.all([
      read(question(texts)),
      read(question([...texts].reverse())),
    ]);
    expect(first).toEqual(alone);
    expect(second.map(({ at }) => 3 - at).reverse()).toEqual(alone.map(({ at }) => at));
  });

  test('is forgotten when it is too much, and nothing is missed then', async () => {
    const { found } = reader();
    const many = (from: number) =>
      Array.from({ length: 110_000 }, (_, at) => `woord${from + at}`).join(' ');
    await found([many(0)]);
    await found([many(110_000)]);
    expect(await found(['Mensen zonder papieren.'])).toEqual([
      [0, 'nl Mensen zonder papieren term own'],
    ]);
  });
});
