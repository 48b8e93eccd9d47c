/** Cross-checks between data files: what a schema of one file cannot see. */
import { checkFigures, sourcesOfFigure } from './check-figures.ts';
import {
  checkFileName,
  checkSource,
  nearest,
  type Place,
  type Report,
  reporter,
} from './checking.ts';
import type { Concept, ConceptText, Flag, Pattern, Source, WordLists } from './concept.ts';
import type { Figure } from './figure.ts';
import { type Lang, languages } from './language.ts';
import type { Problem, Reading } from './read.ts';
import { findUnfinished } from './unfinished.ts';

/** All data files that fit their schema. */
export interface GlossaryReadings {
  readonly concepts: readonly Reading<Concept>[];
  readonly patterns: readonly Reading<Pattern>[];
  readonly figures: readonly Reading<Figure>[];
  readonly categories: ReadonlySet<string>;
  readonly sources: Reading<Readonly<Record<string, Source>>>;
  readonly words: Readonly<Partial<Record<Lang, Reading<WordLists>>>>;
}

/** Finds what does not fit together. @returns One problem per place; an empty list when all is well. */
export function checkGlossary(all: GlossaryReadings): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set(all.concepts.map(({ value }) => value.id));
  for (const reading of all.concepts) {
    const report = reporter(reading, problems);
    const { category } = reading.value;
    checkFileName(reading, report, all.categories.has(category) ? category : undefined);
    checkConcept(reading.value, ids, all, report);
  }
  for (const reading of all.patterns) {
    const report = reporter(reading, problems);
    checkFileName(reading, report);
    checkPattern(reading.value, ids, all, report);
  }
  const shown = new Set(all.concepts.flatMap(({ value }) => value.figures));
  problems.push(...checkFigures(all.figures, shown, new Set(Object.keys(all.sources.value))));
  const written = [...all.concepts, ...all.patterns, ...all.figures, all.sources];
  return [...problems, ...written.flatMap(findUnfinished), ...unusedSources(all)];
}

function checkConcept(
  concept: Concept,
  ids: ReadonlySet<string>,
  all: GlossaryReadings,
  report: Report,
): void {
  if (!all.categories.has(concept.category)) {
    const known = [...all.categories].join(', ');
    report(['category'], `unknown category "${concept.category}": write one of ${known}`);
  }
  for (const field of ['related', 'notTheSameAs'] as const) {
    concept[field].forEach((id, at) => {
      if (id === concept.id) report([field, at], `"${id}" names itself in ${field}: remove it`);
      else if (!ids.has(id))
        report([field, at], `unknown concept "${id}" in ${field}${nearest(id, ids)}`);
    });
  }
  const figures = new Set(all.figures.map(({ value }) => value.id));
  concept.figures.forEach((id, at) => {
    if (!figures.has(id)) {
      const message = `unknown figure "${id}": add data/figures/${id}.yml`;
      report(['figures', at], `${message}${nearest(id, figures)}`);
    }
  });
  checkSources(concept.sources, ['sources'], all, report);
  for (const lang of languages) {
    const inLanguage = concept[lang];
    if (inLanguage) checkConceptText(concept, lang, inLanguage, all, report);
  }
  if (!languages.some((lang) => concept[lang])) {
    report(
      [],
      `"${concept.id}" has no language: add nl:, en:, fr: or de: with a definition and terms`,
    );
  }
}

function checkConceptText(
  concept: Concept,
  lang: Lang,
  { terms, differences = {} }: ConceptText,
  all: GlossaryReadings,
  report: Report,
): void {
  const preferred = terms.filter(({ status }) => status === 'preferred').length;
  if (preferred !== 1) {
    report(
      [lang, 'terms'],
      `${lang} has ${preferred} preferred terms: give exactly one that status`,
    );
  }
  for (const id of concept.notTheSameAs) {
    if (!differences[id]) {
      report(
        [lang],
        `${lang} does not say how this differs from "${id}": add it under differences`,
      );
    }
  }
  for (const id of Object.keys(differences)) {
    if (!concept.notTheSameAs.includes(id)) {
      report(
        [lang, 'differences', id],
        `"${id}" is not in notTheSameAs: add it there or remove it here`,
      );
    }
  }
  terms.forEach((term, at) => {
    const place = [lang, 'terms', at];
    term.unless?.forEach((list, item) => {
      if (!all.words[lang]?.value[list]) {
        report(
          [...place, 'unless', item],
          `unknown word list "${list}": add it to data/words/${lang}.yml`,
        );
      }
    });
    const discouraged = term.status === 'deprecated' || term.status === 'superseded';
    if (discouraged && !term.flags) {
      report(
        place,
        `"${term.term}" is ${term.status} but has no flag: add flags with a reason and a better term`,
      );
    }
    checkFlags(term.flags ?? [], place, all, report);
  });
}

function checkPattern(
  pattern: Pattern,
  ids: ReadonlySet<string>,
  all: GlossaryReadings,
  report: Report,
): void {
  if (!ids.has(pattern.concept)) {
    report(['concept'], `unknown concept "${pattern.concept}"${nearest(pattern.concept, ids)}`);
  }
  for (const lang of languages) {
    pattern[lang]?.steps.forEach((step, at) => {
      const lists = all.words[lang]?.value ?? {};
      if ('list' in step && !lists[step.list]) {
        const message = `unknown word list "${step.list}": add it to data/words/${lang}.yml`;
        report([lang, 'steps', at], `${message}${nearest(step.list, new Set(Object.keys(lists)))}`);
      }
    });
    checkFlags(pattern[lang]?.flags ?? [], [lang], all, report);
  }
}

function checkFlags(flags: readonly Flag[], place: Place, all: GlossaryReadings, report: Report) {
  flags.forEach((flag, at) => {
    const here = [...place, 'flags', at];
    checkSources(flag.sources, [...here, 'sources'], all, report);
    if (flag.level !== 'info' && flag.instead.length === 0) {
      report(here, `flag ${flag.id} offers no better term: add instead with at least one`);
    }
    if (flag.insteadPlural && flag.insteadPlural.length !== flag.instead.length) {
      report(
        [...here, 'insteadPlural'],
        'insteadPlural must list as many terms as instead, in that order',
      );
    }
  });
}

function checkSources(
  cited: readonly string[],
  place: Place,
  all: GlossaryReadings,
  report: Report,
): void {
  const known = new Set(Object.keys(all.sources.value));
  cited.forEach((id, at) => {
    checkSource(id, [...place, at], known, report);
  });
}

function unusedSources({ concepts, patterns, figures, sources }: GlossaryReadings): Problem[] {
  const used = new Set(figures.flatMap(({ value }) => sourcesOfFigure(value)));
  for (const { value } of concepts) {
    for (const id of value.sources) used.add(id);
    for (const lang of languages) {
      for (const term of value[lang]?.terms ?? []) {
        for (const id of (term.flags ?? []).flatMap((flag) => flag.sources)) used.add(id);
      }
    }
  }
  for (const { value } of patterns) {
    for (const lang of languages) {
      for (const id of (value[lang]?.flags ?? []).flatMap((flag) => flag.sources)) used.add(id);
    }
  }
  return Object.keys(sources.value)
    .filter((id) => !used.has(id))
    .map((id) => ({
      path: sources.path,
      line: sources.lineOf([id]),
      message: `nothing cites the source "${id}": cite it or remove it`,
    }));
}
