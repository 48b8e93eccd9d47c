/** What an address says of a page: whether an extension may run there, and if not, what kind of page it is. */

/** Pages on which no extension runs, by the reason that can be given. */
export const closedPages = [
  'store',
  'browser',
  'extension',
  'reader',
  'source',
  'file',
  'other',
  'unknown',
] as const;
export type ClosedPage = (typeof closedPages)[number];

/** A page as far as its address tells. */
export type PageAddress =
  | { readonly kind: 'web'; readonly host: string }
  | { readonly kind: ClosedPage };

/** Schemes that browsers use for pages of their own. */
const browserSchemes = new Set([
  'about:',
  'brave:',
  'chrome:',
  'chrome-search:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'opera:',
  'resource:',
  'vivaldi:',
]);
const extensionSchemes = new Set(['chrome-extension:', 'moz-extension:']);

/** Sites on which browsers let no extension run, so that none can install another. */
const stores = [
  /^chromewebstore\.google\.com\//,
  /^chrome\.google\.com\/webstore/,
  /^microsoftedge\.microsoft\.com\/addons/,
  /^addons\.mozilla\.org\//,
];

/** Reads the address of a tab; browsers keep some addresses to themselves. */
export function readAddress(address: string | undefined): PageAddress {
  if (!address || !URL.canParse(address)) return { kind: 'unknown' };
  const { protocol, hostname, host, pathname } = new URL(address);
  if (protocol === 'view-source:') return { kind: 'source' };
  if (/^(?:about:reader|read:|chrome-distiller:)/.test(address)) return { kind: 'reader' };
  if (extensionSchemes.has(protocol)) return { kind: 'extension' };
  if (browserSchemes.has(protocol)) return { kind: 'browser' };
  if (protocol === 'file:') return { kind: 'file' };
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'other' };
  if (stores.some((store) => store.test(host + pathname))) return { kind: 'store' };
  return { kind: 'web', host: hostname };
}
