/** How often the matcher is right on labelled text, and every error in a line of its own. */
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { type Lang, languages } from '../../lib/glossary/language.ts';
import { foldWord } from '../../lib/match/fold.ts';
import { findOccurrences } from '../../lib/match/match.ts';
import type { Occurrence } from '../../lib/match/occurrence.ts';
import { type Vocabulary, vocabularyFor } from '../../lib/match/vocabulary.ts';
import { formWords } from '../../lib/match/words.ts';
import { table } from '../../scripts/table.ts';
import { type GoldFlag, goldFlags, goldSentences } from './gold.ts';

/** A share: how many of how many. */
interface Share {
  hits: number;
  of: number;
}

/** One thing that is measured. */
interface Measure {
  readonly name: string;
  readonly goal: string;
  readonly shares: Record<Lang, Share>;
}

interface Answer {
  readonly lang: Lang;
  readonly gold: GoldFlag;
  /** The strongest occurrence that overlaps the labelled span. */
  readonly found: Occurrence | undefined;
}

const strength = { flag: 2, info: 1, term: 0 } as const;

/** Prints the accuracy tables. */
export function printAccuracy(glossary: Glossary): void {
  const answers = languages.flatMap((lang) => {
    const index = glossary.index[lang];
    return goldFlags(lang).map((gold) => ({
      ...{ lang, gold },
      found: answer(gold, vocabularyFor(lang, index, gold.text)),
    }));
  });
  const clear = answers.filter(({ gold }) => !gold.unclear);
  const measures = [lemmaMeasure(glossary), ...flagMeasures(clear)];
  const head = ['measure', 'goal', 'all', ...languages];
  const rows = measures.map(({ name, goal, shares }) => [
    name,
    goal,
    percent(sum(Object.values(shares))),
    ...languages.map((lang) => `${shares[lang].hits}/${shares[lang].of}`),
  ]);
  console.log(table(head, rows));
  const isWrong = ({ gold, found }: Answer) => !isRight(gold, found);
  const unclear = answers.filter(({ gold }) => gold.unclear);
  console.log(
    `\nunclear labels, apart: ${unclear.filter((one) => !isWrong(one)).length}/${unclear.length} agree`,
  );
  console.log('\nerrors on clear labels');
  const errors = clear
    .filter(isWrong)
    .map(({ lang, gold, found }) => [
      `${lang} ${gold.id}`,
      `${gold.verdict}/${gold.attribution}`,
      found ? `${found.verdict}/${found.attribution} ${found.flag ?? ''}` : 'nothing',
      excerpt(gold),
      gold.why,
    ]);
  console.log(table(['id', 'label', 'answer', 'text', 'why'], errors));
}

function answer({ text, start, end }: GoldFlag, vocabulary: Vocabulary): Occurrence | undefined {
  return findOccurrences(text, vocabulary)
    .filter((found) => found.start < end && start < found.end)
    .sort((a, b) => strength[b.verdict] - strength[a.verdict])[0];
}

/** A label `none` allows the concept's plain term; the other two must be answered as they are. */
function isRight({ verdict, concept }: GoldFlag, found: Occurrence | undefined): boolean {
  if (verdict !== 'none') return found?.verdict === verdict;
  return concept === null ? found === undefined : found?.verdict === 'term';
}

function flagMeasures(answers: readonly Answer[]): Measure[] {
  const label = (verdict: string) => (one: Answer) => one.gold.verdict === verdict;
  const said = (verdict: string | undefined) => (one: Answer) => one.found?.verdict === verdict;
  const isNone = label('none');
  return [
    measure('flags: precision', '≥ 95 %', answers, said('flag'), label('flag')),
    measure('flags: recall', '≥ 92 %', answers, label('flag'), said('flag')),
    measure('none shown as flag', '≤ 3 %', answers, isNone, said('flag')),
    measure('info answered with info', '≥ 85 %', answers, label('info'), said('info')),
    measure(
      ...(['none with concept: term', '≥ 85 %', answers] as const),
      (one) => isNone(one) && one.gold.concept !== null,
      said('term'),
    ),
    measure(
      ...(['none without: unmarked', '≥ 90 %', answers] as const),
      (one) => isNone(one) && one.gold.concept === null,
      said(undefined),
    ),
  ];
}

function measure(
  name: string,
  goal: string,
  answers: readonly Answer[],
  counts: (one: Answer) => boolean,
  hits: (one: Answer) => boolean,
): Measure {
  const share = (lang: Lang): Share => {
    const counted = answers.filter((one) => one.lang === lang && counts(one));
    return { hits: counted.filter(hits).length, of: counted.length };
  };
  return { name, goal, shares: byLanguage(share) };
}

/** Words whose lemma is a term of one word: are they found? */
function lemmaMeasure(glossary: Glossary): Measure {
  const missed: string[] = [];
  const share = (lang: Lang): Share => {
    const terms = new Set(
      Object.values(glossary.concepts)
        .flatMap((concept) => concept[lang]?.terms ?? [])
        .filter(({ status, term }) => status !== 'deprecated' && formWords(term).length === 1)
        .map(({ term }) => foldWord(term)),
    );
    const total = { hits: 0, of: 0 };
    for (const { id, text, tokens } of goldSentences(lang)) {
      const found = findOccurrences(text, vocabularyFor(lang, glossary.index[lang], text));
      for (const { lemma, start, end } of tokens) {
        if (!terms.has(foldWord(lemma.replaceAll('_', '')))) continue;
        total.of += 1;
        if (found.some((one) => one.start < end && start < one.end)) total.hits += 1;
        else missed.push(`${lang} ${id}: ${text.slice(start, end)} (${lemma})`);
      }
    }
    return total;
  };
  const shares = byLanguage(share);
  for (const line of missed) console.log(`not found: ${line}`);
  return { name: 'lemmas of terms found', goal: '≥ 98 %', shares };
}

function byLanguage(share: (lang: Lang) => Share): Record<Lang, Share> {
  return Object.fromEntries(languages.map((lang) => [lang, share(lang)])) as Record<Lang, Share>;
}

function sum(shares: readonly Share[]): Share {
  return {
    hits: shares.reduce((total, { hits }) => total + hits, 0),
    of: shares.reduce((total, { of }) => total + of, 0),
  };
}

function percent({ hits, of }: Share): string {
  return of === 0 ? '–' : `${((100 * hits) / of).toFixed(1)} % (${hits}/${of})`;
}

function excerpt({ text, start, end }: GoldFlag): string {
  const before = text.slice(Math.max(0, start - 35), start);
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replace(/\s+/g, ' ');
}
