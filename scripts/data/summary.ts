/** What the glossary holds, language by language. */
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { type Lang, languages } from '../../lib/glossary/language.ts';
import { table } from '../table.ts';

/** The rows of the table: how many of everything, and what is missing. */
export function summary({ concepts, patterns, figures, sources, index }: Glossary): string {
  const all = Object.values(concepts);
  const rows = languages.map((lang) => {
    const texts = all.flatMap((concept) => concept[lang] ?? []);
    const flags = [
      ...texts.flatMap(({ terms }) => terms.flatMap((term) => term.flags ?? [])),
      ...Object.values(patterns).flatMap((pattern) => pattern[lang]?.flags ?? []),
    ];
    const examples = flags.flatMap(({ examples: { match, ignore } }) => [...match, ...ignore]);
    return [
      lang,
      `${texts.length} of ${all.length}`,
      `${texts.reduce((total, { terms }) => total + terms.length, 0)}`,
      `${index[lang].forms.length}`,
      `${new Set(flags.map(({ id }) => id)).size}`,
      `${examples.length}`,
      missing(all, lang),
    ];
  });
  const head = ['', 'concepts', 'terms', 'forms', 'flag ids', 'examples', 'missing'];
  const count = (record: object) => Object.keys(record).length;
  return `${table(head, rows)}\n${count(patterns)} patterns, ${count(figures)} figures, ${count(sources)} sources`;
}

function missing(concepts: readonly Glossary['concepts'][string][], lang: Lang): string {
  return (
    concepts
      .filter((concept) => !concept[lang])
      .map(({ id }) => id)
      .join(', ') || 'none'
  );
}
