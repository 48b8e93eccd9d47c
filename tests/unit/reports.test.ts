/** The reports of the suites: what failed is counted and named with its reason. */
import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/reports.ts';

const file = (
  name: string,
  status: string,
  assertionResults: Parameters<typeof countVitest>[0]['testResults'][number]['assertionResults'],
  message = '',
) => ({ name, status, message, assertionResults });

test('a report of Vitest tells what failed, and what passed only when run again', () => {
  const stack =
    '\n    at /here/tests/a.test.ts:3:5\n    at file:///here/node_modules/vitest/x.js:1:1';
  const count = countVitest({
    testResults: [
      file('a.test.ts', 'failed', [
        { fullName: 'good', status: 'passed', failureMessages: [] },
        { fullName: 'wavers', status: 'passed', failureMessages: [`Error: late${stack}`] },
        { fullName: 'bad', status: 'failed', failureMessages: [`Error: 1 is not 2${stack}`] },
        { fullName: 'later', status: 'todo' },
      ]),
      file('b.test.ts', 'failed', [], 'No such module'),
      file('c.test.ts', 'failed', [{ fullName: 'left', status: 'skipped' }], 'No browser'),
    ],
  });
  const at = '\n    at /here/tests/a.test.ts:3:5';
  expect(count).toEqual({
    passed: 2,
    failed: 3,
    skipped: ['later', 'left'],
    failures: [
      { name: 'bad', reasons: [`Error: 1 is not 2${at}`] },
      { name: 'b.test.ts', reasons: ['No such module'] },
      { name: 'c.test.ts', reasons: ['No browser'] },
    ],
    again: [{ name: 'wavers', reasons: [`Error: late${at}`] }],
  });
});

test('a report of Playwright tells the same, and what went wrong outside the tests', () => {
  const spec = (title: string, status: string, ...messages: string[]) => ({
    title,
    tests: [{ status, results: messages.map((message) => ({ errors: [{ message }] })) }],
  });
  const count = countPlaywright({
    errors: [{ message: 'No build' }],
    specs: [spec('good', 'expected'), spec('left', 'skipped')],
    suites: [
      {
        specs: [spec('wavers', 'flaky', '\u001b[31mlate\u001b[39m')],
        suites: [{ specs: [spec('bad', 'unexpected', 'first', 'second')] }],
      },
    ],
  });
  expect(count).toEqual({
    passed: 2,
    failed: 2,
    skipped: ['left'],
    failures: [
      { name: 'bad', reasons: ['first', 'second'] },
      { name: 'outside the tests', reasons: ['No build'] },
    ],
    again: [{ name: 'wavers', reasons: ['late'] }],
  });
});
