import { type Settings, type SettingsChange, siteRules } from '../../lib/app/settings-type.ts';
import type { Messages } from '../locale.ts';
import { choicesOf, Radios } from './Radios.tsx';
import { SiteList, type SiteListProps } from './SiteList.tsx';

/** Props of {@link Sites}. */
export interface SitesProps extends Pick<SiteListProps, 'readSite'> {
  readonly value: Pick<Settings, 'siteRule' | 'sitesOff' | 'sitesOn' | 'editorSites'>;
  readonly messages: Messages;
  readonly onChange: (change: SettingsChange) => void;
}

/** Where Migralex works: the rule, the list that belongs to it, and where the reader writes. */
export function Sites({ value, messages, readSite, onChange }: SitesProps) {
  const texts = messages.options;
  const list = (name: 'sitesOff' | 'sitesOn' | 'editorSites', hint?: string) => (
    <SiteList
      key={name}
      texts={texts.siteLists[name]}
      sites={value[name]}
      {...{ hint, messages, readSite }}
      onAdd={(site) => onChange({ add: { [name]: [site] } })}
      onRemove={(site) => onChange({ remove: { [name]: [site] } })}
    />
  );
  return (
    <>
      <Radios
        legend={texts.siteRule}
        value={value.siteRule}
        choices={choicesOf(siteRules, texts.siteRules)}
        onChange={(siteRule) => onChange({ set: { siteRule } })}
      />
      {list(value.siteRule === 'all' ? 'sitesOff' : 'sitesOn')}
      {list('editorSites', texts.editorSitesHint)}
    </>
  );
}
