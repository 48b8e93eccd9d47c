/** The addresses of places in the glossary page: `glossary.html#/nl/refugee`. */
import { languages } from '../glossary/language.ts';
import type { GlossaryPlace } from '../glossary/place.ts';

/** The part of an address after `glossary.html`; `#/-` is the list in the reader's language. */
export function glossaryHash(place: GlossaryPlace): string {
  const { lang, concept, beside, query, order, category } = place;
  const steps = [lang ?? '-', ...(concept ? [concept, ...(beside ? [beside] : [])] : [])];
  const search = new URLSearchParams({
    ...(query && { q: query }),
    ...(category && { in: category }),
    ...(order && { by: order }),
  }).toString();
  const path = steps.map(encodeURIComponent).join('/');
  return `#/${path}${search && `?${search}`}`;
}

/** Reads the hash of an address; what is not understood is left out. */
export function readGlossaryHash(hash: string): GlossaryPlace {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [first, concept, beside] = path.split('/').map(decoded);
  const lang = languages.find((one) => one === first);
  const params = new URLSearchParams(search);
  const query = params.get('q');
  const category = params.get('in');
  return {
    ...(lang && { lang }),
    ...(concept && { concept }),
    ...(concept && beside && { beside }),
    ...(query && { query }),
    ...(category && { category }),
    ...(params.get('by') === 'alphabet' && { order: 'alphabet' as const }),
  };
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return '';
  }
}
