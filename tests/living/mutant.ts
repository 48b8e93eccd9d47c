/** A guard that is switched off. */
import type { BrowserName } from './browsers.ts';
import type { Scenario } from './place.ts';

/** A text in a file of the project, and what stands there instead. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface Mutant {
  readonly name: string;
  /** Puts the guard out of action; more than one where a second check does the same. */
  readonly changes: readonly Change[];
  /** Name of the stack that must see it, or the scenario. */
  readonly stack: string | Scenario;
  /** What the harness must say: a mutant that only fails to run proves nothing. */
  readonly says: RegExp;
  /** Where it is seen; Chromium when left out. */
  readonly browser?: BrowserName;
  /** Uses what the build leaves out of the packages. */
  readonly isWhole?: boolean;
  /** Stands for the others in `npm test`. */
  readonly isQuick?: boolean;
}
