import type { Lang } from '../../lib/glossary/language.ts';
import { interfaceLanguages } from '../interface-language.ts';
import type { Messages } from '../locale.ts';
import { languageName } from '../messages/format.ts';
import { DensityChoice } from './DensityChoice.tsx';
import type { Density } from './density.ts';

/** Props of {@link WelcomeView}. */
export interface WelcomeViewProps {
  readonly lang: Lang;
  readonly density: Density;
  readonly messages: Messages;
  /** Whether the browser lets Migralex read pages. */
  readonly mayRead: boolean;
  readonly onLanguage: (lang: Lang) => void;
  readonly onDensity: (density: Density) => void;
  readonly onPermission: () => void;
  readonly onGlossary: () => void;
  readonly onOptions: () => void;
}

/**
 * What a reader wants to know first, in one screen: try it, choose, what it sees, where it is.
 * Only the sample is read by Migralex; the rest of the page says that it is not to be.
 */
export function WelcomeView(props: WelcomeViewProps) {
  const { lang, density, messages, mayRead, onLanguage, onDensity } = props;
  const texts = messages.welcome;
  return (
    <div class="welcome" lang={lang}>
      <header class="welcome-head notranslate">
        <fieldset class="welcome-tongues">
          <legend class="unseen">{texts.language}</legend>
          {interfaceLanguages.map((other) => (
            <label key={other} lang={other}>
              <input
                type="radio"
                name="language"
                checked={other === lang}
                onChange={() => onLanguage(other)}
              />
              <span>{languageName(other, other, true)}</span>
            </label>
          ))}
        </fieldset>
        <h1>{texts.title}</h1>
        <p class="welcome-lead">{texts.lead}</p>
      </header>
      <main>
        {!mayRead && (
          <section class="permission notranslate" aria-labelledby="permission">
            <div>
              <h2 id="permission">{texts.permission}</h2>
              <p>{texts.permissionNeeded}</p>
            </div>
            <button type="button" class="primary" onClick={props.onPermission}>
              {texts.permissionAsk}
            </button>
          </section>
        )}
        <section class="try" aria-labelledby="try-it">
          <div class="notranslate">
            <h2 id="try-it">{texts.tryIt}</h2>
            <p class="soft">{texts.tryHow}</p>
          </div>
          <article class="sample-text">
            <p key={lang}>{texts.sample}</p>
          </article>
        </section>
        <div class="notranslate">
          <DensityChoice value={density} messages={messages} onChange={onDensity} />
          <div class="facts-row">
            <Fact head={texts.sees} text={texts.seesWhat} />
            <Fact head={texts.leaves} text={texts.leavesWhat} />
            <Fact head={texts.find} text={texts.findHow} />
          </div>
          <p class="welcome-foot">
            <button type="button" class="link" onClick={props.onGlossary}>
              {texts.glossary}
            </button>
            <button type="button" class="link" onClick={props.onOptions}>
              {texts.options}
            </button>
          </p>
        </div>
      </main>
    </div>
  );
}

function Fact({ head, text }: { head: string; text: string }) {
  return (
    <section>
      <h2>{head}</h2>
      <p>{text}</p>
    </section>
  );
}
