import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCardView } from '../components/card-slot.ts';
import { createCardView } from '../components/card-view.tsx';

/** Put into a page when its first card is about to open: pages without one never pay for it. */
export default defineUnlistedScript(() => offerCardView(createCardView));
