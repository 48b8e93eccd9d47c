import { useId } from 'preact/hooks';
import type { LookupHit } from '../lib/match/lookup.ts';
import { BackButton } from './BackButton.tsx';
import { type CardSubject, ConceptCard } from './ConceptCard.tsx';
import type { Messages } from './locale.ts';
import { PopupPage, type PopupPageProps } from './PopupPage.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

/** Props of {@link PopupView}. */
export interface PopupViewProps extends PopupPageProps {
  readonly messages: Messages;
  readonly query: string;
  readonly hits: readonly LookupHit[];
  /** The card that was asked for, in place of everything else. */
  readonly picked?: CardSubject | undefined;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onQuery: (query: string) => void;
  readonly onPick: (hit: LookupHit) => void;
  readonly onBack: () => void;
  readonly onShowConcept?: ((concept: string) => void) | undefined;
  readonly onOptions: () => void;
  readonly onGlossary?: (() => void) | undefined;
}

/** The popup: a switch for the site, a search box, and what stands on the page. */
export function PopupView(props: PopupViewProps) {
  const { messages, site, query, hits, picked } = props;
  const titleId = useId();
  return (
    <div class="popup" lang={messages.lang}>
      <header class="popup-head">
        <h1 class="wordmark">Migralex</h1>
        {site && (
          <SiteSwitch
            host={site.host}
            on={site.on}
            messages={messages}
            onToggle={props.onSwitchSite}
          />
        )}
      </header>
      <main>
        {picked ? (
          <>
            <BackButton key={picked.card.concept} messages={messages} onBack={props.onBack} />
            <ConceptCard
              {...picked}
              messages={messages}
              titleId={titleId}
              onShowConcept={props.onShowConcept}
            />
          </>
        ) : (
          <>
            <SearchBox
              {...{ query, hits, messages, onQuery: props.onQuery, onPick: props.onPick }}
              focusOnMount
            />
            {query.trim() === '' && <PopupPage {...props} />}
          </>
        )}
      </main>
      <footer class="popup-foot">
        {props.onGlossary && (
          <button type="button" class="link" onClick={props.onGlossary}>
            {messages.popup.glossary}
          </button>
        )}
        <button type="button" class="link" onClick={props.onOptions}>
          {messages.popup.options}
        </button>
      </footer>
    </div>
  );
}
