import type { Density } from '../welcome/density.ts';

/** The page that opens once, after the installation. */
export interface WelcomeMessages {
  readonly title: string;
  /** What Migralex does, in one sentence. */
  readonly lead: string;
  readonly language: string;
  readonly tryIt: string;
  /** A piece of news to try it on; a term comes twice, and a flagged word also in a quotation. */
  readonly sample: string;
  readonly tryHow: string;
  readonly density: string;
  readonly densities: Readonly<
    Record<Density, { readonly label: string; readonly effect: string }>
  >;
  readonly permission: string;
  readonly permissionNeeded: string;
  readonly permissionAsk: string;
  readonly sees: string;
  readonly seesWhat: string;
  readonly leaves: string;
  readonly leavesWhat: string;
  readonly find: string;
  readonly findHow: string;
  readonly glossary: string;
  readonly options: string;
}
