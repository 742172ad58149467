import { columnLetters, parseRange, type Range } from '../address.ts';
import type { RawCell, RawRow, RawSheet } from '../raw-table.ts';
import type { Place } from '../../problems/place.ts';
import { problem } from '../../problems/problem.ts';
import { DamagedFile } from './damage.ts';
import { toRawCell, type CellContext } from './xlsx-cell.ts';
import { readSheetXml, type RowElement, type SheetElement } from './xlsx-sheet.ts';
import { UNSTYLED, type CellStyle } from './xlsx-styles.ts';

/** Name and visibility of a sheet, from the workbook. */
export interface SheetEntry {
  readonly file: string;
  readonly sheet: string;
  readonly hidden: boolean;
}

/**
 * Cells of a grid, blanks between them included: five times the largest list of a province's contest.
 * Far-off cells and merges over whole columns would otherwise cost any amount of memory.
 */
const MAX_CELLS = 5_000_000;

interface OpenRow extends RawRow {
  readonly cells: RawCell[];
}

/**
 * Lays a worksheet's cells out as the grid staff see, `rows[0]` being row 1, vertical merges filled down.
 *
 * @throws XmlFault
 * @throws DamagedFile when the grid is too large
 */
export function readGrid(
  entry: SheetEntry,
  xml: string,
  styles: readonly CellStyle[],
  context: CellContext,
): RawSheet {
  const rows: OpenRow[] = [];
  let size = 0;
  const sheet = readSheetXml(xml, (row) => {
    size += widthOf(row);
    checkSize(entry.file, size);
    const filled = toRawRow(entry, row, styles, context);
    if (filled.cells.length > 0) setRow(rows, filled);
  });
  checkSize(entry.file, size + spannedCells(sheet, rows.length));
  markHyperlinks(rows, sheet.hyperlinks);
  sheet.merges.forEach((merge) => {
    fillDown(entry, rows, parseRange(merge));
  });
  const hiddenColumns = lettersOf(sheet.hiddenColumns, rows);
  return {
    file: entry.file,
    sheet: entry.sheet,
    rows,
    hidden: entry.hidden,
    merges: sheet.merges,
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
  };
}

function checkSize(file: string, size: number): void {
  if (size > MAX_CELLS) throw new DamagedFile(problem('file-too-large', { file }, { size, unit: 'cells' }));
}

function widthOf(row: RowElement): number {
  return row.cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
}

/** Cells that merges and links reach, at most. */
function spannedCells(sheet: SheetElement, lastRow: number): number {
  const ranges = [...sheet.merges.map((merge) => parseRange(merge)), ...sheet.hyperlinks];
  return ranges.reduce((sum, range) => sum + filledCells(range, lastRow), 0);
}

/** Filling down from column `n` makes the row that wide. */
function filledCells(range: Range | undefined, lastRow: number): number {
  return range === undefined
    ? 0
    : Math.max(0, Math.min(range.to.row, lastRow) - range.from.row) * (range.from.column + 1);
}

function toRawRow(
  entry: SheetEntry,
  element: RowElement,
  styles: readonly CellStyle[],
  context: CellContext,
): OpenRow {
  const { row } = element;
  const cells: RawCell[] = [];
  let isStruck = false;
  let isFilled = false;
  for (const cell of element.cells) {
    const style = styles[cell.style] ?? UNSTYLED;
    const raw = toRawCell(cell, style, placeAt(entry, cell.column, row), context);
    if (raw === undefined) continue;
    setCell(entry, cells, cell.column, row, raw);
    const text = cell.type === 's' ? context.strings[Number(cell.value)] : cell.inline;
    isStruck ||= style.isStruck || text?.isStruck === true;
    isFilled ||= style.isFilled;
  }
  return { row, cells, hidden: element.isHidden, struckThrough: isStruck, coloured: isFilled };
}

/** Rows between are blank ones; the row elements of a valid sheet come in order. */
function setRow(rows: OpenRow[], row: OpenRow): void {
  while (rows.length < row.row - 1) rows.push(blankRow(rows.length + 1));
  rows[row.row - 1] = row;
}

function blankRow(row: number): OpenRow {
  return { row, cells: [], hidden: false, struckThrough: false, coloured: false };
}

function setCell(entry: SheetEntry, cells: RawCell[], column: number, row: number, cell: RawCell): void {
  while (cells.length < column) cells.push(blankCell(placeAt(entry, cells.length, row)));
  cells[column] = cell;
}

function blankCell(place: Place): RawCell {
  return { place, text: '', value: { type: 'blank' } };
}

function placeAt(entry: SheetEntry, column: number, row: number): Place {
  return { file: entry.file, sheet: entry.sheet, cell: `${columnLetters(column)}${row}`, row };
}

function markHyperlinks(rows: readonly OpenRow[], hyperlinks: readonly Range[]): void {
  for (const { from, to } of hyperlinks) {
    for (const row of rows.slice(from.row - 1, to.row)) {
      for (let column = from.column; column <= to.column && column < row.cells.length; column += 1) {
        const cell = row.cells[column];
        if (cell !== undefined && cell.text !== '' && cell.written !== 'formula') {
          row.cells[column] = { ...cell, written: 'hyperlink' };
        }
      }
    }
  }
}

/** Only the first column of a merged range is filled: a horizontal merge says its value once. */
function fillDown(entry: SheetEntry, rows: readonly OpenRow[], range: Range | undefined): void {
  if (range === undefined) return;
  const { column, row: top } = range.from;
  const first = rows[top - 1]?.cells[column];
  if (first === undefined || first.value.type === 'blank') return;
  const mergedFrom = `${columnLetters(column)}${top}`;
  for (const row of rows.slice(top, range.to.row)) {
    setCell(entry, row.cells, column, row.row, {
      ...first,
      place: placeAt(entry, column, row.row),
      mergedFrom,
    });
  }
}

function lettersOf(
  ranges: readonly (readonly [number, number])[],
  rows: readonly RawRow[],
): readonly string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: Math.max(0, Math.min(to, width - 1) - from + 1) }, (_, index) =>
      columnLetters(from + index),
    ),
  );
}
