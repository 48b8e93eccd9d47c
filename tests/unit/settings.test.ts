import { describe, expect, test } from 'vitest';
import { changeSettings, parseSettings, settingsRecord } from '../../lib/app/settings-record.ts';
import { defaultSettings, isSiteOn, siteSwitched } from '../../lib/app/settings-type.ts';
import { webHost } from '../../lib/app/tabs.ts';

describe('a stored record', () => {
  test('that is not there is the defaults', () => {
    expect(parseSettings(null)).toEqual(defaultSettings);
    expect(parseSettings({})).toEqual(defaultSettings);
  });

  test('changes only what it names', () => {
    expect(parseSettings({ categoriesOff: ['law'] })).toEqual({
      ...defaultSettings,
      categoriesOff: ['law'],
    });
  });

  test.each([
    'alles',
    7,
    [],
    { levels: 'alle' },
    { levels: { warn: true } },
    { readingLanguages: [] },
    { readingLanguages: ['xx'] },
    { interfaceLanguage: 'pt' },
    { sitesOff: [7] },
    { density: 'some' },
    { dismissed: [{ flag: 'NL-01' }] },
    { known: 'refugee' },
    { unknown: true },
  ])('%j cannot be read', (record) => {
    expect(parseSettings(record)).toBeNull();
  });
});

test.each([
  ['https://www.standaard.be/x', 'www.standaard.be'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['chrome://extensions', null],
  ['file:///tmp/a.html', null],
  ['', null],
  [undefined, null],
])('the host of %s is %s', (address, host) => {
  expect(webHost(address)).toBe(host);
});

describe('a change', () => {
  test('sets what it names and keeps the rest', () => {
    const settings = changeSettings(defaultSettings, { add: { known: ['refugee'] } });
    const next = changeSettings(settings, { set: { density: 'flags' } });
    expect(next).toEqual({ ...defaultSettings, known: ['refugee'], density: 'flags' });
  });

  test('adds an entry once, in the order of coming, and takes it away', () => {
    const add = (...known: string[]) => ({ add: { known } });
    const settings = [add('a'), add('b', 'a'), add('c')].reduce(changeSettings, defaultSettings);
    expect(settings.known).toEqual(['a', 'b', 'c']);
    expect(changeSettings(settings, { remove: { known: ['b', 'z'] } }).known).toEqual(['a', 'c']);
  });

  test('tells dismissals apart by all of their fields, whatever their order', () => {
    const here = { flag: 'NL-01', term: 'illegaal', site: 'a.be' };
    const settings = changeSettings(defaultSettings, {
      add: { dismissed: [here, { flag: 'NL-01', term: 'illegaal' }] },
    });
    const again = { site: 'a.be', term: 'illegaal', flag: 'NL-01' };
    expect(changeSettings(settings, { remove: { dismissed: [again] } }).dismissed).toEqual([
      { flag: 'NL-01', term: 'illegaal' },
    ]);
  });

  test('can begin from the defaults', () => {
    const settings = changeSettings(defaultSettings, { set: { look: 'tint', printNotes: true } });
    expect(changeSettings(settings, { reset: true })).toEqual(defaultSettings);
  });

  test('that could not be read again is refused', () => {
    const change = { set: { readingLanguages: [] } };
    expect(() => changeSettings(defaultSettings, change)).toThrow('cannot be stored');
  });

  test('leaves nothing but differences in the record', () => {
    const settings = changeSettings(defaultSettings, { set: { look: 'strong' } });
    expect(settingsRecord(settings)).toEqual({ look: 'strong' });
    expect(settingsRecord(defaultSettings)).toEqual({});
  });
});

describe.each(['all', 'listed'] as const)('a site under the rule %s', (siteRule) => {
  test.each([true, false])('is switched: %s', (on) => {
    const settings = { ...defaultSettings, siteRule };
    const other = changeSettings(settings, siteSwitched(settings, 'a.be', !on));
    const next = changeSettings(other, siteSwitched(other, 'a.be', on));
    expect(isSiteOn(other, 'a.be')).toBe(!on);
    expect(isSiteOn(next, 'a.be')).toBe(on);
    expect(isSiteOn(next, 'b.be')).toBe(siteRule === 'all');
  });
});
