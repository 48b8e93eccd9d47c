import { useId } from 'preact/hooks';
import type { Messages } from '../locale.ts';

/** Props of {@link Filter}. */
export interface FilterProps {
  readonly query: string;
  /** How many settings are shown; `null` while nothing was typed. */
  readonly count: number | null;
  readonly messages: Messages;
  readonly onQuery: (query: string) => void;
}

/** A box to find a setting. */
export function Filter({ query, count, messages, onQuery }: FilterProps) {
  const id = useId();
  const texts = messages.options;
  return (
    <search class="filter">
      <label for={id}>{texts.filter}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && query !== '') {
            event.preventDefault();
            onQuery('');
          }
        }}
      />
      <p role="status" class={count === 0 ? 'hint' : 'unseen'}>
        {count !== null && (count === 0 ? texts.filterNone(query) : texts.filterFound(count))}
      </p>
    </search>
  );
}
