/** How much is run: a part of everything in `npm test`, all of it by `npm run test:living`. */
const { MODE, MIGRALEX_SEEDS } = process.env;

export const isAll = MODE === 'all';
/** Seeds of the random scripts; short scripts meet more fresh pages than one long one. */
export const seeds = (MIGRALEX_SEEDS ?? (isAll ? '1,2,3,4,5,6' : '1,2')).split(',').map(Number);
/** Steps of each script. */
export const steps = 50;
