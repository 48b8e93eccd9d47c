import { useId } from 'preact/hooks';
import type { Lang } from '../../lib/glossary/language.ts';
import { interfaceLanguages } from '../interface-language.ts';
import type { Messages } from '../locale.ts';
import { languageName } from '../messages/format.ts';
import { Choice } from './Choice.tsx';
import { Fieldset } from './Fieldset.tsx';

/** Props of {@link InterfaceLanguage}. */
export interface InterfaceLanguageProps {
  readonly value: Lang | 'browser';
  readonly messages: Messages;
  readonly onChange: (value: Lang | 'browser') => void;
}

/** The language that Migralex speaks; each is named in its own words. */
export function InterfaceLanguage({ value, messages, onChange }: InterfaceLanguageProps) {
  const name = useId();
  const choices = ['browser', ...interfaceLanguages] as const;
  return (
    <Fieldset legend={messages.options.interfaceLanguage}>
      {choices.map((choice) => (
        <Choice
          key={choice}
          type="radio"
          name={name}
          checked={choice === value}
          onChange={() => onChange(choice)}
        >
          {choice === 'browser' ? (
            messages.options.browserLanguage
          ) : (
            <span lang={choice}>{languageName(choice, choice, true)}</span>
          )}
        </Choice>
      ))}
    </Fieldset>
  );
}

/** Props of {@link ReadingLanguages}. */
export interface ReadingLanguagesProps {
  readonly value: readonly Lang[];
  readonly messages: Messages;
  readonly onChange: (value: readonly Lang[]) => void;
}

/** The languages that Migralex reads; the last one stays. */
export function ReadingLanguages({ value, messages, onChange }: ReadingLanguagesProps) {
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
