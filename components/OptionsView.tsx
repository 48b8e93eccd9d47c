import { useRef, useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../lib/app/settings-type.ts';
import type { Messages } from './locale.ts';
import { Filter } from './options/Filter.tsx';
import { useFilter } from './options/filter.ts';
import { Languages } from './options/Languages.tsx';
import { Looks } from './options/Looks.tsx';
import { Marked, type MarkedProps } from './options/Marked.tsx';
import { Contents, Part } from './options/Part.tsx';
import { Preview, type PreviewProps } from './options/Preview.tsx';
import { Problem } from './options/Problem.tsx';
import { PutAway, type PutAwayProps } from './options/PutAway.tsx';
import { Reset, type ResetProps } from './options/Reset.tsx';
import { SettingsFile, type SettingsFileProps } from './options/SettingsFile.tsx';
import { Shortcuts, type ShortcutsProps } from './options/Shortcuts.tsx';
import { Sites, type SitesProps } from './options/Sites.tsx';

/** What the last line says of the last change, with a way back where there is one. */
export interface Notice {
  readonly text: string;
  readonly onUndo?: (() => void) | undefined;
}

/** Props of {@link OptionsView}. */
export interface OptionsViewProps
  extends Pick<MarkedProps, 'categories'>,
    Pick<PreviewProps, 'marksIn'>,
    Pick<PutAwayProps, 'known' | 'dismissed'>,
    Pick<ResetProps, 'losses' | 'onReset'>,
    Pick<SettingsFileProps, 'onExport' | 'onImport'>,
    Pick<ShortcutsProps, 'shortcuts'>,
    Pick<SitesProps, 'readSite'> {
  readonly value: Settings;
  readonly messages: Messages;
  readonly notice: Notice | null;
  /** What is wrong with the file that was chosen last. */
  readonly fileProblem: string;
  /** A record of settings could not be read. */
  readonly isBroken: boolean;
  readonly onChange: (change: SettingsChange) => void;
  readonly onDownloadBroken: () => void;
  readonly onChooseKeys?: (() => void) | undefined;
}

/** The options page: every choice is kept at once, the last line says so. */
export function OptionsView(props: OptionsViewProps) {
  const { value, messages, notice, onChange } = props;
  const [query, setQuery] = useState('');
  const parts = useRef<HTMLDivElement>(null);
  const count = useFilter(parts, query);
  const texts = messages.options;
  const change = (set: Partial<Settings>) => onChange({ set });
  return (
    <div class="options" lang={messages.lang}>
      <header class="masthead">
        <p class="wordmark">Migralex</p>
        <h1>{texts.title}</h1>
        <Filter {...{ query, count, messages }} onQuery={setQuery} />
      </header>
      <Contents messages={messages} />
      <main ref={parts}>
        {props.isBroken && (
          <Problem
            text={texts.settingsUnreadable}
            messages={messages}
            onDownload={props.onDownloadBroken}
          />
        )}
        <Part name="languages" messages={messages}>
          <Languages value={value} messages={messages} onChange={change} />
        </Part>
        <div class="with-preview">
          <Preview messages={messages} marksIn={props.marksIn} />
          <Part name="marks" messages={messages}>
            <Marked {...{ value, messages }} categories={props.categories} onChange={change} />
          </Part>
          <Part name="look" messages={messages}>
            <Looks {...{ value, messages }} onChange={change} />
          </Part>
        </div>
        <Part name="sites" messages={messages}>
          <Sites {...{ value, messages, onChange }} readSite={props.readSite} />
        </Part>
        <Part name="put-away" messages={messages}>
          <PutAway {...{ messages, onChange }} known={props.known} dismissed={props.dismissed} />
        </Part>
        <Part name="keys" messages={messages}>
          <Shortcuts
            messages={messages}
            shortcuts={props.shortcuts}
            onChoose={props.onChooseKeys}
          />
        </Part>
        <Part name="file" messages={messages}>
          <SettingsFile
            messages={messages}
            problem={props.fileProblem}
            onExport={props.onExport}
            onImport={props.onImport}
          />
          <Reset messages={messages} losses={props.losses} onReset={props.onReset} />
        </Part>
      </main>
      <div class="saved" role="status">
        {notice && (
          <p class="saved-text">
            {notice.text}
            {notice.onUndo && (
              <button type="button" onClick={notice.onUndo}>
                {texts.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
