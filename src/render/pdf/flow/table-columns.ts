import type { Table } from '../../../document/model.ts';
import { shareWidths } from '../../table-columns.ts';
import type { BlockContext } from './context.ts';

/** The columns of a table at their places. */
export interface SharedColumns {
  /** Size of the table's text in points. */
  readonly size: number;
  /** Edges of the columns from the paper's left edge, one more than columns. */
  readonly edgesMm: readonly number[];
  /** Width of the widest number of each column; 0 where there is none. */
  readonly numbersMm: readonly number[];
  /** The columns' heads, with a new line where they break. */
  readonly heads: readonly string[];
}

/** The shared widths, one after the other from the left edge of the flow's column. */
export function shareColumns(table: Table, { profile, column, fonts }: BlockContext): SharedColumns {
  const { size, widthsMm, numbersMm, heads } = shareWidths(table, {
    profile,
    fonts,
    widthMm: column.widthMm,
  });
  const edgesMm = [column.leftMm];
  for (const width of widthsMm) edgesMm.push((edgesMm.at(-1) ?? 0) + width);
  return { size, edgesMm, numbersMm, heads };
}
