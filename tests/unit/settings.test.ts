import { describe, expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '../../lib/app/settings-record.ts';
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
