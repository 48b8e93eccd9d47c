import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { GlossaryView } from '../../components/glossary/GlossaryView.tsx';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { messagesFor } from '../../components/locale.ts';
import { glossaryHash, readGlossaryHash } from '../../lib/app/glossary-place.ts';
import type { Settings } from '../../lib/app/settings-type.ts';
import type { Glossary as GlossaryData } from '../../lib/glossary/glossary.ts';
import type { GlossaryPlace } from '../../lib/glossary/place.ts';
import { differenceBetween, listConcepts, makeEntry } from '../../lib/match/entry.ts';
import { createLookup, type Lookup } from '../../lib/match/lookup.ts';
import { openForPrint } from './print.ts';

export interface GlossaryProps {
  readonly glossary: GlossaryData;
  readonly settings: Settings;
}

/** How many hits of a search are shown. */
const mostHits = 30;

/** The glossary page at work: what it shows is in its address, so that it can be kept and shared. */
export function Glossary({ glossary, settings }: GlossaryProps) {
  const [{ place, cameFrom }, setShown] = useState<Shown>(() => ({
    place: readGlossaryHash(location.hash),
  }));
  const lang = place.lang ?? languageOf(settings);
  const messages = messagesFor(lang);
  const concepts = useMemo(() => listConcepts(glossary, lang), [glossary, lang]);
  const query = place.query ?? '';
  const prepared = useRef<Lookup | null>(null);
  // Preparing look-ups takes longer than showing the list: it waits until somebody looks something up.
  if (query.trim() !== '') prepared.current ??= createLookup(glossary);
  const entry = place.concept ? makeEntry(glossary, place.concept, lang) : null;
  const other = place.beside ? makeEntry(glossary, place.beside, lang) : null;
  const href = (to: GlossaryPlace) => glossaryHash({ lang, ...to });

  useEffect(() => {
    const read = () =>
      setShown((before) => ({
        place: readGlossaryHash(location.hash),
        cameFrom: before.place.concept,
      }));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(openForPrint, []);
  useLayoutEffect(() => {
    const names = [entry?.term, other?.term].filter((name) => name !== undefined);
    document.documentElement.lang = lang;
    document.title = `${names.join(' · ') || messages.glossary.title} – Migralex`;
  }, [lang, entry?.term, other?.term, messages]);

  function ask(next: string): void {
    const asked = { lang, ...(next && { query: next }) };
    // What is typed letter by letter is one step of the way back, not many.
    if (place.concept) history.pushState(null, '', glossaryHash(asked));
    else history.replaceState(null, '', glossaryHash({ ...place, ...asked, query: next }));
    setShown({ place: readGlossaryHash(location.hash) });
  }

  return (
    <GlossaryView
      {...{ place, lang, concepts, messages, href, entry, query, cameFrom }}
      categories={glossary.categories}
      beside={
        entry && other
          ? {
              entry: other,
              difference: differenceBetween(glossary, [entry.concept, other.concept], lang),
            }
          : null
      }
      hits={
        prepared.current?.find(query, [lang, ...settings.readingLanguages], { most: mostHits }) ??
        []
      }
      onQuery={ask}
      onPick={({ concept }) => {
        location.hash = glossaryHash({ lang, concept });
      }}
      onPrint={() => print()}
    />
  );
}

interface Shown {
  readonly place: GlossaryPlace;
  /** The concept that was shown before. */
  readonly cameFrom?: string | undefined;
}

/** The language of definitions; where that is the page's, the one that Migralex speaks. */
function languageOf({ definitionLanguage, interfaceLanguage: chosen }: Settings) {
  return definitionLanguage === 'page'
    ? interfaceLanguage(chosen, navigator.languages)
    : definitionLanguage;
}
