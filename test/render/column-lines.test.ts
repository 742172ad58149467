import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, wrapRows } from '../../src/render/column-lines.ts';

const ems = fc.integer({ min: 0, max: 120 }).map((quarters) => quarters / 4);
const width = fc.integer({ min: 4, max: 80 }).map((quarters) => quarters / 4);
const tables = fc
  .record({ columns: fc.integer({ min: 2, max: 6 }), rows: fc.integer({ min: 0, max: 12 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      rows: fc.constant(rows),
      lengths: fc.array(fc.array(ems, { minLength: rows, maxLength: rows }), {
        minLength: columns,
        maxLength: columns,
      }),
      widths: fc.array(width, { minLength: columns, maxLength: columns }),
      one: fc.integer({ min: 0, max: columns - 1 }),
      other: fc.integer({ min: 0, max: columns - 1 }),
      ways: fc.tuple(width, width),
    }),
  );

/** Counted from the beginning: a row is as high as its highest value, a line more in any value is a fifth of that. */
function counted(lengths: readonly (readonly number[])[], widths: readonly number[], rows: number): number {
  return Array.from({ length: rows }, (_, row) => {
    const lines = lengths.map((column, index) => linesOf(column[row] ?? 0, widths[index] ?? 0));
    return 5 * Math.max(...lines) + lines.reduce((sum, count) => sum + count - 1, 0);
  }).reduce((sum, cost) => sum + cost, 0);
}

describe('lines of a table’s rows', () => {
  it('cost the same whether counted anew or from the columns that changed', () => {
    fc.assert(
      fc.property(tables, ({ rows, lengths, widths, one, other, ways: [first, second] }) => {
        const before = wrapRows(lengths, widths, rows);
        expect(before.cost).toBe(counted(lengths, widths, rows));
        const changed = widths.map((own, index) => (index === one ? first : index === other ? second : own));
        const [a, b] = [before.rewrap(one, first), before.rewrap(other, one === other ? first : second)];
        expect(before.costWith(a, b)).toBe(counted(lengths, changed, rows));
        expect(before.with(a, b).cost).toBe(counted(lengths, changed, rows));
      }),
    );
  });

  it('are never more in a wider column', () => {
    fc.assert(
      fc.property(ems, width, width, (length, one, other) => {
        const [narrow, wide] = one < other ? [one, other] : [other, one];
        expect(linesOf(length, wide)).toBeLessThanOrEqual(linesOf(length, narrow));
      }),
    );
  });
});
