/** Whether the browser lets Migralex read pages: Firefox leaves that to the reader, who may take it back. */
import { browser } from 'wxt/browser';

function pages(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

export function mayReadPages(): Promise<boolean> {
  return browser.permissions.contains({ origins: pages() });
}

/** Asks the reader. Works only in answer to a press of a button. @returns What the reader said. */
export function askToReadPages(): Promise<boolean> {
  return browser.permissions.request({ origins: pages() });
}

/** Calls back whenever the answer may have changed, until the signal is aborted. */
export function watchPermission(changed: (mayRead: boolean) => void, signal: AbortSignal): void {
  const look = () => void mayReadPages().then((may) => !signal.aborted && changed(may));
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(look);
  onRemoved.addListener(look);
  signal.addEventListener('abort', () => {
    onAdded.removeListener(look);
    onRemoved.removeListener(look);
  });
}
