/** Passes over a page: they run one after another, and what an earlier choice asked for ends early. */

export interface PassesOptions {
  readonly signal: AbortSignal;
  /**
   * Reads below some elements.
   * @param isCurrent Whether what is read still holds: asked after every wait.
   */
  pass(elements: readonly Element[], isCurrent: () => boolean): Promise<void>;
  /** A pass has failed: the background may have been ended in the middle of its answer. */
  failed(elements: readonly Element[]): void;
}

export interface Passes {
  /** Whether there is text that has still to be read. */
  readonly isWaiting: boolean;
  /** Reads below some elements when it is their turn. @throws What the pass throws. */
  enqueue(elements: readonly Element[]): Promise<void>;
  /** Ends the pass that runs and those that wait. */
  endAll(): void;
}

export function createPasses({ signal, pass, failed }: PassesOptions): Passes {
  let queue: Promise<void> = Promise.resolve();
  let generation = 0;
  /** Passes that have not ended. */
  let waiting = 0;
  return {
    get isWaiting() {
      return waiting > 0;
    },
    enqueue(elements) {
      const started = generation;
      const isCurrent = () => started === generation && !signal.aborted;
      const run = () => (isCurrent() ? pass(elements, isCurrent) : undefined);
      waiting += 1;
      queue = queue.then(run, run).finally(() => {
        waiting -= 1;
      });
      queue = queue.catch((error: unknown) => {
        if (signal.aborted) return;
        failed(elements);
        throw error;
      });
      return queue;
    },
    endAll() {
      generation += 1;
    },
  };
}
