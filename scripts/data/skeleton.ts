/** A new concept file, with a marker in every place that has to be written. */
import * as v from 'valibot';
import { stringify } from 'yaml';
import { categoriesSchema, conceptSchema } from '../../lib/glossary/concept.ts';
import { type Lang, languages } from '../../lib/glossary/language.ts';
import { type DataFile, readDataFile } from '../../lib/glossary/read.ts';
import { idMarker, textMarker } from '../../lib/glossary/unfinished.ts';
import { formatDataFile } from './format.ts';

/** Why no file was made, in a sentence. */
export class Refused extends Error {}

const usage =
  'Usage: npm run data:new -- <category> <id> [lang…], for example: npm run data:new -- return return-hub';

const names: Record<Lang, string> = { nl: 'Dutch', en: 'English', fr: 'French', de: 'German' };

/**
 * Makes the file of a new concept.
 * @param args Category, id, and the languages that it begins with; all four when none is named.
 * @param files The data files that are there.
 * @throws Refused when the file cannot be made.
 */
export function newConcept(args: readonly string[], files: readonly DataFile[]): DataFile {
  const [category, id, ...tags] = args;
  if (category === undefined || id === undefined) throw new Refused(usage);
  const categories = categoryIds(files);
  if (!categories.includes(category)) {
    throw new Refused(`Unknown category "${category}": write one of ${categories.join(', ')}.`);
  }
  if (!v.is(conceptSchema.entries.id, id)) {
    throw new Refused(
      `"${id}" is not an id: write lower-case English words joined by hyphens, such as return-hub.`,
    );
  }
  const wanted = tags.map(language);
  const chosen = languages.filter((lang) => wanted.length === 0 || wanted.includes(lang));
  const taken = files.find(
    ({ path }) => /^data\/concepts\/.*\/([^/]+)\.yml$/.exec(path)?.[1] === id,
  );
  if (taken) throw new Refused(`The concept "${id}" is there already: edit ${taken.path}.`);
  const path = `data/concepts/${category}/${id}.yml`;
  return { path, text: formatDataFile({ path, text: skeleton(category, id, chosen) }) };
}

function categoryIds(files: readonly DataFile[]): string[] {
  const file = files.find(({ path }) => path === 'data/categories.yml');
  return (file && readDataFile(file, categoriesSchema, [])?.value.map(({ id }) => id)) ?? [];
}

function language(tag: string): Lang {
  const lang = languages.find((known) => known === tag);
  if (!lang) throw new Refused(`Unknown language "${tag}": write one of ${languages.join(', ')}.`);
  return lang;
}

function skeleton(category: string, id: string, chosen: readonly Lang[]): string {
  const texts = chosen.map((lang) => {
    const definition = `${textMarker} one or two plain ${names[lang]} sentences that say what ${id} is`;
    const term = {
      term: `${textMarker} the ${names[lang]} term for ${id}`,
      status: 'preferred',
      plurals: [
        `${textMarker} the plural of the ${names[lang]} term for ${id}, or nothing: remove plurals`,
      ],
    };
    return [lang, { definition, terms: [term] }];
  });
  return stringify({ id, category, sources: [idMarker], ...Object.fromEntries(texts) });
}
