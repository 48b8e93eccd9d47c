/** Checks of the data that need the matcher: clashing forms, unknown rules, the flags' own examples. */
import type { Concept, Flag, Pattern } from '../glossary/concept.ts';
import type { LanguageIndex } from '../glossary/glossary.ts';
import { type Lang, languages } from '../glossary/language.ts';
import type { Problem, Reading } from '../glossary/read.ts';
import { writtenForms } from './index-language.ts';
import { findOccurrences } from './match.ts';
import { rules } from './rules/index.ts';
import { vocabularyFor } from './vocabulary.ts';
import { formWords } from './words.ts';

/**
 * Forms that two terms in use claim in one language: a reader could not be told which is meant.
 * Forms that count only as written clash only when they are written the same.
 */
export function checkForms(concepts: readonly Reading<Concept>[]): Problem[] {
  const problems: Problem[] = [];
  for (const lang of languages) {
    const owners = new Map<string, { concept: string; path: string; line: number }>();
    for (const { value, path, lineOf } of concepts) {
      value[lang]?.terms.forEach((term, at) => {
        if (term.status === 'deprecated' || term.status === 'superseded') return;
        const line = lineOf([lang, 'terms', at]);
        for (const { form } of writtenForms(term, lang)) {
          const key = term.caseSensitive ? form : formWords(form).join(' ');
          const owner = owners.get(key);
          if (!owner) owners.set(key, { concept: value.id, path, line });
          else if (owner.concept !== value.id) {
            const message = `"${form}" (${lang}) is already a form of "${owner.concept}" (${owner.path}:${owner.line}): keep it in one of the two`;
            problems.push({ path, line, message });
          }
        }
      });
    }
  }
  return problems;
}

/** Runs the examples that every flag carries, and looks up the rule that it names. */
export function checkFlags(
  concepts: readonly Reading<Concept>[],
  patterns: readonly Reading<Pattern>[],
  index: Readonly<Record<Lang, LanguageIndex>>,
): Problem[] {
  const problems: Problem[] = [];
  const run = (reading: Reading<unknown>, place: (string | number)[], lang: Lang, flag: Flag) => {
    for (const { at, message } of checkFlag(flag, lang, index[lang])) {
      problems.push({ path: reading.path, line: reading.lineOf([...place, ...at]), message });
    }
  };
  for (const lang of languages) {
    for (const reading of concepts) {
      reading.value[lang]?.terms.forEach((term, t) => {
        term.flags?.forEach((flag, f) => {
          run(reading, [lang, 'terms', t, 'flags', f], lang, flag);
        });
      });
    }
    for (const reading of patterns) {
      reading.value[lang]?.flags.forEach((flag, f) => {
        run(reading, [lang, 'flags', f], lang, flag);
      });
    }
  }
  return problems;
}

function checkFlag(
  { id, when, level, examples }: Flag,
  lang: Lang,
  index: LanguageIndex,
): { at: (string | number)[]; message: string }[] {
  if (when !== undefined && !rules[when]) {
    const known = Object.keys(rules).join(', ');
    return [{ at: ['when'], message: `unknown context rule "${when}": write one of ${known}` }];
  }
  const verdict = level === 'info' ? 'info' : 'flag';
  const flags = (text: string) =>
    findOccurrences(text, vocabularyFor(lang, index, text)).some(
      (occurrence) => occurrence.flag === id && occurrence.verdict === verdict,
    );
  return [
    ...examples.match.flatMap((text, at) =>
      flags(text)
        ? []
        : [
            {
              at: ['examples', 'match', at],
              message: `${id} does not flag its own example "${text}"`,
            },
          ],
    ),
    ...examples.ignore.flatMap((text, at) =>
      flags(text)
        ? [
            {
              at: ['examples', 'ignore', at],
              message: `${id} flags "${text}", which it should leave alone`,
            },
          ]
        : [],
    ),
  ];
}
