/** Look-up of words by somebody who types: prefixes, slips of the pen, any language, accents left out. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Concept, Flag, Level, Status } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { type Lang, languages } from '../glossary/language.ts';
import { betterTerms, insteadOf, preferredTerm } from './card.ts';
import { foldAccents } from './fold.ts';
import { writtenForms } from './index-language.ts';
import {
  closeness,
  closenessToOne,
  lookupKey,
  lookupWords,
  matchedSpans,
  tellingWords,
} from './lookup-ranking.ts';
import { findOccurrences } from './match.ts';
import type { Span } from './quotes.ts';
import { vocabularyFor } from './vocabulary.ts';

/** A concept that answers a query, through the form that fits best. */
export interface LookupHit {
  readonly concept: string;
  readonly lang: Lang;
  /** The form that was found. */
  readonly form: string;
  /** The parts of the form that answer the query, in UTF-16 offsets. */
  readonly matches: readonly Span[];
  /** The preferred term of the concept in that language. */
  readonly term: string;
  readonly status: Status;
  /** The preferred term in the language that the reader prefers, when the form is in another. */
  readonly own?: { readonly lang: Lang; readonly term: string };
  /** The remark on this form, when it has one, with the better terms. */
  readonly flag?: LookupFlag;
  readonly definition: string;
  readonly definitionLang: Lang;
}

/** The remark on a form that is looked up. */
export interface LookupFlag {
  readonly id: string;
  readonly level: Level;
  /** The term that the form belongs to; for a pattern, its label. */
  readonly term: string;
  readonly plural?: true;
  readonly instead: readonly string[];
}

/** How a reader wants to be answered. */
export interface LookupOptions {
  /** How many hits at most; 8 unless said. */
  readonly most?: number;
  /** Language of the definitions: that of the form, or always the same. */
  readonly definitions?: Lang | 'page';
}

export interface Lookup {
  /**
   * @param query What the reader typed.
   * @param preferred Languages in order of preference; all are searched.
   * @returns One hit for each concept, best first.
   */
  find(query: string, preferred: readonly Lang[], options?: LookupOptions): LookupHit[];
}

interface FormDocument {
  readonly id: number;
  readonly form: string;
  /** The form as it is compared with a query. */
  readonly key: string;
  readonly concept: string;
  readonly lang: Lang;
  readonly status: Status;
  readonly flag?: LookupFlag;
}

/** An answer before it is written out. */
interface Row extends Omit<FormDocument, 'id' | 'key'> {
  readonly score: number;
  readonly matches: readonly Span[];
}

/** Prepares look-ups in the whole glossary; takes a moment, so do it once. */
export function createLookup(glossary: Glossary): Lookup {
  const documents = formDocuments(glossary);
  const search = new MiniSearch<FormDocument>({
    fields: ['form'],
    tokenize: lookupWords,
    processTerm: (word) => foldAccents(word) || null,
    searchOptions: {
      // A letter that stands alone among words is a word: the d of d’asile.
      prefix: (word, _at, words) => word.length > 1 || words.length === 1,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  search.addAll(documents);

  function answers(query: string, own: Lang | undefined): Row[] {
    const rows = (wanted: string, options?: SearchOptions) =>
      search.search(wanted, options).flatMap(({ id, terms }): Row[] => {
        const found = documents[id as number];
        if (!found) return [];
        const answer = { ...found, isOwn: found.lang === own };
        const score = options ? closenessToOne(answer, wanted) : closeness(answer, wanted);
        return [{ ...found, score, matches: matchedSpans(found.form, wanted, new Set(terms)) }];
      });
    const all = rows(query);
    if (all.length > 0 || !query.includes(' ')) return all;
    // A form for each word that says something is better than nothing for all of them together.
    return rows(tellingWords(query).join(' '), { combineWith: 'OR' });
  }

  return {
    find(query, preferred, { most = 8, definitions = 'page' } = {}) {
      const key = lookupKey(query);
      if (key === '') return [];
      const rows = answers(key, preferred[0]);
      const read = readAsText(glossary, query.trim(), rows.length === 0);
      const rank = (lang: Lang) =>
        preferred.includes(lang) ? preferred.indexOf(lang) : preferred.length;
      const sorted = [...rows, ...read].sort(
        (a, b) => b.score - a.score || rank(a.lang) - rank(b.lang),
      );
      const best = new Map<string, Row>();
      for (const row of sorted) if (!best.has(row.concept)) best.set(row.concept, row);
      return [...best.values()]
        .slice(0, most)
        .flatMap((row) => hit(glossary, row, preferred[0], definitions));
    },
  };
}

function formDocuments(glossary: Glossary): FormDocument[] {
  const documents: FormDocument[] = [];
  for (const concept of Object.values(glossary.concepts)) {
    for (const lang of languages) {
      for (const { status, flags = [], ...term } of concept[lang]?.terms ?? []) {
        const remark = flags.find(({ level }) => level === 'warn') ?? flags[0];
        for (const { form, plural } of writtenForms(term, lang)) {
          documents.push({
            ...{
              id: documents.length,
              form,
              key: lookupKey(form),
              concept: concept.id,
              lang,
              status,
            },
            ...(remark && isDiscouraged(status) && { flag: flagOn(remark, term.term, plural) }),
          });
        }
      }
    }
  }
  return documents;
}

/** The remark on a word that is right in its place is for the page to make, not for the word by itself. */
function isDiscouraged(status: Status): boolean {
  return status === 'deprecated' || status === 'superseded';
}

function flagOn(flag: Flag, term: string, plural: boolean | undefined): LookupFlag {
  const instead = betterTerms(flag, new Set(), { plural });
  return {
    id: flag.id,
    level: flag.level,
    term,
    instead,
    ...(plural && { plural: true as const }),
  };
}

/** Second only to a form that is written so. */
const readScore = 29;

/**
 * Reads the query as a page is read: patterns are found, which are no form by themselves.
 * @param compounds Whether compounds that build on a term count: a word that is half written may seem one.
 */
function readAsText(glossary: Glossary, query: string, compounds: boolean): Row[] {
  return languages.flatMap((lang) => {
    const vocabulary = vocabularyFor(lang, glossary.index[lang], query);
    return findOccurrences(query, vocabulary).flatMap((occurrence): Row[] => {
      const { concept, term, form, flag: id, level, plural, verdict } = occurrence;
      if (form.length < query.length || (occurrence.compound && !compounds)) return [];
      const request = { concept, lang, interfaceLang: lang, flag: id, term, form, plural };
      const instead = insteadOf(glossary, request);
      const flag = id !== undefined &&
        level && { flag: { id, level, term, instead, ...(plural && { plural }) } };
      const status: Status = verdict === 'term' ? 'admitted' : 'deprecated';
      const matches = [{ start: 0, end: form.length }];
      return [{ concept, lang, form, status, matches, score: readScore, ...flag }];
    });
  });
}

function hit(
  glossary: Glossary,
  { concept: id, lang, form, status, flag, matches }: Row,
  own: Lang | undefined,
  definitions: Lang | 'page',
): LookupHit[] {
  const concept = glossary.concepts[id];
  const definition = concept && definitionIn(concept, definitions === 'page' ? lang : definitions);
  if (!concept || !definition) return [];
  const ownTerm = own && own !== lang ? preferredTerm(concept, own) : null;
  return [
    {
      ...{ concept: id, lang, form, matches, status, ...definition },
      term: preferredTerm(concept, lang) ?? id,
      ...(own && ownTerm && { own: { lang: own, term: ownTerm } }),
      ...(flag && { flag }),
    },
  ];
}

/** The definition in a language, else in the first one that there is. */
export function definitionIn(
  concept: Concept,
  wanted: Lang,
): { definition: string; definitionLang: Lang } | null {
  const lang = [wanted, ...languages].find((one) => concept[one]);
  const definition = lang && concept[lang]?.definition;
  return definition ? { definition, definitionLang: lang } : null;
}
