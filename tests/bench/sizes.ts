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
  const all = Object.fromEntries(languages.map((lang) => [lang, glossary.index[lang]]));
  const only = (part: 'concepts' | 'lists') =>
    Object.fromEntries(languages.map((lang) => [lang, all[lang]?.[part]]));
  const parts: [string, unknown][] = [
    ...languages.map((lang): [string, unknown] => [
      `terms and forms, ${lang}`,
      all[lang]?.concepts,
    ]),
    ['terms and forms, all four (limit 60 kB gzip)', only('concepts')],
    ['word lists of the context rules', only('lists')],
    ['cards', glossary.concepts],
    ['sources', glossary.sources],
  ];
  const rows = parts.map(([name, part]) => {
    const text = JSON.stringify(part);
    return [name, kilobytes(text), zipped(text)];
  });
  console.log(`${table(['part', 'kB', 'kB gzip'], rows)}\n`);
}
