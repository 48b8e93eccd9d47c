import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchScripted } from '../lib/page/scripted.ts';

/** Begins before the page's own programs do: afterwards nobody can tell who made which text. */
export default defineUnlistedScript(() => watchScripted(document));
