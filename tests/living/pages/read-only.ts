/** An article whose own scripts do nothing: only the reader acts, and somebody who forges an event. */
import { stage } from './stage.ts';

declare global {
  interface Window {
    /** Told by the test: a page cannot find it out. */
    extensionId?: string;
  }
}

/** The event by which the build tool's content scripts of one extension know each other. */
function forge(): void {
  const detail = { contentScriptName: 'content', messageId: 'forged' };
  document.dispatchEvent(
    new CustomEvent(`${window.extensionId}:content:wxt:content-script-started`, { detail }),
  );
}

/** Most of what happens is done by the reader. */
const readerShare = 0.6;

stage((random) => {
  if (!random.chance(0.25)) return 'nothing';
  forge();
  return 'forge';
}, readerShare);
