/** How much is run: a part of everything in `npm test`, all of it by `npm run test:living`. */
const { MODE, MIGRALEX_SEEDS } = process.env;

export const isAll = MODE === 'all';

/** A random script: the same seed gives the same steps. */
interface Script {
  readonly seed: number;
  readonly steps: number;
}

/** Short scripts meet many fresh pages; two long ones show what a page is after hundreds of changes. */
const seeds =
  MIGRALEX_SEEDS?.split(',').map(Number) ??
  (isAll ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [1, 2]);
const long = isAll && !MIGRALEX_SEEDS ? [13, 14] : [];

/** The scripts that each stack goes through: 1,000 steps in all, 100 in `npm test`. */
export const scripts: readonly Script[] = [
  ...seeds.map((seed) => ({ seed, steps: 50 })),
  ...long.map((seed) => ({ seed, steps: 200 })),
];

/** How long one stack or page may take on a busy machine, in milliseconds. */
export const patience = isAll ? 1_200_000 : 300_000;
