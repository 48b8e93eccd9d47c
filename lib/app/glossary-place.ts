/** Places in the glossary page, and the addresses that lead there: `glossary.html#/nl/refugee`. */
import { type Lang, languages } from '../glossary/language.ts';

/** What the glossary page shows. Without a concept it is the list. */
export interface GlossaryPlace {
  /** Language of the entries; left out, it is the reader's language of definitions. */
  readonly lang?: Lang | undefined;
  readonly concept?: string | undefined;
  /** A second concept, shown beside the first. */
  readonly beside?: string | undefined;
  /** What is looked up in the list. */
  readonly query?: string | undefined;
  /** The order of the list; left out, it is by category. */
  readonly order?: 'alphabet' | undefined;
}

/** The part of an address after `glossary.html`; `#/` alone is the list in the reader's language. */
export function glossaryHash({ lang, concept, beside, query, order }: GlossaryPlace): string {
  const steps = [lang ?? '-', ...(concept ? [concept, ...(beside ? [beside] : [])] : [])];
  const search = new URLSearchParams({
    ...(query && { q: query }),
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
  return {
    ...(lang && { lang }),
    ...(concept && { concept }),
    ...(concept && beside && { beside }),
    ...(query && { query }),
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
