/** Something on a line that would like to be at `wish`. */
export interface Wish {
  readonly wish: number;
  readonly weight: number;
  /** Least distance to the one before it; 0 for the first. */
  readonly apart: number;
}

/**
 * Places in the given order, as near to the wishes as the distances allow (least weighted squares, by pooling
 * neighbours that push one another), all between `low` and `high` where they fit there.
 */
export function spread(wishes: readonly Wish[], low: number, high: number): readonly number[] {
  let offset = 0;
  const offsets = wishes.map(({ apart }, index) => (offset += index === 0 ? 0 : apart));
  const pools: { sum: number; weight: number; count: number }[] = [];
  wishes.forEach(({ wish, weight }, index) => {
    pools.push({ sum: (wish - (offsets[index] ?? 0)) * weight, weight, count: 1 });
    for (;;) {
      const [before, last] = pools.slice(-2);
      if (before === undefined || last === undefined) break;
      if (before.sum / before.weight <= last.sum / last.weight) break;
      pools.splice(-2, 2, {
        sum: before.sum + last.sum,
        weight: before.weight + last.weight,
        count: before.count + last.count,
      });
    }
  });
  const bases = pools.flatMap(({ sum, weight, count }) => Array.from({ length: count }, () => sum / weight));
  const highest = Math.max(low, high - (offsets.at(-1) ?? 0));
  return bases.map((base, index) => Math.min(Math.max(base, low), highest) + (offsets[index] ?? 0));
}
