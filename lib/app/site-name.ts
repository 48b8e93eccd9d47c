/** Names of sites, as readers type them and as settings keep them. */

/**
 * The host name in what somebody typed: a name, or the address of a page.
 * @returns Lower case, without `www.`; `null` when it is no name of a site.
 */
export function siteName(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(text) ? text : `https://${text}`;
  if (text === '' || /[\s@]/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const isName = /^(?:[a-z0-9_-]+\.)+[a-z0-9-]+$/.test(hostname);
  return isName || hostname === 'localhost' || hostname.startsWith('[') ? bareHost(hostname) : null;
}

/** A host name without the `www.` that says nothing. */
export function bareHost(host: string): string {
  return host.replace(/^www\.(?=[^.]+\.)/, '');
}
