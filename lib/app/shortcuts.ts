/** The keys that the browser gives to the extension. */
import { browser } from 'wxt/browser';

/** A command and the key that it has now. */
export interface Shortcut {
  readonly name: string;
  /** As the browser writes it; empty when the command has no key. */
  readonly key: string;
  /** As the manifest says it, in the language of the browser. */
  readonly description: string;
}

/** Newer Firefox opens its own page; Chrome and Edge have an address for theirs. */
type Commands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/** On a phone there are no keys to choose. */
const commandsHere: Commands | undefined = browser.commands;

const settingsAddress = 'chrome://extensions/shortcuts';

/** All commands of the extension. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = (await commandsHere?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '', description = '' }) => ({
    ...{ name, key: shortcut, description },
  }));
}

/** Whether the page of the browser on which keys are chosen can be opened from here. */
export function canOpenShortcutSettings(): boolean {
  return commandsHere?.openShortcutSettings !== undefined || !isFirefox();
}

function isFirefox(): boolean {
  return 'getBrowserInfo' in browser.runtime;
}

/** Opens that page. */
export async function openShortcutSettings(): Promise<void> {
  if (commandsHere?.openShortcutSettings) await commandsHere.openShortcutSettings();
  else await browser.tabs.create({ url: settingsAddress });
}
