/** Look-up of words by somebody who types: prefixes, slips of the pen, any language, accents left out. */
import MiniSearch from 'minisearch';
import type { Status } from '../glossary/concept.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { type Lang, languages } from '../glossary/language.ts';
import { preferredTerm } from './card.ts';
import { foldAccents } from './fold.ts';
import { writtenForms } from './index-language.ts';

/** A concept that answers a query, through the form that fits best. */
export interface LookupHit {
  readonly concept: string;
  readonly lang: Lang;
  /** The form that was found. */
  readonly form: string;
  /** The preferred term of the concept in that language. */
  readonly term: string;
  readonly status: Status;
  readonly definition: string;
}

interface FormDocument {
  readonly id: number;
  readonly form: string;
  readonly concept: string;
  readonly lang: Lang;
  readonly status: Status;
}

export interface Lookup {
  /**
   * @param query What the reader typed.
   * @param preferred Languages in order of preference; all are searched.
   * @param most How many hits at most.
   * @returns One hit for each concept, best first.
   */
  find(query: string, preferred: readonly Lang[], most?: number): LookupHit[];
}

/** Prepares look-ups in the whole glossary. */
export function createLookup(glossary: Glossary): Lookup {
  const documents: FormDocument[] = [];
  for (const concept of Object.values(glossary.concepts)) {
    for (const lang of languages) {
      for (const { status, ...term } of concept[lang]?.terms ?? []) {
        for (const { form } of writtenForms(term, lang)) {
          documents.push({ id: documents.length, form, concept: concept.id, lang, status });
        }
      }
    }
  }
  const search = new MiniSearch<FormDocument>({
    fields: ['form'],
    processTerm: (word) => foldAccents(word) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  search.addAll(documents);
  return {
    find(query, preferred, most = 8) {
      const wanted = foldAccents(query.trim());
      if (wanted === '') return [];
      const languageRank = (lang: Lang) => {
        const rank = preferred.indexOf(lang);
        return rank < 0 ? preferred.length : rank;
      };
      const own = preferred[0];
      const rows = search.search(query).flatMap(({ id, score }) => {
        const found = documents[id as number];
        if (!found) return [];
        const weight = closeness(foldAccents(found.form), wanted) * (found.lang === own ? 2 : 1);
        return [{ ...found, score: score * weight }];
      });
      rows.sort((a, b) => b.score - a.score || languageRank(a.lang) - languageRank(b.lang));
      const best = new Map<string, (typeof rows)[number]>();
      for (const row of rows) {
        const known = best.get(row.concept);
        const isNearer =
          known &&
          row.score >= known.score * 0.99 &&
          languageRank(row.lang) < languageRank(known.lang);
        if (!known || isNearer) best.set(row.concept, row);
      }
      return [...best.values()].slice(0, most).flatMap((row) => hit(glossary, row));
    },
  };
}

/** The whole form comes before a beginning, a beginning before a word further on. */
function closeness(form: string, wanted: string): number {
  if (form === wanted) return 8;
  return form.startsWith(wanted) ? 3 : 1;
}

function hit(glossary: Glossary, { concept: id, lang, form, status }: FormDocument): LookupHit[] {
  const concept = glossary.concepts[id];
  const definition = concept?.[lang]?.definition;
  if (!concept || !definition) return [];
  return [
    { concept: id, lang, form, term: preferredTerm(concept, lang) ?? id, status, definition },
  ];
}
