/** The pure parts behind popup and options: addresses, texts of a report, the glossary in short, and problems in words. */
import { glossary } from 'virtual:glossary';
import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../components/locale.ts';
import { samples } from '../../components/options/samples.ts';
import { fileProblemText } from '../../entrypoints/options/file-problem.ts';
import { lossesOf } from '../../entrypoints/options/losses.ts';
import { marksIn } from '../../entrypoints/options/marks-in.ts';
import { readAddress } from '../../lib/app/address.ts';
import { isFileProblem, readSettingsFile } from '../../lib/app/settings-file.ts';
import { changeSettings } from '../../lib/app/settings-record.ts';
import { defaultSettings, isSiteOn, siteSwitched } from '../../lib/app/settings-type.ts';
import { languages } from '../../lib/glossary/language.ts';
import { mergeReports, pageReport } from '../../lib/match/report.ts';
import { groupTexts } from '../../lib/match/report-texts.ts';
import { categorySummaries, remarkWords } from '../../lib/match/summary.ts';

test.each([
  ['https://www.standaard.be/x', 'web'],
  ['http://127.0.0.1:8080/', 'web'],
  ['https://example.org/paper.pdf', 'web'],
  ['chrome://extensions/', 'browser'],
  ['edge://newtab/', 'browser'],
  ['about:blank', 'browser'],
  ['about:reader?url=https%3A%2F%2Fvrt.be', 'reader'],
  ['read://https_www.vrt.be/?url=x', 'reader'],
  ['view-source:https://vrt.be/', 'source'],
  ['moz-extension://0f/options.html', 'extension'],
  ['file:///tmp/a.pdf', 'file'],
  ['data:text/html,x', 'other'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://chrome.google.com/other', 'web'],
  ['https://microsoftedge.microsoft.com/addons/x', 'store'],
  ['https://addons.mozilla.org/nl/firefox/', 'store'],
  ['', 'unknown'],
  [undefined, 'unknown'],
])('the page at %s is %s', (address, kind) => {
  expect(readAddress(address).kind).toBe(kind);
});

describe.each(['all', 'listed'] as const)(
  'www. makes no difference under the rule %s',
  (siteRule) => {
    test.each([true, false])('when a site is switched: %s', (on) => {
      const settings = {
        ...defaultSettings,
        siteRule,
        sitesOff: ['www.a.be'],
        sitesOn: ['www.a.be'],
      };
      const next = changeSettings(settings, siteSwitched(settings, 'a.be', on));
      expect(isSiteOn(next, 'a.be')).toBe(on);
      expect(isSiteOn(next, 'www.a.be')).toBe(on);
    });
  },
);

test('a group gets its definition and its better term', () => {
  const questions = [
    { concept: 'refugee', term: 'vluchteling', lang: 'nl' as const },
    {
      ...{ concept: 'irregular-migrant', term: 'illegaal', lang: 'nl' as const, flag: 'NL-01' },
      form: 'illegalen',
      plural: true as const,
    },
    { concept: 'no-longer-there', term: 'x', lang: 'nl' as const },
  ];
  const [term, flag, gone] = groupTexts(glossary, questions, 'page');
  expect(term).toEqual({
    definition: glossary.concepts.refugee?.nl?.definition,
    definitionLang: 'nl',
  });
  expect(flag?.instead).toBe('mensen zonder papieren');
  expect(gone?.definition).toBe('');
  expect(groupTexts(glossary, questions, 'fr')[0]?.definitionLang).toBe('fr');
});

test('a report says that its page is still being read, and so does one of several', () => {
  expect(pageReport('nl', [], true)).toEqual({ lang: 'nl', groups: [], isReading: true });
  const { report } = mergeReports([pageReport('nl', []), pageReport(null, [], true)]);
  expect(report.isReading).toBe(true);
  expect(mergeReports([pageReport('nl', [])]).report).not.toHaveProperty('isReading');
});

describe('the glossary in short', () => {
  test.each(languages)('every category has concepts and three examples in %s', (lang) => {
    const summaries = categorySummaries(glossary, lang);
    expect(summaries.map(({ id }) => id)).toEqual(glossary.categories.map(({ id }) => id));
    expect(summaries.filter(({ examples }) => examples.length !== 3)).toEqual([]);
    const total = summaries.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(Object.keys(glossary.concepts).length);
  });

  test('a remark is found by its id and its term, also one of a pattern', () => {
    expect(remarkWords(glossary, { flag: 'NL-01', term: 'illegaal' })).toMatchObject({
      lang: 'nl',
      instead: expect.arrayContaining(['mens zonder papieren']),
    });
    expect(remarkWords(glossary, { flag: 'NL-02', term: 'illegale + persoon' })?.instead[0]).toBe(
      '… zonder verblijfsvergunning',
    );
    expect(remarkWords(glossary, { flag: 'NL-01', term: 'gone' })).toBeNull();
  });
});

describe.each(languages)('the example in %s', (lang) => {
  const text = samples[lang];
  const verdicts = (change: Partial<typeof defaultSettings>) =>
    marksIn(glossary, { ...defaultSettings, ...change }, text, lang).map(({ verdict }) => verdict);

  test('has a term twice, a flag, and the same in a quotation', () => {
    const found = verdicts({}).toSorted();
    expect(found).toEqual(['flag', 'info', 'term', 'term']);
  });

  test('shows what each choice does', () => {
    expect(verdicts({ density: 'first' })).toHaveLength(2);
    expect(verdicts({ density: 'flags' })).toEqual(['flag']);
    expect(verdicts({ density: 'key' })).toEqual([]);
    expect(verdicts({ categoriesOff: ['persons'] })).toEqual([]);
    expect(verdicts({ levels: { warn: false, check: true, info: false } })).not.toContain('flag');
    expect(verdicts({ known: ['asylum-seeker'] })).not.toContain('term');
    expect(verdicts({ readingLanguages: languages.filter((one) => one !== lang) })).toEqual([]);
  });
});

test('what a reset would lose is counted', () => {
  expect(lossesOf(defaultSettings)).toEqual({ choices: 0, sites: 0, known: 0, dismissed: 0 });
  expect(
    lossesOf({
      ...defaultSettings,
      look: 'tint',
      levels: { warn: false, check: true, info: true },
      sitesOff: ['a.be'],
      editorSites: ['b.be'],
      known: ['refugee'],
    }),
  ).toEqual({ choices: 2, sites: 2, known: 1, dismissed: 0 });
});

describe.each(languages)('a problem with a file in %s', (lang) => {
  const { problem: texts } = messagesFor(lang).options;
  const said = (text: string) => {
    const read = readSettingsFile(text);
    if (!isFileProblem(read)) throw new Error('was read');
    return fileProblemText(read, texts);
  };

  test('names the place, what stands there and what belongs there, and says that nothing is lost', () => {
    const text = said(
      '{"format":"migralex-settings","settings":{"sitesOff":["a.be","een krant"]}}',
    );
    expect(text).toContain('settings.sitesOff[1]');
    expect(text).toContain('"een krant"');
    expect(text).toContain(texts.expected.site);
    expect(text).toContain(texts.unchanged);
    expect(said('{"density":"veel"}')).toContain('all, first, flags, key');
    expect(said('{\n{')).toContain(texts.noJson(2, 1));
    expect(said('{"levels":{"warn":true,"check":true}}')).toContain(texts.nothing);
  });
});
