import { isGone } from './messages.ts';

/** First and longest wait between two questions, in milliseconds. */
const firstWait = 250;
const longestWait = 8000;

/**
 * Asks a background that may be waking up until it answers.
 * @returns `null` when the extension is gone, or has not answered for a quarter of a minute.
 */
export async function askPatiently<T>(
  ask: () => Promise<T>,
  signal: AbortSignal,
): Promise<{ readonly answer: T } | null> {
  for (let wait = firstWait; !signal.aborted && !isGone(); wait *= 2) {
    const answer = await ask().then(
      (given) => ({ answer: given }),
      () => null,
    );
    if (answer || wait > longestWait) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return null;
}
