import type { Category } from '../../lib/glossary/concept.ts';
import type { GlossaryHeadProps } from './GlossaryHead.tsx';

/** Props of {@link ListHead}. */
export interface ListHeadProps extends GlossaryHeadProps {
  readonly categories: readonly Category[];
  /** How many concepts the list has now. */
  readonly count: number;
  readonly onPrint: () => void;
}

/** Above the list: how many there are, in which order, and of which category. */
export function ListHead(props: ListHeadProps) {
  const { place, lang, messages, href, categories, count, onPrint } = props;
  const { glossary } = messages;
  const { category, order } = place;
  return (
    <div class="list-head">
      <h1>{glossary.title}</h1>
      <p class="soft count">{glossary.concepts(count)}</p>
      <div class="list-tools">
        <nav class="choices-row" aria-label={glossary.order}>
          <Choice to={href({ category })} isOn={!order} name={glossary.byCategory} />
          <Choice
            to={href({ category, order: 'alphabet' })}
            isOn={order === 'alphabet'}
            name={glossary.byAlphabet}
          />
        </nav>
        <button type="button" class="quiet" onClick={onPrint}>
          {glossary.print}
        </button>
      </div>
      <nav class="choices-row" aria-label={glossary.narrow}>
        <Choice to={href({ order })} isOn={!category} name={glossary.everything} />
        {categories.map(({ id, [lang]: name }) => (
          <Choice key={id} to={href({ order, category: id })} isOn={id === category} name={name} />
        ))}
      </nav>
    </div>
  );
}

function Choice({ to, isOn, name }: { to: string; isOn: boolean; name: string }) {
  return (
    <a href={to} aria-current={isOn ? 'true' : undefined}>
      {name}
    </a>
  );
}
