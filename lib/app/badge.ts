import { browser } from 'wxt/browser';

/** Shows the number of flags of a tab on the extension's button; nothing when there are none. */
export async function showFlagCount(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#a64b00' });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab was closed in the meantime: there is no button to write on.
  }
}
