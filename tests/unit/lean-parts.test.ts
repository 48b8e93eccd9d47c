import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leanMark, leanMessages } from '../../scripts/lean-parts.ts';
import { root } from '../../scripts/ready.mjs';

const code = readFileSync(join(root, 'node_modules', 'mark.js', 'dist', 'mark.es6.js'), 'utf8');

test('what is left of mark.js is a program that marks ranges', () => {
  const lean = leanMark(code);
  expect(lean.length).toBeLessThan(code.length * 0.6);
  const module = { exports: {} as { prototype?: unknown } };
  new Function('module', 'exports', lean)(module, module.exports);
  expect(module.exports).toBeTypeOf('function');
  expect(lean).toMatch(/^ {2}markRanges\(/m);
  expect(lean).not.toMatch(/^ {2}(?:mark|unmark|createRegExp)\(/m);
  expect(lean).not.toMatch(/this\.(?:log\(|iframes\))/);
  // The methods around those that were cut are whole.
  for (const name of ['checkRanges', 'getTextNodes', 'wrapRangeInTextNode', 'wrapRangeFromIndex']) {
    expect(lean).toContain(`  ${name}(`);
  }
});

test('a mark.js in which a method is not found is refused', () => {
  expect(() => leanMark(code.replace('  unmark(opt) {', '  undo(opt) {'))).toThrow('"unmark"');
});

test('what is left of the library of messages answers them, and has no log', async () => {
  const [file = ''] = globSync(
    join(root, 'node_modules', '@webext-core', 'messaging', 'dist', 'generic-*.mjs'),
  );
  const whole = readFileSync(file, 'utf8');
  expect(whole).toContain('.logger');
  const lean = leanMessages(whole);
  expect(lean).not.toContain('logger');
  const body = lean
    .replace(/^import .*$/m, 'const [deserializeError, serializeError] = [String, String];')
    .replace(/^export \{ (\w+) as t \};$/m, 'return $1;');
  const { sendMessage, onMessage } = new Function(body)()({
    addRootListener(listener: (message: unknown) => unknown) {
      hear = listener;
    },
    sendMessage: (message: unknown) => hear(message),
  });
  let hear: (message: unknown) => unknown = () => undefined;
  onMessage('double', ({ data }: { data: number }) => {
    if (data < 0) throw new Error('Less than nothing.');
    return 2 * data;
  });
  expect(await sendMessage('double', 21)).toBe(42);
  await expect(sendMessage('double', -1)).rejects.toBe('Error: Less than nothing.');
});
