import { useCallback, useEffect, useState } from 'preact/hooks';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { messagesFor } from '../../components/locale.ts';
import { type Notice, OptionsView } from '../../components/OptionsView.tsx';
import { changeSettings, followSettings } from '../../lib/app/settings.ts';
import {
  isFileProblem,
  largestFile,
  readSettingsFile,
  writeSettingsFile,
} from '../../lib/app/settings-file.ts';
import { type BrokenSettings, forgetBrokenSettings } from '../../lib/app/settings-store.ts';
import type { Settings, SettingsChange } from '../../lib/app/settings-type.ts';
import {
  canOpenShortcutSettings,
  openShortcutSettings,
  type Shortcut,
  shortcuts,
} from '../../lib/app/shortcuts.ts';
import { siteName } from '../../lib/app/site-name.ts';
import type { Glossary } from '../../lib/glossary/glossary.ts';
import { categorySummaries } from '../../lib/match/summary.ts';
import { download } from './download.ts';
import { fileProblemText } from './file-problem.ts';
import { lossesOf } from './losses.ts';
import { marksIn } from './marks-in.ts';
import { dressPreview } from './preview-looks.ts';
import { knownConcepts, putAwayRemarks } from './put-away.ts';

export interface OptionsProps {
  readonly first: Settings;
  readonly broken: BrokenSettings | null;
  readonly glossary: Glossary;
}

/** How long the last line stays, in milliseconds. */
const readFor = 4000;

/** The options at work: every change is stored at once, changes from elsewhere are shown. */
export function Options({ first, broken, glossary }: OptionsProps) {
  const [settings, setSettings] = useState(first);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [fileProblem, setFileProblem] = useState('');
  const [record, setRecord] = useState(broken);
  const keys = useShortcuts();
  const lang = interfaceLanguage(settings.interfaceLanguage, navigator.languages);
  const messages = messagesFor(lang);
  const texts = messages.options;

  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `Migralex: ${texts.title}`;
  }, [lang, texts]);
  useEffect(() => {
    // What can be undone stays; "saved" has been read by then.
    if (!notice || notice.onUndo) return;
    const timer = setTimeout(() => setNotice(null), readFor);
    return () => clearTimeout(timer);
  }, [notice]);
  useEffect(() => dressPreview(settings.look), [settings.look]);
  useEffect(() => {
    const ending = new AbortController();
    followSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);

  async function store(change: SettingsChange, done?: Notice): Promise<void> {
    setNotice(null);
    setFileProblem('');
    setSettings((now) => ({ ...now, ...change.set }));
    try {
      const next = await changeSettings(change);
      setSettings(next);
      const { options } = messagesFor(
        interfaceLanguage(next.interfaceLanguage, navigator.languages),
      );
      setNotice(done ?? { text: options.saved });
    } catch {
      setSettings(settings);
      setNotice({ text: texts.notSaved });
    }
  }

  /** Puts other settings in place of all, with a way back. */
  function replace(next: Settings | undefined, text: string): void {
    const onUndo = () => void store({ reset: true, set: settings }, { text: texts.undone });
    void store({ reset: true, ...(next && { set: next }) }, { text, onUndo });
  }

  async function importFile(file: File): Promise<void> {
    const read =
      file.size > largestFile * 3
        ? { kind: 'tooLarge' as const }
        : readSettingsFile(await file.text());
    if (!isFileProblem(read)) {
      replace(read, texts.imported);
      setFileProblem('');
      return;
    }
    setNotice(null);
    setFileProblem(fileProblemText(read, texts.problem));
  }

  function exportFile(): void {
    const day = new Date().toISOString().slice(0, 10);
    download(`migralex-${day}.json`, writeSettingsFile(settings, day));
  }

  function downloadBroken(): void {
    if (record) download('migralex-settings.json', record.text);
    setRecord(null);
    void forgetBrokenSettings();
  }

  return (
    <OptionsView
      {...{ messages, notice, fileProblem }}
      value={settings}
      isBroken={record !== null}
      categories={categorySummaries(glossary, lang)}
      marksIn={(text, textLang) => marksIn(glossary, settings, text, textLang)}
      known={knownConcepts(glossary, settings.known, lang)}
      dismissed={putAwayRemarks(glossary, settings.dismissed)}
      losses={lossesOf(settings)}
      shortcuts={keys}
      readSite={siteName}
      onChange={(change) => void store(change)}
      onReset={() => replace(undefined, texts.resetDone)}
      onExport={exportFile}
      onImport={(file) => void importFile(file)}
      onDownloadBroken={downloadBroken}
      onChooseKeys={canOpenShortcutSettings() ? () => void openShortcutSettings() : undefined}
    />
  );
}

/** The keys of now; the reader may have changed them in another tab. */
function useShortcuts(): readonly Shortcut[] {
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  const look = useCallback(() => void shortcuts().then(setKeys), []);
  useEffect(() => {
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  return keys;
}
