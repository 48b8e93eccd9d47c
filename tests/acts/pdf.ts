import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of the pages of a PDF, as a reader would copy it: lines of words, without the white space between. */
export async function textOfPdf(pdf: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await loading.promise;
  const pages: string[] = [];
  for (let at = 1; at <= file.numPages; at += 1) {
    const { items } = await (await file.getPage(at)).getTextContent();
    // One line may be written in several pieces: where a mark begins and ends, for one.
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    pages.push(text.join('').replace(/ +/g, ' '));
  }
  await loading.destroy();
  return pages;
}
