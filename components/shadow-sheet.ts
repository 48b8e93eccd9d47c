/**
 * Adds a style sheet to a shadow root.
 * @returns Changes what stands in it.
 */
export function addShadowSheet(root: ShadowRoot, css = ''): (css: string) => void {
  // The extension's own pages allow no style element; a content script in Firefox cannot give the
  // page's root a sheet that it made itself.
  if (/^(?:chrome|moz)-extension:/.test(root.ownerDocument.URL)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
    return (text) => sheet.replaceSync(text);
  }
  const element = root.ownerDocument.createElement('style');
  element.textContent = css;
  root.append(element);
  return (text) => {
    element.textContent = text;
  };
}
