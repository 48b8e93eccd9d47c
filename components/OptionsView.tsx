import type { Settings, SettingsChange } from '../lib/app/settings-type.ts';
import type { Category } from '../lib/glossary/concept.ts';
import type { Lang } from '../lib/glossary/language.ts';
import type { Messages } from './locale.ts';
import { InterfaceLanguage, ReadingLanguages } from './options/Languages.tsx';
import { Problem } from './options/Problem.tsx';
import { Categories, Levels } from './options/Remarks.tsx';
import { SitesOff } from './options/SitesOff.tsx';

/** Props of {@link OptionsView}. */
export interface OptionsViewProps {
  readonly value: Settings;
  readonly categories: readonly Category[];
  readonly messages: Messages;
  readonly lang: Lang;
  /** The last change has been kept. */
  readonly saved: boolean;
  readonly problem?: { readonly text: string } | undefined;
  readonly onChange: (change: SettingsChange) => void;
  readonly onReset: () => void;
  readonly onDownloadProblem?: (() => void) | undefined;
}

/** The options page: every choice is kept at once, the last line says so. */
export function OptionsView(props: OptionsViewProps) {
  const { value, categories, messages, lang, saved, problem, onChange, onReset } = props;
  const texts = messages.options;
  const change = (set: Partial<Settings>) => onChange({ set });
  return (
    <main class="options" lang={messages.lang}>
      <header class="masthead">
        <p class="wordmark">Migralex</p>
        <h1>{texts.title}</h1>
      </header>
      {problem && (
        <Problem text={problem.text} messages={messages} onDownload={props.onDownloadProblem} />
      )}
      <InterfaceLanguage
        value={value.interfaceLanguage}
        messages={messages}
        onChange={(interfaceLanguage) => change({ interfaceLanguage })}
      />
      <ReadingLanguages
        value={value.readingLanguages}
        messages={messages}
        onChange={(readingLanguages) => change({ readingLanguages })}
      />
      <Levels value={value.levels} messages={messages} onChange={(levels) => change({ levels })} />
      <Categories
        categories={categories}
        off={value.categoriesOff}
        lang={lang}
        messages={messages}
        onChange={(categoriesOff) => change({ categoriesOff })}
      />
      <SitesOff
        sites={value.sitesOff}
        messages={messages}
        onChange={(sitesOff) => change({ sitesOff })}
      />
      <footer class="options-foot">
        <p id="reset-hint">{texts.resetHint}</p>
        <button type="button" class="quiet" aria-describedby="reset-hint" onClick={onReset}>
          {texts.reset}
        </button>
      </footer>
      <p class="saved" role="status">
        {saved && <span class="saved-text">{texts.saved}</span>}
      </p>
    </main>
  );
}
