import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, ticksUpTo } from '../../components/chart/scale.ts';

describe('ticks', () => {
  test.each([
    [42_700_000, 4, [0, 20_000_000, 40_000_000, 60_000_000]],
    [3.7, 4, [0, 1, 2, 3, 4]],
    [48.3, 5, [0, 10, 20, 30, 40, 50]],
    [100, 4, [0, 25, 50, 75, 100]],
    [0.7, 4, [0, 0.2, 0.4, 0.6, 0.8]],
  ])('up to %d in at most %d steps', (largest, steps, ticks) => {
    expect(ticksUpTo(largest, steps)).toEqual(ticks);
  });

  test('begin at zero, are equally far apart, and reach what is the largest', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e13, noNaN: true }),
        fc.integer({ min: 2, max: 6 }),
        (largest, steps) => {
          const ticks = ticksUpTo(largest, steps);
          const step = ticks[1] ?? 0;
          expect(ticks[0]).toBe(0);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
          expect(ticks.length - 1).toBeLessThanOrEqual(steps);
          ticks.forEach((tick, at) => {
            expect(tick).toBeCloseTo(at * step, Math.max(0, 6 - Math.ceil(Math.log10(largest))));
          });
        },
      ),
    );
  });
});

describe('labels', () => {
  test('never overlap, never leave the room, and the last is always there', () => {
    const label = fc.record({
      middle: fc.integer({ min: 0, max: 400 }),
      width: fc.integer({ min: 10, max: 120 }),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 12 }), (labels) => {
        const places = placeLabels(labels, { left: 0, right: 400 });
        expect(places.at(-1)).not.toBeNull();
        const there = places.filter((place) => place !== null).sort((a, b) => a.left - b.left);
        there.forEach((place, at) => {
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.right).toBeLessThanOrEqual(400);
          expect(place.left - (there[at - 1]?.right ?? -8)).toBeGreaterThanOrEqual(8);
        });
      }),
    );
  });

  test('of three that crowd, the first and the last stay', () => {
    const labels = [0, 90, 100].map((middle) => ({ middle, width: 40 }));
    expect(placeLabels(labels, { left: 0, right: 120 })).toEqual([
      { left: 0, right: 40 },
      null,
      { left: 80, right: 120 },
    ]);
  });
});
