/** How much is marked, in the order in which it is offered. */
export const densities = ['all', 'first', 'flags', 'key'] as const;
export type Density = (typeof densities)[number];
