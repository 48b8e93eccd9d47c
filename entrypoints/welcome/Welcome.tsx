import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { messagesFor } from '../../components/locale.ts';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { openGlossary } from '../../lib/app/pages.ts';
import { askToReadPages, watchPermission } from '../../lib/app/permission.ts';
import { changeSettings, followSettings } from '../../lib/app/settings.ts';
import type { Settings } from '../../lib/app/settings-type.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { startTryOut, type TryOut } from './try-out.ts';

export interface WelcomeProps {
  readonly glossary: Glossary;
  readonly settings: Settings;
  readonly mayRead: boolean;
}

/** The welcome page at work: every choice is stored at once and shows on the sample. */
export function Welcome({ glossary, settings: first, mayRead: mayReadFirst }: WelcomeProps) {
  const [settings, setSettings] = useState(first);
  const [mayRead, setMayRead] = useState(mayReadFirst);
  const tryOut = useRef<TryOut | null>(null);
  const density = useRef(settings.density);
  density.current = settings.density;
  const lang = interfaceLanguage(settings.interfaceLanguage, navigator.languages);
  const messages = messagesFor(lang);

  useEffect(() => {
    const ending = new AbortController();
    followSettings(setSettings, ending.signal);
    watchPermission(setMayRead, ending.signal);
    return () => ending.abort();
  }, []);
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
    document.title = messages.welcome.title;
  }, [lang, messages]);
  // A sample in another language is another page to read.
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    tryOut.current = startTryOut({ document, glossary, lang, density: density.current, signal });
    return () => ending.abort();
  }, [glossary, lang]);
  useEffect(() => tryOut.current?.show(settings.density), [settings.density]);

  const change = (set: Partial<Settings>) => {
    setSettings({ ...settings, ...set });
    void changeSettings({ set });
  };

  return (
    <WelcomeView
      {...{ lang, messages, mayRead }}
      density={settings.density}
      onLanguage={(chosen) => change({ interfaceLanguage: chosen })}
      onDensity={(chosen) => change({ density: chosen })}
      onPermission={() => void askToReadPages().then(setMayRead)}
      onGlossary={() => void openGlossary({ lang })}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
