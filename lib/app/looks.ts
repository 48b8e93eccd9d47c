/** How marks look is said by style sheets that the browser adds to a page: nothing of it is in its HTML. */
import { browser } from 'wxt/browser';
import type { Settings } from './settings-type.ts';

/** Style sheets that may be added to that of every page. */
const markLooks = ['strong', 'tint', 'print'] as const;
export type MarkLook = (typeof markLooks)[number];

/** The style sheets that the reader's settings ask for. */
export function looksOf({ look, printNotes }: Settings): MarkLook[] {
  return [...(look === 'line' ? [] : [look]), ...(printNotes ? (['print'] as const) : [])];
}

/** Adds some style sheets to a frame and takes the others away. Asked twice, it does the same. */
export async function dressFrame(
  tabId: number | undefined,
  frameId: number | undefined,
  looks: readonly MarkLook[],
): Promise<void> {
  if (tabId === undefined) return;
  const target = { tabId, frameIds: [frameId ?? 0] };
  for (const look of markLooks) {
    // As the reader's own, they hold in shadow trees too, and over what the page says.
    const sheet = { target, files: [`/assets/marks-${look}.css`], origin: 'USER' as const };
    if (looks.includes(look)) await browser.scripting.insertCSS(sheet);
    else await browser.scripting.removeCSS(sheet);
  }
}
