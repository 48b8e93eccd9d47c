import type { Category } from '../../lib/glossary/concept.ts';
import type { ListedConcept } from '../../lib/glossary/entry.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import type { Href } from './href.ts';

/** Props of {@link ConceptList}. */
export interface ConceptListProps {
  readonly concepts: readonly ListedConcept[];
  readonly categories: readonly Category[];
  readonly lang: Lang;
  readonly href: Href;
}

/** The concepts by category, each with its definition. */
export function ConceptList({ concepts, categories, lang, href }: ConceptListProps) {
  const order = new Intl.Collator(lang);
  return (
    <>
      {categories.map((category) => {
        const own = concepts.filter((one) => one.category === category.id);
        if (own.length === 0) return null;
        own.sort((a, b) => order.compare(a.term, b.term));
        return (
          <section class="shelf" key={category.id} aria-labelledby={`shelf-${category.id}`}>
            <h2 id={`shelf-${category.id}`}>{category[lang]}</h2>
            <ul>
              {own.map(({ concept, term, definition }) => (
                <li key={concept}>
                  <a class="headword" href={href({ concept })} data-concept={concept}>
                    {term}
                  </a>
                  <p>{definition}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
