import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CardSubject } from '../../components/ConceptCard.tsx';
import type { Messages } from '../../components/locale.ts';
import { PopupView } from '../../components/PopupView.tsx';
import { reportOf, type TabReport } from '../../lib/app/frames.ts';
import { changeSettings } from '../../lib/app/settings.ts';
import { isSiteOn, type Settings, siteSwitched } from '../../lib/app/settings-type.ts';
import type { FrontTab } from '../../lib/app/tabs.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import { insteadOf, makeCard } from '../../lib/match/card.ts';
import type { Lookup } from '../../lib/match/lookup.ts';
import type { ReportGroup } from '../../lib/match/report.ts';

export interface PopupProps {
  readonly glossary: Glossary;
  readonly settings: Settings;
  readonly tab: FrontTab | null;
  readonly lang: Lang;
  readonly messages: Messages;
  readonly lookup: Lookup;
}

/** How often and how long, in milliseconds, a page that has just been switched on is asked again. */
const retries = 8;
const retryAfter = 250;

/** The popup at work: asks the page, searches the glossary, switches the site. */
export function Popup({ glossary, settings, tab, lang, messages, lookup }: PopupProps) {
  const host = tab?.host ?? null;
  const [isOn, setOn] = useState(host !== null && isSiteOn(settings, host));
  /** What the page says; `null` when it says nothing. */
  const [answer, setAnswer] = useState<TabReport | 'loading' | null>('loading');
  const [query, setQuery] = useState('');
  const [picked, setPicked] = useState<CardSubject>();

  useEffect(() => {
    if (!tab || host === null) {
      setAnswer(null);
      return;
    }
    const ending = new AbortController();
    void askPage(tab.id, isOn, ending.signal).then((answer) => {
      if (!ending.signal.aborted) setAnswer(answer);
    });
    return () => ending.abort();
  }, [tab, host, isOn]);

  function switchSite(on: boolean): void {
    if (host === null) return;
    setOn(on);
    setAnswer('loading');
    void changeSettings(siteSwitched(settings, host, on));
  }

  function showConcept(concept: string, cardLang: Lang = lang): void {
    const card = makeCard(glossary, { concept, lang: cardLang, interfaceLang: lang });
    if (card) setPicked({ card, form: card.term, verdict: 'term', attribution: 'own' });
  }

  async function goTo(place: number): Promise<void> {
    if (answer !== 'loading') await answer?.goTo(place).catch(() => setAnswer(null));
  }

  function describe({ concept, flag, term, places, lang: groupLang }: ReportGroup) {
    const { form, plural } = places[0] ?? {};
    const request = { concept, lang: groupLang, interfaceLang: lang, flag, term, form, plural };
    const [instead] = insteadOf(glossary, request);
    const definition = glossary.concepts[concept]?.[groupLang]?.definition ?? '';
    return { definition, ...(instead !== undefined && { instead }) };
  }

  return (
    <PopupView
      {...{ messages, query, picked, describe }}
      page={answer === 'loading' ? answer : (answer?.report ?? 'unreadable')}
      site={host === null ? undefined : { host, on: isOn }}
      hits={lookup.find(query, [lang, ...settings.readingLanguages])}
      onSwitchSite={switchSite}
      onQuery={setQuery}
      onPick={(hit) => showConcept(hit.concept, hit.lang)}
      onBack={() => setPicked(undefined)}
      onShowConcept={showConcept}
      onGoTo={(place) => void goTo(place)}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

/** Asks a page for its report; one that has just been switched on may need a moment. */
async function askPage(
  tabId: number,
  isOn: boolean,
  signal: AbortSignal,
): Promise<TabReport | null> {
  for (let attempt = 0; attempt < retries && !signal.aborted; attempt += 1) {
    const answer = await reportOf(tabId);
    const isFull = !isOn || (answer?.report.groups.length ?? 0) > 0;
    if (answer && (isFull || attempt === retries - 1)) return answer;
    await new Promise((resolve) => setTimeout(resolve, retryAfter));
  }
  return null;
}
