import type { Losses } from '../../components/options/Reset.tsx';
import { defaultSettings, type Settings } from '../../lib/app/settings-type.ts';

/** Settings that are a list of the reader's; all others are one choice each. */
const lists = ['sitesOff', 'sitesOn', 'editorSites', 'known', 'dismissed'] as const;

/** How much of the reader's own a return to the defaults would cost. */
export function lossesOf(settings: Settings): Losses {
  const choices = (Object.keys(defaultSettings) as (keyof Settings)[]).filter(
    (name) =>
      !(lists as readonly string[]).includes(name) &&
      JSON.stringify(settings[name]) !== JSON.stringify(defaultSettings[name]),
  );
  return {
    choices: choices.length,
    sites: settings.sitesOff.length + settings.sitesOn.length + settings.editorSites.length,
    known: settings.known.length,
    dismissed: settings.dismissed.length,
  };
}
