import { useEffect, useRef } from 'preact/hooks';
import type { LookupHit } from '../lib/match/lookup.ts';
import type { Messages } from './locale.ts';
import { languageName } from './messages/format.ts';

/** Props of {@link SearchHits}. */
export interface SearchHitsProps {
  /** Start of the ids, shared with the field that owns the list. */
  readonly id: string;
  readonly hits: readonly LookupHit[];
  readonly active: number;
  readonly messages: Messages;
  readonly onPick: (hit: LookupHit) => void;
}

/** The listbox under the search field. Focus stays in the field. */
export function SearchHits({ id, hits, active, messages, onPick }: SearchHitsProps) {
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div
      ref={list}
      class="hits"
      id={`${id}-hits`}
      role="listbox"
      aria-label={messages.search.label}
      hidden={hits.length === 0}
    >
      {hits.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field
        <div
          key={`${hit.lang} ${hit.concept} ${hit.form}`}
          class="hit"
          id={`${id}-hit-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(hit)}
        >
          <Hit hit={hit} messages={messages} />
        </div>
      ))}
    </div>
  );
}

function Hit({ hit, messages }: { hit: LookupHit; messages: Messages }) {
  const { instead, see } = messages.search;
  const discouraged = hit.status === 'deprecated' || hit.status === 'superseded';
  return (
    <>
      <span class="hit-line">
        <b lang={hit.lang}>{hit.form}</b>
        {hit.form !== hit.term && (
          <span class="hit-term">
            {discouraged ? instead : see} <strong lang={hit.lang}>{hit.term}</strong>
          </span>
        )}
      </span>
      <span class="code" aria-hidden="true">
        {hit.lang}
      </span>
      <span class="unseen">{languageName(hit.lang, messages.lang)}. </span>
      <small lang={hit.lang}>{hit.definition}</small>
    </>
  );
}
