/** `npm run data:new -- <category> <id> [lang…]`: begins a concept file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDataFiles } from '../glossary.ts';
import { root } from '../ready.mjs';
import { newConcept, Refused } from './skeleton.ts';

try {
  const { path, text } = newConcept(process.argv.slice(2), readDataFiles(root));
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  // Never over a file that is there.
  writeFileSync(file, text, { flag: 'wx' });
  console.log(`Made ${path}. Replace every "TO WRITE", then run npm run data.`);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
