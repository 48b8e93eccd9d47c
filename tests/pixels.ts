/** Looks at a screenshot, in the page that it was made of: no library is needed to read a PNG there. */

export type Colour = readonly [red: number, green: number, blue: number];

/** To be evaluated in a page. @returns How many pixels of a PNG (base64) are of a colour, or nearly. */
export async function pixelsOf({ png, colour }: { png: string; colour: Colour }): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) return 0;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const isNear = colour.every((part, next) => Math.abs(part - (data[at + next] ?? 0)) < 24);
    if (isNear) count += 1;
  }
  return count;
}

/** The line under a term in black text: 72 % of the colour of terms, 28 % of the text's. */
export const termLine: Colour = [8, 103, 103];
