import type { Split, SplitRow } from '../../records/statistics.ts';
import { groupBy } from '../group-by.ts';
import { shareSeats } from '../largest-remainder.ts';

/** What a value is split by: its label, null where it has none. */
export type LabelOf<Value, Label extends string> = (value: Value) => Label | null;

/**
 * Counts values by label, the labels of `order` first and in that order, others by count and then by code
 * units, 未填 last. Labels nobody has are left out: the counts sum to the number of values.
 */
export function splitBy<Value, Label extends string>(
  values: readonly Value[],
  labelOf: LabelOf<Value, Label>,
  order: readonly Label[] = [],
): Split<Label> {
  const groups = groupBy(values, labelOf);
  const known = order.filter((label) => groups.has(label));
  const others = [...groups.keys()].filter((label) => !order.includes(label));
  const countOf = (label: Label): number => groups.get(label)?.length ?? 0;
  others.sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
  const counted = [...known, ...others].map((label) => ({ label, count: countOf(label) }));
  const unstated = values.length - counted.reduce((sum, { count }) => sum + count, 0);
  return withShares(unstated === 0 ? counted : [...counted, { label: null, count: unstated }]);
}

/** Gives the rows of a full set their shares: one decimal, together 100.0 by the largest remainder. */
export function withShares<Label extends string>(
  rows: readonly Omit<SplitRow<Label>, 'share'>[],
): Split<Label> {
  const tenths = shareSeats(
    1000,
    rows.map(({ count }) => ({ weight: count })),
    'larger-weight',
  );
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return rows.map((row, at) => ({
    ...row,
    share: total === 0 ? null : tenthsText(tenths[at]?.seats ?? 0),
  }));
}

function tenthsText(tenths: number): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
