import { useEffect, useState } from 'preact/hooks';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { messagesFor } from '../../components/locale.ts';
import { OptionsView } from '../../components/OptionsView.tsx';
import { changeSettings, watchSettings } from '../../lib/app/settings.ts';
import { type BrokenSettings, forgetBrokenSettings } from '../../lib/app/settings-store.ts';
import type { Settings, SettingsChange } from '../../lib/app/settings-type.ts';
import type { Category } from '../../lib/glossary/concept.ts';

export interface OptionsProps {
  readonly first: Settings;
  readonly broken: BrokenSettings | null;
  readonly categories: readonly Category[];
}

/** The options at work: every change is stored at once, changes from elsewhere are shown. */
export function Options({ first, broken, categories }: OptionsProps) {
  const [settings, setSettings] = useState(first);
  const [saved, setSaved] = useState(false);
  const [problem, setProblem] = useState(broken);
  const lang = interfaceLanguage(settings.interfaceLanguage, navigator.languages);
  const messages = messagesFor(lang);

  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `Migralex: ${messages.options.title}`;
  }, [lang, messages]);
  useEffect(() => {
    const ending = new AbortController();
    watchSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);

  async function store(change: SettingsChange): Promise<void> {
    setSaved(false);
    setSettings((now) => ({ ...now, ...change.set }));
    setSettings(await changeSettings(change));
    setSaved(true);
  }

  function download({ text }: BrokenSettings): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = 'migralex-settings.json';
    link.click();
    URL.revokeObjectURL(link.href);
    setProblem(null);
    void forgetBrokenSettings();
  }

  return (
    <OptionsView
      {...{ categories, messages, lang, saved }}
      value={settings}
      problem={problem ? { text: messages.options.settingsUnreadable } : undefined}
      onChange={(change) => void store(change)}
      onReset={() => void store({ reset: true })}
      onDownloadProblem={problem ? () => download(problem) : undefined}
    />
  );
}
