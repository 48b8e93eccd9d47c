import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectLanguage } from '../lib/app/detect.ts';
import { sendMessage } from '../lib/app/messages.ts';
import { askPatiently } from '../lib/app/patience.ts';
import { whenActivated, whenLargeEnough } from '../lib/page/frame.ts';
import { newInstance } from '../lib/page/instance.ts';
import { whenOurs } from '../lib/page/ours.ts';
import { isReadable } from '../lib/page/skip.ts';

/** Runs on every page, and asks for the rest of us on those that are in a language of ours. */
export default defineUnlistedScript(() => {
  // The detector fails when the extension is gone: then there is nobody left to ask.
  void begin().catch(() => undefined);
});

async function begin(): Promise<void> {
  const { signal } = newInstance();
  if (!isReadable(document)) return;
  await whenActivated(document, signal);
  await whenLargeEnough(window, signal);
  await whenOurs(document, detectLanguage, signal);
  await askPatiently(() => sendMessage('startReading'), signal);
}
