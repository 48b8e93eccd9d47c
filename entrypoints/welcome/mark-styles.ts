import { browser } from 'wxt/browser';

/** Gives this page the very style sheets that pages of the web get, so that marks look the same. */
export function addMarkStyles(document: Document): void {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const file of new Set(scripts.flatMap(({ css = [] }) => css))) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    // Firefox names them by their whole address.
    link.href = new URL(file, new URL('/', document.URL)).href;
    document.head.append(link);
  }
}
