import { gzipSync } from 'node:zlib';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { languages } from '../../lib/glossary/language.ts';
import { shipped } from '../../scripts/glossary-plugin.ts';
import { table } from '../../scripts/table.ts';

const kilobytes = (text: string) => (text.length / 1000).toFixed(0);
const zipped = (text: string) => (gzipSync(text).length / 1000).toFixed(1);

/** Prints how large the compiled index and the cards are, in kB. */
export function printSizes(whole: Glossary): void {
  const glossary = shipped(whole);
  const parts: [string, unknown][] = [
    ...languages.map((lang): [string, unknown] => [`index ${lang}`, glossary.index[lang]]),
    ['index, all four', glossary.index],
    ['concepts', glossary.concepts],
    ['sources', glossary.sources],
  ];
  const rows = parts.map(([name, part]) => {
    const text = JSON.stringify(part);
    return [name, kilobytes(text), zipped(text)];
  });
  console.log(`${table(['part', 'kB', 'kB gzip'], rows)}\n`);
}
