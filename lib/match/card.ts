/** Puts together what a card shows. */
import type { Card, CardFlag, CardNeighbour } from '../glossary/card.ts';
import type { Concept, Flag } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { type Lang, languages } from '../glossary/language.ts';
import { cardFigures, sourcesOf } from './card-figures.ts';
import { splitWords } from './words.ts';

export interface CardRequest {
  readonly concept: string;
  /** Language of the term on the page; another one is taken when the concept does not have it. */
  readonly lang: Lang;
  /** Language in which the concept is explained, where the reader wants it in one of their own. */
  readonly definitionLang?: Lang | undefined;
  /** Language of the category label. */
  readonly interfaceLang: Lang;
  /** Id of the flag to show, with the form that it is about. */
  readonly flag?: string | undefined;
  /** The term that the form belongs to: several terms of a concept may share the id of a flag. */
  readonly term?: string | undefined;
  readonly form?: string | undefined;
  readonly plural?: boolean | undefined;
}

/** The preferred term of a concept in a language. */
export function preferredTerm(concept: Concept, lang: Lang): string | null {
  return concept[lang]?.terms.find(({ status }) => status === 'preferred')?.term ?? null;
}

/**
 * The card for an occurrence. A flag speaks of a text in its own language, and only the concept behind
 * it is explained in another; a term is explained in that one as a whole.
 * @returns `null` when the glossary has no such concept.
 */
export function makeCard(glossary: Glossary, request: CardRequest): Card | null {
  const { lang, definitionLang } = request;
  if (!definitionLang || definitionLang === lang) return cardIn(glossary, request);
  const there = cardIn(glossary, { ...request, lang: definitionLang, flag: undefined });
  const here = cardIn(glossary, request);
  if (!there || !here || there.lang !== definitionLang) return here;
  const { term, definition } = there;
  if (here.flag) return { ...here, definedIn: { lang: definitionLang, term, definition } };
  return here.lang === lang ? { ...there, pageTerm: { lang, term: here.term } } : there;
}

function cardIn(glossary: Glossary, request: CardRequest): Card | null {
  const concept = glossary.concepts[request.concept];
  const lang = concept && [request.lang, ...languages].find((candidate) => concept[candidate]);
  const text = lang && concept[lang];
  if (!text) return null;
  const flag = findFlag(glossary, lang, request);
  const figures = cardFigures(glossary, concept.figures, lang);
  const category = glossary.categories.find(({ id }) => id === concept.category);
  const neighbour = (id: string): CardNeighbour[] => {
    const other = glossary.concepts[id];
    const term = other && preferredTerm(other, lang);
    const difference = text.differences?.[id];
    return term ? [{ concept: id, term, ...(difference && { difference }) }] : [];
  };
  return {
    concept: concept.id,
    lang,
    category: concept.category,
    categoryLabel: category?.[request.interfaceLang] ?? concept.category,
    term: preferredTerm(concept, lang) ?? concept.id,
    definition: text.definition,
    ...(text.note && { note: text.note }),
    ...(text.law && { law: text.law }),
    terms: text.terms.map(({ term, status }) => ({ term, status })),
    notTheSameAs: concept.notTheSameAs.flatMap(neighbour),
    related: concept.related.flatMap(neighbour),
    equivalents: languages.flatMap((other) => {
      const term = other === lang ? null : preferredTerm(concept, other);
      return term ? [{ lang: other, term }] : [];
    }),
    sources: sourcesOf(glossary, concept.sources),
    ...(figures.length > 0 && { figures }),
    ...(flag && { flag: cardFlag(glossary, flag, request) }),
  };
}

interface FoundFlag {
  readonly flag: Flag;
  /** Words that a pattern names itself; what is left of a form is what they were said of. */
  readonly literals: ReadonlySet<string>;
}

function findFlag(glossary: Glossary, lang: Lang, request: CardRequest): FoundFlag | null {
  const { concept, flag: id, term: wanted } = request;
  if (id === undefined) return null;
  const terms = glossary.concepts[concept]?.[lang]?.terms ?? [];
  const patterns = Object.values(glossary.patterns).filter((one) => one.concept === concept);
  const found = [
    ...terms.map(({ term, flags = [] }) => ({ term, flags, words: [] as string[] })),
    ...patterns.flatMap(({ [lang]: text }) => {
      const words = text?.steps.flatMap((step) => ('words' in step ? step.words : []));
      return text && words ? [{ term: text.label, flags: text.flags, words }] : [];
    }),
  ].flatMap(({ term, flags, words }) => {
    const flag = flags.find((one) => one.id === id);
    return flag ? [{ term, flag, literals: new Set(words.map((word) => word.toLowerCase())) }] : [];
  });
  return found.find(({ term }) => term === wanted) ?? found[0] ?? null;
}

function cardFlag(
  glossary: Glossary,
  { flag, literals }: FoundFlag,
  request: CardRequest,
): CardFlag {
  const { id, level, because, correctWhen, reviewed } = flag;
  return {
    id,
    level,
    instead: betterTerms(flag, literals, request),
    because,
    ...(correctWhen && { correctWhen }),
    sources: sourcesOf(glossary, flag.sources),
    reviewed,
  };
}

/** The better terms, in the number of the form; `{rest}` stands for the words that the pattern leaves. */
export function betterTerms(
  { instead, insteadPlural }: Pick<Flag, 'instead' | 'insteadPlural'>,
  literals: ReadonlySet<string>,
  { form = '', plural = false }: Pick<CardRequest, 'form' | 'plural'>,
): string[] {
  const rest = splitWords(form)
    .filter(({ folded }) => !literals.has(folded))
    .map(({ start, end }) => form.slice(start, end))
    .join(' ');
  const chosen = plural && insteadPlural ? insteadPlural : instead;
  return chosen.map((term) => term.replaceAll('{rest}', rest));
}

/** The better terms for one occurrence, without the rest of the card. */
export function insteadOf(glossary: Glossary, request: CardRequest): string[] {
  const found = findFlag(glossary, request.lang, request);
  return found ? betterTerms(found.flag, found.literals, request) : [];
}
