/** The keys of the browser that reach the page in front. */
import { browser } from 'wxt/browser';
import { type PageCommand, pageCommands, sendMessage } from './messages.ts';

/** Passes what the reader asks for by keyboard on to the tab in front. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    const command = pageCommands.find((one) => one === name);
    const tabId = tab?.id ?? (await frontTabId());
    if (command && tabId !== undefined) await passOn(command, tabId);
  });
}

async function frontTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

async function passOn(command: PageCommand, tabId: number): Promise<void> {
  try {
    await sendMessage('command', command, tabId);
  } catch {
    // On this page no extension runs.
  }
}
