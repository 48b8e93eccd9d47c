import { browser } from 'wxt/browser';
import { framesOf } from './frames.ts';

/** Flags of each frame of a tab, by frame id. Outlives the background, which may end at any moment. */
type FrameCounts = Record<string, number>;

const keyOf = (tabId: number) => `flags-${tabId}`;

/** Counts are read and written one after another. */
let queue: Promise<unknown> = Promise.resolve();

/** What a frame shows. */
export interface FrameFlags {
  readonly tabId: number;
  readonly frameId: number;
  readonly count: number;
}

/**
 * Shows the number of flags in all frames of a tab on the extension's button; nothing when there are none.
 * @param inWords Says a number of flags in the language of the interface.
 */
export function countFlags(
  { tabId, frameId, count }: FrameFlags,
  inWords: (count: number) => string,
): Promise<void> {
  const run = async () => showCount(tabId, await totalWith(tabId, frameId, count), inWords);
  const done = queue.then(run, run);
  queue = done;
  return done;
}

/** Forgets what was counted in a tab that is closed. */
export function forgetFlags(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}

async function totalWith(tabId: number, frameId: number, count: number): Promise<number> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key);
  const counts: FrameCounts = { ...(stored[key] as FrameCounts | undefined), [frameId]: count };
  // Frames come and go without a word.
  if (Object.keys(counts).length > 1) {
    const frames = new Set((await framesOf(tabId).catch(() => [frameId])).map(String));
    for (const id of Object.keys(counts)) if (!frames.has(id)) delete counts[id];
  }
  await browser.storage.session.set({ [key]: counts });
  return Object.values(counts).reduce((sum, one) => sum + one, 0);
}

/** White on it is easily read, and it stands out from light and from dark toolbars. */
const badge = { paper: '#bd5500', ink: '#ffffff' };

async function showCount(
  tabId: number,
  count: number,
  inWords: (count: number) => string,
): Promise<void> {
  const { action } = browser;
  try {
    await Promise.all([
      action.setBadgeBackgroundColor({ tabId, color: badge.paper }),
      action.setBadgeTextColor({ tabId, color: badge.ink }),
      action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }),
      // Who does not see the number hears it, or reads it when resting on the button.
      action.setTitle({ tabId, title: count > 0 ? `Migralex: ${inWords(count)}` : 'Migralex' }),
    ]);
  } catch {
    // The tab was closed in the meantime: there is no button to write on.
  }
}
