import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CardSubject } from '../../components/ConceptCard.tsx';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { messagesFor } from '../../components/locale.ts';
import type { PageState } from '../../components/PopupPage.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import type { Found } from '../../components/SearchBox.tsx';
import type { TabReport } from '../../lib/app/frames.ts';
import { sendMessage } from '../../lib/app/messages.ts';
import { openGlossary } from '../../lib/app/pages.ts';
import { changeSettings, followSettings } from '../../lib/app/settings.ts';
import {
  isSiteOn,
  type Settings,
  type SettingsChange,
  siteSwitched,
} from '../../lib/app/settings-type.ts';
import { askToRead, type FrontTab, reloadTab } from '../../lib/app/tabs.ts';
import type { Level } from '../../lib/glossary/concept.ts';
import type { LookupHit } from '../../lib/match/lookup.ts';
import type { Verdict } from '../../lib/match/occurrence.ts';
import type { PageReport, ReportGroup } from '../../lib/match/report.ts';
import { groupQuestion } from '../../lib/match/report-texts.ts';
import { type Following, followPage } from './follow-page.ts';

export interface PopupProps {
  readonly first: Settings;
  readonly tab: FrontTab | null;
}

const nothing: Found = { query: '', hits: [] };

function verdictOf(level: Level): Verdict {
  return level === 'info' ? 'info' : 'flag';
}

/** The popup at work: asks the page and the glossary in the background, switches the site. */
export function Popup({ first, tab }: PopupProps) {
  const [settings, setSettings] = useState(first);
  const [page, setPage] = useState<PageState>({ kind: 'loading' });
  const [query, setQuery] = useState('');
  const [found, setFound] = useState(nothing);
  const [cards, setCards] = useState<readonly CardSubject[]>([]);
  /** What the page in front said last. */
  const answer = useRef<TabReport | null>(null);
  const following = useRef<Following | null>(null);
  /** What is wanted now: answers to earlier questions come too late. */
  const wanted = useRef('');
  const lang = interfaceLanguage(settings.interfaceLanguage, navigator.languages);
  const { definitionLanguage: definitions, readingLanguages } = settings;
  const host = tab?.address.kind === 'web' ? tab.address.host : null;
  const isOn = host === null || isSiteOn(settings, host);

  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useEffect(() => {
    const ending = new AbortController();
    followSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  useEffect(() => {
    // The first look-up would wait until the forms are sorted; the page's report comes first.
    if (page.kind !== 'loading') void sendMessage('lookup', { query: '', preferred: [] });
  }, [page.kind]);
  useEffect(() => {
    if (!tab) {
      setPage({ kind: 'closed', reason: 'unknown' });
      return;
    }
    if (!isOn) return;
    const ending = new AbortController();
    const { signal } = ending;
    const textsOf = (report: PageReport) =>
      sendMessage('groupTexts', { groups: report.groups.map(groupQuestion), definitions });
    setPage({ kind: 'loading' });
    const changed = (state: PageState, said: TabReport | null) => {
      answer.current = said;
      setPage(state);
    };
    following.current = followPage({ tab, signal, textsOf, changed });
    return () => ending.abort();
  }, [tab, isOn, definitions]);

  async function search(text: string): Promise<void> {
    setQuery(text);
    const asked = text.trim();
    wanted.current = asked;
    if (asked === '') {
      setFound(nothing);
      return;
    }
    const preferred = [lang, ...readingLanguages];
    const hits = await sendMessage('lookup', { query: asked, preferred, definitions });
    if (wanted.current === asked) setFound({ query: asked, hits });
  }

  async function show(
    request: Pick<ReportGroup, 'concept' | 'lang'> & Partial<Omit<CardSubject, 'card'>>,
    flag?: { id: string; term: string; plural?: true | undefined },
  ): Promise<void> {
    const { concept, form, verdict = 'term', attribution = 'own' } = request;
    const card = await sendMessage('card', {
      ...{ concept, lang: request.lang, interfaceLang: lang, form },
      ...(definitions !== 'page' && { definitionLang: definitions }),
      ...(flag && { flag: flag.id, term: flag.term, plural: flag.plural }),
    });
    if (!card) return;
    const subject = { card, form: form ?? card.term, verdict, attribution };
    setCards((before) => [...before, subject]);
  }

  function pick({ concept, lang: hitLang, form, flag }: LookupHit): void {
    const verdict = flag ? verdictOf(flag.level) : 'term';
    void show({ concept, lang: hitLang, form, verdict }, flag);
  }

  function explain({ concept, lang: groupLang, verdict, flag, term, places }: ReportGroup): void {
    const { form = term, plural } = places[0] ?? {};
    void show(
      { concept, lang: groupLang, form, verdict },
      flag === undefined ? undefined : { id: flag, term, plural },
    );
  }

  async function change(wanted: SettingsChange): Promise<void> {
    setSettings(await changeSettings(wanted));
  }

  function switchSite(on: boolean): void {
    if (host !== null) void change(siteSwitched(settings, host, on));
  }

  function readLanguage(): void {
    const pageLang = page.kind === 'report' ? page.report.lang : null;
    if (!pageLang) return;
    void change({ set: { readingLanguages: [...readingLanguages, pageLang] } }).then(() =>
      following.current?.again(),
    );
  }

  const picked = cards.at(-1);
  return (
    <PopupView
      messages={messagesFor(lang)}
      {...{ settings, page, query, found, picked }}
      site={host === null ? undefined : { host, on: isOn }}
      onSwitchSite={switchSite}
      onSwitchOn={() => switchSite(true)}
      onAllow={() => host !== null && void askToRead(host)}
      onReload={() => tab && void reloadTab(tab.id)}
      onReadLanguage={readLanguage}
      onQuery={(text) => void search(text)}
      onPick={pick}
      onBack={() => setCards((before) => before.slice(0, -1))}
      onClose={() => window.close()}
      onShowConcept={(concept) => picked && void show({ concept, lang: picked.card.lang })}
      onExplain={explain}
      actions={{
        onMore: (concept) => void openGlossary({ concept, lang: picked?.card.lang }),
        onKnown: (concept, isKnown) =>
          void change({ [isKnown ? 'add' : 'remove']: { known: [concept] } }),
      }}
      onGoTo={(place) => void answer.current?.goTo(place).catch(() => false)}
      onOptions={() => void browser.runtime.openOptionsPage()}
      onGlossary={() => void openGlossary({})}
    />
  );
}
