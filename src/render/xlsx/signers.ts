import { cellsOf } from '../../typesetting/title-shape.ts';
import type { SheetRow, SignerCells } from './book.ts';

/** A line to sign on: about 35 mm in characters of the default font. */
const WRITING_WIDTH = 16;
/** Room for a signature above the line, in points. */
const HEIGHT_POINTS = 34;

/**
 * Lines to sign on below a table, within its columns: as many columns as a label needs, then as many as a
 * signature needs, as often as a row of the sheet has room.
 */
export function signerRows(labels: readonly string[], widths: readonly number[]): readonly SheetRow[] {
  const rows: SignerCells[][] = [];
  for (const label of labels) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const after = last === undefined ? 0 : (last.line?.to ?? last.labelTo) + 1;
    const beside = row === undefined ? null : takeColumns(label, after, widths);
    if (row !== undefined && beside !== null) row.push(beside);
    else rows.push([takeColumns(label, 0, widths) ?? wholeRow(label, widths)]);
  }
  return rows.map((places) => ({ type: 'signers', places, heightPoints: HEIGHT_POINTS }));
}

/** The columns from `from` on that hold a label and a line; null where there are not enough. */
function takeColumns(label: string, from: number, widths: readonly number[]): SignerCells | null {
  const labelTo = reach(from, 2 * cellsOf(label) + 1, widths);
  const lineTo = labelTo === null ? null : reach(labelTo + 1, WRITING_WIDTH, widths);
  if (labelTo === null || lineTo === null) return null;
  return { label, labelFrom: from, labelTo, line: { from: labelTo + 1, to: lineTo } };
}

/** The column at which the widths from `from` on first reach `wanted`. */
function reach(from: number, wanted: number, widths: readonly number[]): number | null {
  let width = 0;
  for (let column = from; column < widths.length; column += 1) {
    width += widths[column] ?? 0;
    if (width >= wanted) return column;
  }
  return null;
}

/** A narrow table: the label in the first column, the line over the rest. */
function wholeRow(label: string, widths: readonly number[]): SignerCells {
  const line = widths.length < 2 ? null : { from: 1, to: widths.length - 1 };
  return { label, labelFrom: 0, labelTo: 0, line };
}
