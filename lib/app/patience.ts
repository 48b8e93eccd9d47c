import { isGone } from './messages.ts';

/** First and longest wait between two questions, in milliseconds. */
const firstWait = 250;
const longestWait = 8000;
/** How long one answer is waited for, in milliseconds: a background that is just starting may lose a question. */
const patience = 3000;

/**
 * Asks a background that may be waking up until it answers with something.
 * @returns `null` when the extension is gone, or has not answered for a quarter of a minute.
 */
export async function askPatiently<T extends object | true>(
  ask: () => Promise<T>,
  signal: AbortSignal,
): Promise<T | null> {
  for (let wait = firstWait; !signal.aborted && !isGone(); wait *= 2) {
    // Nobody was there to hear it: then a browser may answer with nothing at all.
    const answer = (await Promise.race([ask().catch(() => null), after(patience)])) ?? null;
    if (answer || wait > longestWait) return answer;
    await after(wait);
  }
  return null;
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
