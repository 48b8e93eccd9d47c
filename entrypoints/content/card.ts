import { offeredCardView } from '../../components/card-slot.ts';
import type { CardView, CardViewOptions } from '../../components/card-view.tsx';
import { sendMessage } from '../../lib/app/messages.ts';

/**
 * Makes the card of a page when it is first needed.
 * @returns Asks for the card; the promise fails when the extension may no longer serve the page.
 */
export function cardOnDemand(options: CardViewOptions): () => Promise<CardView> {
  let view: Promise<CardView> | null = null;
  async function load(): Promise<CardView> {
    if (!offeredCardView()) await sendMessage('loadCard');
    const create = offeredCardView();
    if (!create) throw new Error('The script of the card did not run on this page.');
    return create(options);
  }
  return () => {
    view ??= load().catch((error: unknown) => {
      view = null;
      throw error;
    });
    return view;
  };
}
