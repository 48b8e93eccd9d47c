/** The arithmetic of charts: round ticks from a true zero, and which labels have room. */

/**
 * Round numbers from zero to just above the largest value, in equal steps.
 * @param largest More than zero.
 * @param steps How many steps at most.
 */
export function ticksUpTo(largest: number, steps: number): number[] {
  const rough = largest / steps;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10;
  const step = factor * power;
  const count = Math.ceil(largest / step);
  // Steps such as 0.2 are not exact: the product is rounded to what is meant.
  return Array.from({ length: count + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}

/** A label along a line: where its middle should be, and how wide it is, in pixels. */
export interface Label {
  readonly middle: number;
  readonly width: number;
}

/** Where a label stands, or how much room there is, in pixels. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/**
 * Places labels along a line without overlap: the last first, then the first, then what fits between.
 * @param room The edges that no label crosses.
 * @returns For each label its place, or `null` where there is no room for it.
 */
export function placeLabels(labels: readonly Label[], room: Extent, gap = 8): (Extent | null)[] {
  const placed: (Extent | null)[] = labels.map(() => null);
  for (const at of new Set([labels.length - 1, ...labels.keys()])) {
    const label = labels[at];
    if (!label) continue;
    const most = room.right - label.width;
    const left = Math.min(Math.max(label.middle - label.width / 2, room.left), most);
    const right = left + label.width;
    const isFree = placed.every(
      (other) => !other || right + gap <= other.left || other.right + gap <= left,
    );
    if (isFree) placed[at] = { left, right };
  }
  return placed;
}

/** About how wide a text of a chart is, in pixels; rather too wide than too narrow for any system's sans. */
export function textWidth(text: string, weight: 'normal' | 'bold' = 'normal'): number {
  return Math.ceil(text.length * (weight === 'bold' ? 8.2 : 7.4));
}
