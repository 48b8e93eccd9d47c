import strong from '../../components/marks/strong.css?inline';
import tint from '../../components/marks/tint.css?inline';
import type { Look } from '../../lib/app/settings-type.ts';

const sheets: Readonly<Record<Look, CSSStyleSheet | null>> = {
  line: null,
  strong: sheetOf(strong),
  tint: sheetOf(tint),
};

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Gives the marks of this page the look that they have on others; the thin line is always there. */
export function dressPreview(look: Look): void {
  const sheet = sheets[look];
  document.adoptedStyleSheets = sheet ? [sheet] : [];
}
