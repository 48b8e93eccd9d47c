/** Opens the extension's own pages. */
import { browser } from 'wxt/browser';
import type { GlossaryPlace } from '../glossary/place.ts';
import { glossaryHash } from './glossary-place.ts';

/**
 * Opens the glossary page in a tab of its own. Works in the background and in the extension's own
 * pages; a content script sends the message `openGlossary` instead.
 * @param openerTabId The tab that asked: the new one opens beside it and leads back to it.
 */
export async function openGlossary(place: GlossaryPlace, openerTabId?: number): Promise<void> {
  const url = `/glossary.html${glossaryHash(place)}`;
  await browser.tabs.create({ url, ...(openerTabId !== undefined && { openerTabId }) });
}

/** Opens the welcome page. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: '/welcome.html' });
}
