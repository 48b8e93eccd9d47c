/** Saved pages that stand still. */

const moving = /<(script|iframe)\b[\s\S]*?<\/\1>/gi;
/** Chromium complains after a while of what was fetched in advance for a script, and in vain. */
const inAdvance = /<link\b[^>]*\brel=["']?(?:modulepreload|preload|prefetch)\b[^>]*>/gi;

/**
 * A page without its scripts and frames, and without what would be fetched for them: those of saved pages say the
 * time, and look for what is gone or what only their own site may show.
 */
export function stillPage(html: string): string {
  return html.replaceAll(moving, '').replaceAll(inAdvance, '');
}
