import type { Entry } from '../../lib/glossary/entry.ts';
import type { LookupHit } from '../../lib/match/lookup.ts';
import { SearchBox } from '../SearchBox.tsx';
import { ConceptIndex } from './ConceptIndex.tsx';
import { EntryView } from './EntryView.tsx';
import { GlossaryHead } from './GlossaryHead.tsx';
import { Headword } from './Headword.tsx';
import { ListView, type ListViewProps } from './ListView.tsx';
import { PairView } from './PairView.tsx';

/** Props of {@link GlossaryView}. */
export interface GlossaryViewProps extends ListViewProps {
  /** The entry of the place; nothing when the place is the list, or names no concept that there is. */
  readonly entry: Entry | null;
  /** The entry beside it, with the sentence that tells the two apart. */
  readonly beside: { readonly entry: Entry; readonly difference: string | null } | null;
  readonly query: string;
  readonly hits: readonly LookupHit[];
  readonly onQuery: (query: string) => void;
  readonly onPick: (hit: LookupHit) => void;
}

/** The glossary: a list of all, an entry, or two entries side by side; a search box above each. */
export function GlossaryView(props: GlossaryViewProps) {
  const { place, messages, query, hits, onQuery, onPick } = props;
  const isAsking = query.trim() !== '';
  return (
    <div class="glossary" lang={messages.lang}>
      <GlossaryHead {...props} />
      <main>
        {isAsking && <h1 class="unseen">{messages.glossary.title}</h1>}
        <div class="glossary-search">
          <SearchBox
            {...{ query, messages, onQuery, onPick }}
            found={{ query: query.trim(), hits }}
          />
        </div>
        {!isAsking && (place.concept ? <Reading {...props} /> : <ListView {...props} />)}
      </main>
    </div>
  );
}

/** An entry or a pair, with the way back, and the other concepts beside it. */
function Reading(props: GlossaryViewProps) {
  const { place, messages, href, entry, beside } = props;
  const { allConcepts, unknown, print } = messages.glossary;
  return (
    <div class="with-index">
      <div class="reading">
        <p class="back-line">
          <a href={href({})}>
            <span aria-hidden="true">‹ </span>
            {allConcepts}
          </a>
          <button type="button" class="quiet" onClick={props.onPrint}>
            {print}
          </button>
        </p>
        {!entry && <Headword>{unknown}</Headword>}
        {entry && beside && (
          <PairView
            pair={[entry, beside.entry]}
            difference={beside.difference}
            {...{ messages, href }}
          />
        )}
        {entry && !beside && <EntryView {...{ entry, messages, href }} />}
      </div>
      <ConceptIndex {...props} current={place.concept} />
    </div>
  );
}
