import { formatCell } from '../../document/format-cell.ts';
import type { Cell, Column } from '../../document/model.ts';
import type { SheetCell, SheetValue } from './book.ts';

/** What a cell has to know of its column. */
type SheetColumn = Pick<Column, 'content' | 'widthChars'>;

/** Excel's text format: what is typed over such a cell stays text as well. */
const TEXT_FORMAT = '@';
const DATE_FORMAT = 'yyyy-mm-dd';
/** A workbook keeps 15 significant digits; longer numbers are stored as text. */
const MAXIMUM_DIGITS = 15;
/** From here on the whole part is grouped, as on pages (GB/T 15835). */
const GROUPED_FROM = 10_000;

/** What a cell beyond the last column would stand in. */
const plainColumn = { content: 'text', widthChars: 10 } as const;

/** A cell with its type: numbers, dates and texts are stored as such, names joined by `、`. */
export function cellToSheet(cell: Cell, column: SheetColumn = plainColumn): SheetCell {
  const align = alignmentOf(cell, column);
  switch (cell.type) {
    case 'text':
    case 'names':
    case 'blank':
      return textCell(formatCell(cell), column, align, false);
    case 'date':
      return { value: { type: 'date', iso: cell.iso }, align, format: DATE_FORMAT, struck: false };
    case 'number': {
      const struck = cell.struck === true;
      if (isTooLong(cell.value)) return textCell(formatCell(cell), column, align, struck);
      const value = Number(cell.value);
      return { value: { type: 'number', value }, align, format: numberFormat(value, cell.digits), struck };
    }
  }
}

function textCell(
  text: string,
  { content }: SheetColumn,
  align: SheetCell['align'],
  struck: boolean,
): SheetCell {
  const value: SheetValue = text === '' ? { type: 'empty' } : { type: 'text', text };
  return { value, align, format: content === 'code' || looksLikeInput(text) ? TEXT_FORMAT : null, struck };
}

/** Text a workbook would take for a formula or a number if it were typed in again. */
function looksLikeInput(text: string): boolean {
  // Most texts begin with a Chinese character, and no input does.
  if (text.charCodeAt(0) > 0x7f) return false;
  return /^[=+\-@\t\r]/.test(text) || /^[\d.,%/: -]+$/.test(text);
}

function isTooLong(value: string): boolean {
  return (
    value.length > MAXIMUM_DIGITS && value.replace(/[-.]/g, '').replace(/^0+/, '').length > MAXIMUM_DIGITS
  );
}

/** `0.00`, and `#,##0.00` from five digits on. */
function numberFormat(value: number, digits: number): string {
  const whole = Math.abs(value) >= GROUPED_FROM ? '#,##0' : '0';
  return digits === 0 ? whole : `${whole}.${'0'.repeat(digits)}`;
}

function alignmentOf(cell: Cell, column: SheetColumn): SheetCell['align'] {
  if (cell.type === 'blank') return 'center';
  switch (column.content) {
    case 'text':
    case 'names':
      return 'left';
    case 'number':
      return column.widthChars <= COUNTER_WIDTH_CHARS ? 'center' : 'right';
    case 'code':
    case 'date':
    case 'choice':
      return 'center';
  }
}

/** Numbers up to this width are counters (序号) and stand centred; amounts line up on the right. */
const COUNTER_WIDTH_CHARS = 4;
