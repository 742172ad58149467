/** What a line more costs: the row it makes higher, and a wrapped value, which is never as good as one on a line. */
const ROW = 5;
const WRAPPED_CELL = 1;

/** What a wrapped line loses at its end, in ems. */
export const RAGGED = 0.5;

/** Lines of a value in a column. */
export function linesOf(length: number, width: number): number {
  return length <= width ? 1 : Math.ceil(length / Math.max(width - RAGGED, 1));
}

/** A column with another width than it has: the lines of its values. */
export interface Rewrapped {
  readonly column: number;
  readonly lines: Readonly<Uint32Array>;
}

/** The lines of a table's rows, and what they would cost with one column or two at other widths. */
export interface WrappedRows {
  readonly cost: number;
  readonly rewrap: (column: number, width: number) => Rewrapped;
  /** Both may be the same. */
  readonly costWith: (one: Rewrapped, other: Rewrapped) => number;
  readonly with: (one: Rewrapped, other: Rewrapped) => WrappedRows;
}

/** The rows whose values have these `lengths`, by column, at these widths; all in ems. */
export function wrapRows(
  lengths: readonly (readonly number[])[],
  widths: readonly number[],
  rows: number,
): WrappedRows {
  const rewrap = (column: number, width: number): Rewrapped => {
    const own = lengths[column] ?? [];
    const lines = new Uint32Array(rows);
    for (let row = 0; row < rows; row += 1) lines[row] = linesOf(own[row] ?? 0, width);
    return { column, lines };
  };
  return wrappedRows(
    widths.map((width, column) => rewrap(column, width).lines),
    rewrap,
    rows,
  );
}

function wrappedRows(
  columns: readonly Readonly<Uint32Array>[],
  rewrap: WrappedRows['rewrap'],
  rows: number,
): WrappedRows {
  const others = new Map<number, Others>();
  const othersOf = (one: number, other: number): Others => {
    const key = Math.min(one, other) * columns.length + Math.max(one, other);
    const known = others.get(key) ?? withoutColumns(columns, one, other, rows);
    others.set(key, known);
    return known;
  };
  const costWith = (one: Rewrapped, other: Rewrapped): number => {
    const rest = othersOf(one.column, other.column);
    let [high, lines] = [0, rest.lines];
    for (let row = 0; row < rows; row += 1) {
      const [first, second] = [one.lines[row] ?? 1, other.lines[row] ?? 1];
      high += Math.max(first, second, rest.highest[row] ?? 1);
      lines += first - 1 + (one.column === other.column ? 0 : second - 1);
    }
    return ROW * high + WRAPPED_CELL * lines;
  };
  const first = { column: 0, lines: columns[0] ?? new Uint32Array(rows).fill(1) };
  return {
    cost: costWith(first, first),
    rewrap,
    costWith,
    with: (one, other) =>
      wrappedRows(
        columns.map((own, column) =>
          column === one.column ? one.lines : column === other.column ? other.lines : own,
        ),
        rewrap,
        rows,
      ),
  };
}

/** What the columns but two say of each row. */
interface Others {
  readonly highest: Readonly<Uint32Array>;
  /** Lines of all their values beyond the first. */
  readonly lines: number;
}

function withoutColumns(
  columns: readonly Readonly<Uint32Array>[],
  one: number,
  other: number,
  rows: number,
): Others {
  const highest = new Uint32Array(rows).fill(1);
  let lines = 0;
  columns.forEach((own, column) => {
    if (column === one || column === other) return;
    for (let row = 0; row < rows; row += 1) {
      const count = own[row] ?? 1;
      if (count > (highest[row] ?? 1)) highest[row] = count;
      lines += count - 1;
    }
  });
  return { highest, lines };
}
