/** Example sentences with the verdict that they should get, from a document beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { type Lang, languages } from '../../lib/glossary/language.ts';
import { findOccurrences } from '../../lib/match/match.ts';
import { vocabularyFor } from '../../lib/match/vocabulary.ts';
import { root } from '../../scripts/ready.mjs';

const file = join(root, '..', 'shared', 'docs', 'terminology.md');
const names: Readonly<Record<Lang, string>> = {
  nl: 'Dutch',
  en: 'English',
  fr: 'French',
  de: 'German',
};

interface Example {
  readonly lang: Lang;
  readonly number: string;
  readonly id: string;
  /** As the document writes it: `NL-01 W`, `none (act)`, `DE-04 W inside quotation, so I`. */
  readonly verdict: string;
  readonly text: string;
}

function readExamples(): Example[] {
  if (!existsSync(file)) return [];
  const section = /### D3[\s\S]*?(?=\n### )/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
  return languages.flatMap((lang) => {
    const part =
      new RegExp(`\\*\\*${names[lang]}\\*\\*([\\s\\S]*?)(?=\\n\\*\\*|$)`).exec(section)?.[1] ?? '';
    return [...part.matchAll(/^(\d+)\. (.*)$/gm)].flatMap(([, number = '', line = '']) => {
      // A second example may stand after a semicolon, without the id of the first: "MADE ; none | …".
      const cells = line.split(' | ');
      const pairs: Example[] = [];
      const id = flagId(cells[0] ?? '');
      for (let at = 0; at + 1 < cells.length; at += 2) {
        const own = (cells[at] ?? '').split(' ; ').at(-1) ?? '';
        // "QUOTE …: mention, none" corrects the verdict before it.
        const remark = (cells[at + 2] ?? '').split(' ; ')[0] ?? '';
        const verdict = /\bmention, none\b/.test(remark) ? 'none' : own;
        pairs.push({ lang, number, id, verdict, text: cells[at + 1] ?? '' });
      }
      return pairs;
    });
  });
}

function flagId(verdict: string): string {
  return /[A-Z]{2}-\d\d/.exec(verdict)?.[0] ?? '?';
}

/** Whether the strongest verdict on the sentence is the one that the document gives. */
function isRight({ lang, id, verdict, text }: Example, glossary: Glossary): boolean {
  const found = findOccurrences(text, vocabularyFor(lang, glossary.index[lang], text));
  const flags = found.filter((one) => one.verdict === 'flag');
  if (/^(?:[A-Z]{2}-\d\d )?none\b/.test(verdict)) return flags.length === 0;
  const wanted = /so I|inside quotation| I\b|^I\b/.test(verdict) ? 'info' : 'flag';
  return found.some((one) => one.flag?.startsWith(id) && one.verdict === wanted);
}

/** Prints how many example sentences get the right verdict, and each that does not. */
export function printExamples(glossary: Glossary): void {
  const examples = readExamples();
  if (examples.length === 0) {
    console.log('example sentences: skipped, the document is not beside the project');
    return;
  }
  const wrong = examples.filter((example) => !isRight(example, glossary));
  console.log(
    `\nexample sentences with the right verdict: ${examples.length - wrong.length}/${examples.length}`,
  );
  for (const { lang, number, verdict, text } of wrong) {
    console.log(`${lang} ${number}: wanted ${verdict}: ${text}`);
  }
}
