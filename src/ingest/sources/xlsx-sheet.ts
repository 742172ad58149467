import { attribute, endOfTag, isTrue, XmlFault, type XmlHandlers } from '../../package/scan-xml.ts';
import { parseAddress, parseRange, type Range } from '../address.ts';
import { MAX_COLUMNS, readPlainCells, type PlacedCell, type PlainCells } from './xlsx-plain-cells.ts';
import { textCollector } from './xlsx-strings.ts';

/** What a worksheet says below and beside its rows. */
export interface SheetElement {
  readonly merges: readonly string[];
  readonly hyperlinks: readonly Range[];
  /** Zero-based, from and to inclusive. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
}

export interface RowElement {
  /** One-based. */
  readonly row: number;
  readonly isHidden: boolean;
  readonly cells: readonly PlacedCell[];
}

/** A sheet's last row. */
const MAX_ROWS = 1_048_576;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Where a scan stands: the row and the cell being read, and what the sheet has said so far. */
interface Reading {
  row: RowElement | undefined;
  cells: PlacedCell[];
  cell: Mutable<PlacedCell> | undefined;
  /** The element of the cell whose text comes next. */
  inside: 'v' | 'f' | 'is' | undefined;
  nextColumn: number;
  lastRow: number;
  readonly merges: string[];
  readonly hyperlinks: Range[];
  readonly hiddenColumns: (readonly [number, number])[];
  readonly collector: ReturnType<typeof textCollector>;
  readonly plain: PlainCells;
}

/**
 * Reads `worksheets/sheetN.xml` from what a scan calls, handing over each row when it ends, so that only one is in memory: its cells
 * serve the next one.
 * Addresses may be missing (they are optional, ECMA-376-1 §18.3.1.4): a cell then follows the one before it,
 * a row likewise. Cells that hold only a format are left out.
 * The handlers throw XmlFault.
 */
export function sheetReader(takeRow: (row: RowElement) => void): {
  readonly handlers: XmlHandlers;
  readonly sheet: SheetElement;
} {
  const reading: Reading = {
    row: undefined,
    cells: [],
    cell: undefined,
    inside: undefined,
    nextColumn: 0,
    lastRow: 0,
    merges: [],
    hyperlinks: [],
    hiddenColumns: [],
    collector: textCollector(),
    plain: { cells: [], count: 0 },
  };
  const handlers: XmlHandlers = {
    open: (name, attributes) => {
      if (reading.cell === undefined) openInSheet(reading, name, attributes);
      else openInCell(reading, reading.cell, name, attributes);
    },
    text: (text) => {
      takeText(reading, text);
    },
    close: (name) => {
      if (reading.cell !== undefined) closeInCell(reading, reading.cell, name);
      else if (name === 'row') closeRow(reading, takeRow);
    },
    shortcut: (xml, at) => (reading.row === undefined ? takePlainRows(reading, xml, at, takeRow) : at),
  };
  return { handlers, sheet: reading };
}

function openInSheet(reading: Reading, name: string, attributes: string): void {
  if (name === 'c') {
    reading.cell = openCell(attributes, reading.nextColumn);
    reading.nextColumn = reading.cell.column + 1;
  } else if (name === 'row') openRow(reading, attributes);
  else if (name === 'mergeCell') reading.merges.push(attribute(attributes, 'ref') ?? '');
  else if (name === 'hyperlink') {
    const range = parseRange(attribute(attributes, 'ref') ?? '');
    if (range !== undefined) reading.hyperlinks.push(range);
  } else if (name === 'col' && isTrue(attribute(attributes, 'hidden'))) {
    reading.hiddenColumns.push([
      Number(attribute(attributes, 'min')) - 1,
      Number(attribute(attributes, 'max')) - 1,
    ]);
  }
}

function openInCell(reading: Reading, cell: Mutable<PlacedCell>, name: string, attributes: string): void {
  if (reading.inside === 'is') reading.collector.open(name, attributes);
  else if (name === 'v') {
    cell.value = '';
    reading.inside = 'v';
  } else if (name === 'f') {
    cell.formula = '';
    reading.inside = 'f';
  } else if (name === 'is') {
    reading.collector.start();
    reading.inside = 'is';
  }
}

function takeText({ cell, inside, collector }: Reading, text: string): void {
  if (cell === undefined) return;
  if (inside === 'is') collector.text(text);
  else if (inside === 'v') cell.value = (cell.value ?? '') + text;
  else if (inside === 'f') cell.formula = (cell.formula ?? '') + text;
}

function closeInCell(reading: Reading, cell: Mutable<PlacedCell>, name: string): void {
  if (name === 'is') {
    cell.inline = reading.collector.finish();
    reading.inside = undefined;
  } else if (reading.inside === 'is') reading.collector.close(name);
  else if (name === 'v' || name === 'f') reading.inside = undefined;
  else if (name === 'c') {
    if (hasContent(cell)) reading.cells.push(cell);
    reading.cell = undefined;
  }
}

function closeRow(reading: Reading, takeRow: (row: RowElement) => void): void {
  if (reading.row !== undefined) takeRow(reading.row);
  reading.row = undefined;
}

function openCell(attributes: string, nextColumn: number): Mutable<PlacedCell> {
  const column = parseAddress(attribute(attributes, 'r') ?? '')?.column ?? nextColumn;
  if (column >= MAX_COLUMNS) throw new XmlFault('malformed');
  return {
    column,
    style: Number(attribute(attributes, 's') ?? -1),
    type: attribute(attributes, 't') ?? 'n',
    value: undefined,
    inline: undefined,
    formula: undefined,
  };
}

function openRow(reading: Reading, attributes: string): void {
  const { row, isHidden } = rowOf(attributes, reading.lastRow);
  reading.cells = [];
  reading.row = { row, isHidden, cells: reading.cells };
  reading.lastRow = row;
  reading.nextColumn = 0;
}

function rowOf(attributes: string, lastRow: number): Pick<RowElement, 'row' | 'isHidden'> {
  const row = Number(attribute(attributes, 'r') ?? lastRow + 1);
  if (!Number.isInteger(row) || row < 1 || row > MAX_ROWS) throw new XmlFault('malformed');
  // A row of height 0 is what dragging its border shut leaves behind.
  const isHidden = isTrue(attribute(attributes, 'hidden')) || Number(attribute(attributes, 'ht') ?? 1) === 0;
  return { row, isHidden };
}

const ROW = '<row ';
const ROW_END = '</row>';

/** Rows that hold nothing but plain cells and stand whole in the piece; gives the place behind them. */
function takePlainRows(
  reading: Reading,
  xml: string,
  from: number,
  takeRow: (row: RowElement) => void,
): number {
  let at = from;
  while (reading.cell === undefined && xml.startsWith(ROW, at)) {
    const tagEnd = endOfTag(xml, at);
    if (tagEnd === -1 || xml.charCodeAt(tagEnd - 2) === 0x2f) return at;
    const end = readPlainCells(xml, tagEnd, reading.plain);
    if (end === -1 || !xml.startsWith(ROW_END, end)) return at;
    const { row, isHidden } = rowOf(xml.slice(at + ROW.length - 1, tagEnd - 1), reading.lastRow);
    reading.lastRow = row;
    at = end + ROW_END.length;
    takeRow({ row, isHidden, cells: reading.plain.cells.slice(0, reading.plain.count) });
  }
  return at;
}

function hasContent(cell: PlacedCell): boolean {
  return cell.value !== undefined || cell.inline !== undefined || cell.formula !== undefined;
}
