import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Messages } from '../locale.ts';
import type { ConceptListProps } from './ConceptList.tsx';

/** Props of {@link ConceptIndex}. */
export interface ConceptIndexProps extends ConceptListProps {
  readonly current: string | undefined;
  readonly messages: Messages;
}

/** Beside an entry: the preferred terms, to go on reading. */
export function ConceptIndex(props: ConceptIndexProps) {
  const { concepts, categories, lang, current, messages, href } = props;
  const box = useRef<HTMLElement>(null);
  const order = new Intl.Collator(lang);

  useLayoutEffect(() => {
    // Within its own box: the page itself stays where it is.
    const link = box.current?.querySelector<HTMLElement>(`[data-concept="${current}"]`);
    if (link && box.current) box.current.scrollTop = link.offsetTop - box.current.clientHeight / 3;
  }, [current]);

  return (
    <nav class="index" ref={box} aria-label={messages.glossary.allConcepts}>
      {categories.map((category) => {
        const own = concepts.filter((one) => one.category === category.id);
        own.sort((a, b) => order.compare(a.term, b.term));
        return (
          <section key={category.id} aria-labelledby={`index-${category.id}`}>
            <h2 id={`index-${category.id}`}>{category[lang]}</h2>
            <ul>
              {own.map(({ concept, term }) => (
                <li key={concept}>
                  <a
                    data-concept={concept}
                    href={href({ concept })}
                    aria-current={concept === current ? 'page' : undefined}
                  >
                    {term}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
