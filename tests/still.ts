/** Saved pages that stand still. */

const moving = /<(script|iframe)\b[\s\S]*?<\/\1>/gi;

/**
 * A page without its scripts and frames: those of saved pages say the time, and look for what is gone
 * or what only their own site may show.
 */
export function stillPage(html: string): string {
  return html.replaceAll(moving, '');
}
