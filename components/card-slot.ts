/** Where the script of the card leaves it for the content script: both run in one world of the page. */
import type { CreateCardView } from './card-view.tsx';

const slot = Symbol.for('migralex.card');
type Slots = { [slot]?: CreateCardView | undefined };

export function offerCardView(create: CreateCardView): void {
  (globalThis as Slots)[slot] = create;
}

export function offeredCardView(): CreateCardView | undefined {
  return (globalThis as Slots)[slot];
}
