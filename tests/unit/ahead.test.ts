/** What is looked at before it is taken: nothing is lost, and nothing is made twice. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ahead } from '../../lib/page/ahead.ts';

test('however far is looked ahead, all is taken once and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), fc.array(fc.nat(6)), (items, looks) => {
      let made = 0;
      function* source() {
        for (const item of items) {
          made += 1;
          yield item;
        }
      }
      const ahead = new Ahead(source());
      for (const far of looks) {
        const seen: number[] = [];
        for (const item of ahead.peek()) {
          seen.push(item);
          if (seen.length > far) break;
        }
        expect(seen).toEqual(items.slice(0, far + 1));
        expect(made).toBeLessThanOrEqual(Math.max(...looks) + 1);
      }
      expect([...ahead]).toEqual(items);
      expect(made).toBe(items.length);
    }),
  );
});

test('one that is left in the middle is gone on with', () => {
  const ahead = new Ahead([1, 2, 3, 4]);
  for (const item of ahead.peek()) if (item === 2) break;
  for (const item of ahead) if (item === 1) break;
  expect([...ahead]).toEqual([2, 3, 4]);
});
