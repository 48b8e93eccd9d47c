import type { TargetedSubmitEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Messages } from '../locale.ts';
import type { SiteListText } from '../messages/options.ts';
import { Fieldset } from './Fieldset.tsx';
import { TakeBackList } from './TakeBackList.tsx';

/** Props of {@link SiteList}. */
export interface SiteListProps {
  readonly texts: SiteListText;
  readonly hint?: string | undefined;
  readonly sites: readonly string[];
  readonly messages: Messages;
  /** Reads what was typed; `null` when it is no name of a site. */
  readonly readSite: (typed: string) => string | null;
  readonly onAdd: (site: string) => void;
  readonly onRemove: (site: string) => void;
}

/** In a low window it stands below the edge. */
const showProblem = (problem: HTMLElement | null) => problem?.scrollIntoView({ block: 'nearest' });

/** A list of sites, to which one is added by its name. */
export function SiteList(props: SiteListProps) {
  const { texts, hint, sites, messages, readSite, onAdd, onRemove } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const said = messages.options;

  const add = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = field.current;
    if (!input) return;
    const site = readSite(input.value);
    input.focus();
    if (site === null) setProblem(said.siteWrong(input.value.trim()));
    else if (sites.includes(site)) setProblem(said.siteThere(site));
    else {
      setProblem('');
      input.value = '';
      onAdd(site);
    }
  };

  return (
    <Fieldset legend={texts.label} hint={hint}>
      <TakeBackList
        label={texts.label}
        none={texts.none}
        button={said.siteRemove}
        rows={sites.map((site) => ({ key: site, content: site, onTakeBack: () => onRemove(site) }))}
      />
      <form class="site-add" onSubmit={add}>
        <label class="unseen" for={`${id}-field`}>
          {said.siteName}
        </label>
        <input
          ref={field}
          id={`${id}-field`}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={said.siteName}
          aria-invalid={problem !== ''}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onInput={() => setProblem('')}
        />
        <button type="submit" class="quiet">
          {said.siteAdd}
        </button>
      </form>
      {problem && (
        <p ref={showProblem} class="site-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </Fieldset>
  );
}
