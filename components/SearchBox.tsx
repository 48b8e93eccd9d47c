import type { TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LookupHit } from '../lib/match/lookup.ts';
import type { Messages } from './locale.ts';
import { SearchHits } from './SearchHits.tsx';

/** What was found for a query. */
export interface Found {
  readonly query: string;
  readonly hits: readonly LookupHit[];
}

/** Props of {@link SearchBox}. */
export interface SearchBoxProps {
  readonly query: string;
  /** The latest answer; it may be that to an earlier query. */
  readonly found: Found;
  readonly messages: Messages;
  readonly onQuery: (query: string) => void;
  readonly onPick: (hit: LookupHit) => void;
  /** Ready to type as soon as it appears. */
  readonly focusOnMount?: boolean | undefined;
}

/** A box to look up a word: the first hit is chosen until the arrows choose another. */
export function SearchBox(props: SearchBoxProps) {
  const { query, found, messages, onQuery, onPick, focusOnMount } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(0);
  /** Enter was pressed before the answer came. */
  const isHurried = useRef(false);
  const asked = query.trim() !== '';
  const isAnswered = found.query === query.trim();
  const shown = asked ? found.hits : [];
  const current = Math.min(active, shown.length - 1);

  useLayoutEffect(() => {
    if (focusOnMount) field.current?.focus();
  }, [focusOnMount]);

  useLayoutEffect(() => {
    const [first] = found.hits;
    if (!isHurried.current || !isAnswered) return;
    isHurried.current = false;
    if (first) onPick(first);
  }, [found, isAnswered, onPick]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const hit = shown[current];
    // An Enter or Escape that ends the composing of a character is not meant for the list.
    if (event.isComposing) return;
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'Enter' && asked && !isAnswered) isHurried.current = true;
    else if (!hit) return;
    else if (event.key === 'Enter') onPick(hit);
    else if (event.key === 'ArrowDown') setActive((current + 1) % shown.length);
    else if (event.key === 'ArrowUp') setActive((current - 1 + shown.length) % shown.length);
    else return;
    event.preventDefault();
    // What closes the window otherwise is done with.
    event.stopPropagation();
  };

  return (
    <search class="search">
      <label for={`${id}-field`}>{messages.search.label}</label>
      <input
        ref={field}
        id={`${id}-field`}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: without a list the browser makes it a searchbox
        role="combobox"
        list={undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        value={query}
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-hits`}
        aria-activedescendant={current >= 0 ? `${id}-hit-${current}` : undefined}
        onInput={(event) => {
          setActive(0);
          isHurried.current = false;
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" class={asked && isAnswered && shown.length === 0 ? 'empty' : 'unseen'}>
        {asked &&
          isAnswered &&
          (shown.length ? messages.search.hits(shown.length) : messages.search.none(query.trim()))}
      </p>
      <SearchHits {...{ id, hits: shown, active: current, messages, onPick }} />
    </search>
  );
}
