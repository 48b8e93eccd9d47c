import type { Lang } from '../../lib/glossary/language.ts';
import type { GlossaryPlace } from '../../lib/glossary/place.ts';
import { interfaceLanguages } from '../interface-language.ts';
import type { Messages } from '../locale.ts';
import { languageName } from '../messages/format.ts';
import type { Href } from './href.ts';

/** Props of {@link GlossaryHead}. */
export interface GlossaryHeadProps {
  readonly place: GlossaryPlace;
  readonly lang: Lang;
  readonly messages: Messages;
  readonly href: Href;
}

/** The name of the page, and the same place in the other languages. */
export function GlossaryHead({ place, lang, messages, href }: GlossaryHeadProps) {
  const { glossary } = messages;
  return (
    <header class="glossary-head">
      <p class="wordmark">
        <a href={href({})}>Migralex</a>
        {/* The list has it as its heading. */}
        {place.concept && <span>{glossary.title}</span>}
      </p>
      <nav class="choices-row" aria-label={glossary.languages}>
        {interfaceLanguages.map((other) => (
          <a
            key={other}
            href={href({ ...place, lang: other })}
            lang={other}
            hreflang={other}
            aria-current={other === lang ? 'true' : undefined}
          >
            {languageName(other, other, true)}
          </a>
        ))}
      </nav>
    </header>
  );
}
