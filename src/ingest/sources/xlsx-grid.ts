import type { XmlHandlers } from '../../package/scan-xml.ts';
import { columnLetters, parseRange, type Range } from '../address.ts';
import type { RawSheet } from '../raw-table.ts';
import { problem } from '../../problems/problem.ts';
import { DamagedFile } from './damage.ts';
import { GridRow, wholeContent, type CellContent } from './grid-row.ts';
import { contentOf, type CellContext } from './xlsx-cell.ts';
import { sheetReader, type RowElement, type SheetElement } from './xlsx-sheet.ts';
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

/**
 * Lays a worksheet's cells out as the grid staff see, `rows[0]` being row 1, vertical merges filled down: the
 * handlers take the sheet from a scan, `finish` gives it. Both throw XmlFault, and DamagedFile when it is too large.
 */
export function gridReader(
  entry: SheetEntry,
  styles: readonly CellStyle[],
  context: CellContext,
): { readonly handlers: XmlHandlers; readonly finish: () => RawSheet } {
  const rows: GridRow[] = [];
  let size = 0;
  const { handlers, sheet } = sheetReader((row) => {
    size += widthOf(row);
    checkSize(entry.file, size);
    const filled = toGridRow(entry, row, styles, context);
    if (filled.contents.length > 0) setRow(entry, rows, filled);
  });
  return { handlers, finish: () => finishGrid(entry, rows, size, sheet) };
}

function finishGrid(
  entry: SheetEntry,
  rows: readonly GridRow[],
  size: number,
  sheet: SheetElement,
): RawSheet {
  checkSize(entry.file, size + spannedCells(sheet, rows.length));
  markHyperlinks(rows, sheet.hyperlinks);
  sheet.merges.forEach((merge) => {
    fillDown(rows, parseRange(merge));
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

function toGridRow(
  entry: SheetEntry,
  element: RowElement,
  styles: readonly CellStyle[],
  context: CellContext,
): GridRow {
  const contents: CellContent[] = [];
  let isStruck = false;
  let isFilled = false;
  for (const cell of element.cells) {
    const style = styles[cell.style] ?? UNSTYLED;
    const content = contentOf(cell, style, context);
    if (content === '') continue;
    setContent(contents, cell.column, content);
    const text = cell.type === 's' ? context.strings[Number(cell.value)] : cell.inline;
    isStruck ||= style.isStruck || (typeof text === 'object' && text.isStruck);
    isFilled ||= style.isFilled;
  }
  const marks = { hidden: element.isHidden, struckThrough: isStruck, coloured: isFilled };
  return new GridRow(entry, element.row, contents.slice(), marks);
}

/** Rows between are blank ones; the row elements of a valid sheet come in order. */
function setRow(entry: SheetEntry, rows: GridRow[], row: GridRow): void {
  while (rows.length < row.row - 1) rows.push(new GridRow(entry, rows.length + 1, [], unmarked));
  rows[row.row - 1] = row;
}

const unmarked = { hidden: false, struckThrough: false, coloured: false };

function setContent(contents: CellContent[], column: number, content: CellContent): void {
  while (contents.length < column) contents.push('');
  contents[column] = content;
}

function markHyperlinks(rows: readonly GridRow[], hyperlinks: readonly Range[]): void {
  for (const { from, to } of hyperlinks) {
    for (const row of rows.slice(from.row - 1, to.row)) {
      for (let column = from.column; column <= to.column && column < row.contents.length; column += 1) {
        const content = wholeContent(row.contents[column] ?? '');
        if (content.text !== '' && content.written !== 'formula') {
          row.contents[column] = { ...content, written: 'hyperlink' };
        }
      }
    }
  }
}

/** Only the first column of a merged range is filled: a horizontal merge says its value once. */
function fillDown(rows: readonly GridRow[], range: Range | undefined): void {
  if (range === undefined) return;
  const { column, row: top } = range.from;
  const first = wholeContent(rows[top - 1]?.contents[column] ?? '');
  if (first.value.type === 'blank') return;
  const filled = { ...first, mergedFrom: `${columnLetters(column)}${top}` };
  for (const row of rows.slice(top, range.to.row)) setContent(row.contents, column, filled);
}

function lettersOf(
  ranges: readonly (readonly [number, number])[],
  rows: readonly GridRow[],
): readonly string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.contents.length), 0);
  return ranges.flatMap(([from, to]) =>
    Array.from({ length: Math.max(0, Math.min(to, width - 1) - from + 1) }, (_, index) =>
      columnLetters(from + index),
    ),
  );
}
