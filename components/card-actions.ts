/** What the reader can do on a card, told to whoever shows it. What is left out is not offered. */

/** How far a flag is left out: on this page until it is loaded anew, on its site, or everywhere. */
export const dismissalReaches = ['page', 'site', 'everywhere'] as const;
export type DismissalReach = (typeof dismissalReaches)[number];

/** The place that a card is about, for who wants to report a wrong flag. */
export interface CaseFacts {
  /** The sentence around the words. */
  readonly sentence: string;
  /** Host name of the page: the address may say more about the reader than a report needs. */
  readonly site: string;
  /** Version of the extension. */
  readonly version: string;
}

export interface CardActions {
  /** Opens the glossary at a concept. */
  readonly onMore?: ((concept: string) => void) | undefined;
  /** The reader knows the concept, or takes that back. */
  readonly onKnown?: ((concept: string, isKnown: boolean) => void) | undefined;
  /** A flag is not to be raised again on the term, or that is taken back. */
  readonly onDismiss?: ((reach: DismissalReach, isDismissed: boolean) => void) | undefined;
  /** The card has become another, with the way back on it: it is to stay although the pointer may be off it. */
  readonly onDecided?: (() => void) | undefined;
  readonly facts?: CaseFacts | undefined;
}
