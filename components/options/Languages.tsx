import type { Settings } from '../../lib/app/settings-type.ts';
import type { Lang } from '../../lib/glossary/language.ts';
import { interfaceLanguages } from '../interface-language.ts';
import type { Messages } from '../locale.ts';
import { languageName } from '../messages/format.ts';
import { Choice } from './Choice.tsx';
import { Fieldset } from './Fieldset.tsx';
import { Radios } from './Radios.tsx';

/** Props of {@link Languages}. */
export interface LanguagesProps {
  readonly value: Pick<Settings, 'interfaceLanguage' | 'readingLanguages' | 'definitionLanguage'>;
  readonly messages: Messages;
  readonly onChange: (set: Partial<Settings>) => void;
}

/** The language that Migralex speaks, those that it reads, and that of the definitions. */
export function Languages({ value, messages, onChange }: LanguagesProps) {
  const texts = messages.options;
  return (
    <>
      <Radios
        legend={texts.interfaceLanguage}
        hint={texts.interfaceLanguageHint}
        value={value.interfaceLanguage}
        choices={[
          { value: 'browser', label: texts.browserLanguage },
          ...interfaceLanguages.map((lang) => ({ value: lang, label: <OwnName lang={lang} /> })),
        ]}
        onChange={(interfaceLanguage) => onChange({ interfaceLanguage })}
      />
      <ReadingLanguages
        value={value.readingLanguages}
        messages={messages}
        onChange={(readingLanguages) => onChange({ readingLanguages })}
      />
      <Radios
        legend={texts.definitionLanguage}
        hint={texts.definitionLanguageHint}
        value={value.definitionLanguage}
        choices={[
          { value: 'page', label: texts.pageLanguage },
          ...interfaceLanguages.map((lang) => ({
            value: lang,
            label: languageName(lang, messages.lang, true),
          })),
        ]}
        onChange={(definitionLanguage) => onChange({ definitionLanguage })}
      />
    </>
  );
}

/** Each language is named in its own words, for who does not understand the others. */
function OwnName({ lang }: { lang: Lang }) {
  return <span lang={lang}>{languageName(lang, lang, true)}</span>;
}

interface ReadingLanguagesProps {
  readonly value: readonly Lang[];
  readonly messages: Messages;
  readonly onChange: (value: readonly Lang[]) => void;
}

/** The languages that Migralex reads; the last one stays. */
function ReadingLanguages({ value, messages, onChange }: ReadingLanguagesProps) {
  const { readingLanguages, readingLanguagesHint } = messages.options;
  return (
    <Fieldset legend={readingLanguages} hint={readingLanguagesHint}>
      {interfaceLanguages.map((lang) => (
        <Choice
          key={lang}
          type="checkbox"
          checked={value.includes(lang)}
          locked={value.length === 1 && value.includes(lang)}
          onChange={(checked) =>
            onChange(
              interfaceLanguages.filter((other) =>
                other === lang ? checked : value.includes(other),
              ),
            )
          }
        >
          {languageName(lang, messages.lang, true)}
        </Choice>
      ))}
    </Fieldset>
  );
}
