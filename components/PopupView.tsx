import type { TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { LookupHit } from '../lib/match/lookup.ts';
import { BackButton } from './BackButton.tsx';
import { type CardSubject, ConceptCard } from './ConceptCard.tsx';
import type { CardActions } from './card-actions.ts';
import type { Messages } from './locale.ts';
import { PopupPage, type PopupPageProps } from './PopupPage.tsx';
import { type Found, SearchBox } from './SearchBox.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

/** Props of {@link PopupView}. */
export interface PopupViewProps extends PopupPageProps {
  readonly messages: Messages;
  readonly query: string;
  readonly found: Found;
  /** The card that was asked for, in place of everything else. */
  readonly picked?: CardSubject | undefined;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onQuery: (query: string) => void;
  readonly onPick: (hit: LookupHit) => void;
  /** Back from a card to the one before it, or to the search. */
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onShowConcept?: ((concept: string) => void) | undefined;
  /** What can be done on a card. */
  readonly actions: CardActions;
  readonly onOptions: () => void;
  readonly onGlossary: () => void;
}

/** The popup: a switch for the site, a search box, and what stands on the page. */
export function PopupView(props: PopupViewProps) {
  const { messages, site, page, query, picked, onBack, onClose } = props;
  const titleId = useId();
  const start = useRef<HTMLDivElement>(null);
  useReturn(start, picked !== undefined);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (picked) onBack();
    else onClose();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back from wherever the focus is
    <div class="popup" lang={messages.lang} onKeyDown={onKeyDown}>
      <header class="popup-head">
        <h1 class="wordmark">Migralex</h1>
        {site && page.kind !== 'closed' && (
          <SiteSwitch
            host={site.host}
            on={site.on}
            messages={messages}
            onToggle={props.onSwitchSite}
          />
        )}
      </header>
      <main>
        {picked && (
          <>
            <BackButton key={picked.card.concept} messages={messages} onBack={onBack} />
            <ConceptCard
              {...picked}
              messages={messages}
              titleId={titleId}
              onShowConcept={props.onShowConcept}
              actions={props.actions}
            />
          </>
        )}
        {/* Stays as it was while a card is read. */}
        <div ref={start} hidden={picked !== undefined}>
          <SearchBox
            {...{ query, messages, found: props.found }}
            onQuery={props.onQuery}
            onPick={props.onPick}
            focusOnMount
          />
          {query.trim() === '' && <PopupPage {...props} />}
        </div>
      </main>
      <footer class="popup-foot">
        <button type="button" class="link" onClick={props.onGlossary}>
          {messages.popup.glossary}
        </button>
        <button type="button" class="link" onClick={props.onOptions}>
          {messages.popup.options}
        </button>
      </footer>
    </div>
  );
}

/** Brings focus and scrolling back to where a card was asked for. */
function useReturn(start: { readonly current: HTMLElement | null }, isAway: boolean): void {
  const left = useRef<{ element: HTMLElement; top: number } | null>(null);
  // While rendering, what will be hidden still has the focus.
  if (isAway && !left.current) {
    const element = document.activeElement;
    if (element instanceof HTMLElement && start.current?.contains(element)) {
      left.current = { element, top: document.scrollingElement?.scrollTop ?? 0 };
    }
  }
  useLayoutEffect(() => {
    if (isAway) {
      document.scrollingElement?.scrollTo({ top: 0 });
      return;
    }
    const back = left.current;
    left.current = null;
    if (!back) return;
    back.element.focus({ preventScroll: true });
    document.scrollingElement?.scrollTo({ top: back.top });
  }, [isAway]);
}
