import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { newInstance } from '../lib/page/instance.ts';
import { watchScripted } from '../lib/page/scripted.ts';

/** Begins before the page's own programs do: afterwards nobody can tell who made which text. */
export default defineUnlistedScript(() => {
  // An instance that is there already takes back what is its own: that is no text of the page's scripts.
  newInstance();
  watchScripted(document);
});
