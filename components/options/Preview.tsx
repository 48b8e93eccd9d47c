import { useId, useState } from 'preact/hooks';
import type { Lang } from '../../lib/glossary/language.ts';
import type { Occurrence } from '../../lib/match/occurrence.ts';
import { interfaceLanguages } from '../interface-language.ts';
import type { Messages } from '../locale.ts';
import { languageName } from '../messages/format.ts';
import { samples } from './samples.ts';

/** Props of {@link Preview}. */
export interface PreviewProps {
  readonly messages: Messages;
  /** What is marked in a text with the choices of now, in order. */
  readonly marksIn: (text: string, lang: Lang) => readonly Occurrence[];
}

/** A piece of news with marks as pages have them. */
export function Preview({ messages, marksIn }: PreviewProps) {
  const id = useId();
  const [lang, setLang] = useState<Lang>(messages.lang);
  const texts = messages.options;
  const text = samples[lang];
  const marks = marksIn(text, lang);
  return (
    <section class="preview" aria-labelledby={id}>
      <header>
        <h3 id={id}>{texts.preview}</h3>
        <fieldset class="tongue-choice">
          <legend class="unseen">{texts.previewLanguage}</legend>
          {interfaceLanguages.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${id}-lang`}
                checked={one === lang}
                aria-label={languageName(one, messages.lang)}
                onChange={() => setLang(one)}
              />
              <span aria-hidden="true">{one}</span>
            </label>
          ))}
        </fieldset>
      </header>
      <p class="preview-text" lang={lang}>
        <Marked text={text} marks={marks} />
      </p>
      {marks.length === 0 && <p class="hint">{texts.previewEmpty}</p>}
    </section>
  );
}

function Marked({ text, marks }: { text: string; marks: readonly Occurrence[] }) {
  let done = 0;
  const parts = marks.flatMap(({ start, end, concept, verdict }) => {
    const before = text.slice(done, start);
    done = end;
    return [
      before,
      <mark key={start} data-concept={concept} data-verdict={verdict} data-markjs="true">
        {text.slice(start, end)}
      </mark>,
    ];
  });
  return (
    <>
      {parts}
      {text.slice(done)}
    </>
  );
}
