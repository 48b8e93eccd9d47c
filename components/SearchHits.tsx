import { useEffect, useRef } from 'preact/hooks';
import type { Lang } from '../lib/glossary/language.ts';
import type { LookupHit } from '../lib/match/lookup.ts';
import type { Span } from '../lib/match/quotes.ts';
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
  const { lang, definition, definitionLang } = hit;
  return (
    <>
      <span class="hit-line">
        <b lang={lang}>
          <Matched text={hit.form} spans={hit.matches} />
        </b>
        <Aside hit={hit} messages={messages} />
      </span>
      <span class="code" aria-hidden="true">
        {lang}
      </span>
      <span class="unseen">{languageName(lang, messages.lang)}. </span>
      <small lang={definitionLang}>{definition}</small>
    </>
  );
}

/** What stands behind the form: better terms, the term that it belongs to, the reader's own word for it. */
function Aside({ hit, messages }: { hit: LookupHit; messages: Messages }) {
  const { instead, see } = messages.search;
  const isDiscouraged = hit.status === 'deprecated' || hit.status === 'superseded';
  const better = hit.flag?.instead.slice(0, 2) ?? [];
  if (better.length > 0) {
    return <Pointer label={instead} terms={better} lang={hit.lang} />;
  }
  if (isDiscouraged && hit.form !== hit.term) {
    return <Pointer label={instead} terms={[hit.term]} lang={hit.lang} />;
  }
  if (hit.own) return <Pointer label="=" terms={[hit.own.term]} lang={hit.own.lang} />;
  if (hit.form === hit.term) return null;
  return <Pointer label={see} terms={[hit.term]} lang={hit.lang} />;
}

function Pointer({ label, terms, lang }: { label: string; terms: readonly string[]; lang: Lang }) {
  return (
    <span class="hit-term">
      {label}
      {'\u00a0'}
      {terms.map((term, at) => (
        <span key={term}>
          {at > 0 && ', '}
          <strong lang={lang}>{term}</strong>
        </span>
      ))}
    </span>
  );
}

/** A form with the parts that answer the query marked. */
function Matched({ text, spans }: { text: string; spans: readonly Span[] }) {
  let done = 0;
  const parts = spans.flatMap(({ start, end }) => {
    const before = text.slice(done, start);
    done = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
