import type { Status } from '../../lib/glossary/concept.ts';
import type { ListedConcept } from '../../lib/glossary/entry.ts';
import type { Messages } from '../locale.ts';
import type { ConceptListProps } from './ConceptList.tsx';
import type { Href } from './href.ts';

/** Props of {@link AlphabetList}. */
export interface AlphabetListProps extends Omit<ConceptListProps, 'categories'> {
  readonly messages: Messages;
}

interface Line {
  readonly word: string;
  readonly status: Status;
  readonly to: ListedConcept;
}

/** Every term by the alphabet; those that are not preferred lead to the one that is. */
export function AlphabetList({ concepts, lang, messages, href }: AlphabetListProps) {
  const order = new Intl.Collator(lang);
  const lines = concepts.flatMap((to): Line[] => [
    { word: to.term, status: 'preferred', to },
    ...to.others.map(({ term, status }) => ({ word: term, status, to })),
  ]);
  lines.sort((a, b) => order.compare(a.word, b.word));
  return (
    <>
      {[...Map.groupBy(lines, ({ word }) => initial(word))].map(([letter, own]) => (
        <section class="shelf letters" key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`}>{letter}</h2>
          <ul>
            {own.map((line) => (
              <Row key={`${line.word} ${line.to.concept}`} {...{ line, messages, href }} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Row({ line, messages, href }: { line: Line; messages: Messages; href: Href }) {
  const { word, status, to } = line;
  const link = href({ concept: to.concept });
  if (status === 'preferred') {
    return (
      <li>
        <a class="headword" href={link} data-concept={to.concept}>
          {word}
        </a>
      </li>
    );
  }
  const isDiscouraged = status !== 'admitted';
  return (
    <li class="other">
      <span class={isDiscouraged ? 'word discouraged' : 'word'}>{word}</span>{' '}
      <span class="soft">{messages.search.see}</span> <a href={link}>{to.term}</a>
    </li>
  );
}

/** The letter that a word stands under: without accent, in capitals; digits and signs under `#`. */
function initial(word: string): string {
  const letter =
    word.normalize('NFD').match(/\p{L}/u)?.index === 0 ? word.normalize('NFD')[0] : '#';
  return (letter ?? '#').toUpperCase();
}
