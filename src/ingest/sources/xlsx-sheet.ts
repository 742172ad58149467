import { parseAddress, parseRange, type Range } from '../address.ts';
import { attribute, isTrue, scanXml, XmlFault } from './xml.ts';
import type { CellElement } from './xlsx-cell.ts';
import { textCollector } from './xlsx-strings.ts';

/** A worksheet part as it stands: filled cells row by row, and what is said about rows, columns and ranges. */
export interface SheetElement {
  readonly rows: readonly RowElement[];
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

export interface PlacedCell extends CellElement {
  /** Zero-based. */
  readonly column: number;
  /** Index into the styles. */
  readonly style: number;
}

/** A sheet's last row and column (XFD). */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type OpenRow = Omit<RowElement, 'cells'> & { readonly cells: PlacedCell[] };

/**
 * Reads `worksheets/sheetN.xml`. Addresses may be missing (they are optional, ECMA-376-1 §18.3.1.4): a cell
 * then follows the one before it, a row likewise. Cells that hold only a format are left out.
 *
 * @throws XmlFault
 */
export function readSheetXml(xml: string): SheetElement {
  const rows: OpenRow[] = [];
  const merges: string[] = [];
  const hyperlinks: Range[] = [];
  const hiddenColumns: (readonly [number, number])[] = [];
  const collector = textCollector();
  let cell: Mutable<PlacedCell> | undefined;
  let isInline = false;
  let nextColumn = 0;
  let inside: 'v' | 'f' | undefined;

  const openInCell = (name: string, attributes: string, current: Mutable<PlacedCell>): void => {
    if (isInline) collector.open(name, attributes);
    else if (name === 'v') {
      current.value = '';
      inside = 'v';
    } else if (name === 'f') {
      current.formula = '';
      inside = 'f';
    } else if (name === 'is') {
      isInline = true;
      collector.start();
    }
  };

  const openInSheet = (name: string, attributes: string): void => {
    if (name === 'c') {
      cell = openCell(attributes, nextColumn);
      nextColumn = cell.column + 1;
    } else if (name === 'row') {
      rows.push(openRow(attributes, rows.at(-1)?.row ?? 0));
      nextColumn = 0;
    } else if (name === 'mergeCell') merges.push(attribute(attributes, 'ref') ?? '');
    else if (name === 'hyperlink') {
      const range = parseRange(attribute(attributes, 'ref') ?? '');
      if (range !== undefined) hyperlinks.push(range);
    } else if (name === 'col' && isTrue(attribute(attributes, 'hidden'))) {
      hiddenColumns.push([
        Number(attribute(attributes, 'min')) - 1,
        Number(attribute(attributes, 'max')) - 1,
      ]);
    }
  };

  scanXml(xml, {
    open: (name, attributes) => {
      if (cell === undefined) openInSheet(name, attributes);
      else openInCell(name, attributes, cell);
    },
    text: (text) => {
      if (isInline) collector.text(text);
      else if (cell !== undefined && inside === 'v') cell.value = (cell.value ?? '') + text;
      else if (cell !== undefined && inside === 'f') cell.formula = (cell.formula ?? '') + text;
    },
    close: (name) => {
      if (cell === undefined) return;
      if (name === 'is') {
        cell.inline = collector.finish();
        isInline = false;
      } else if (isInline) collector.close(name);
      else if (name === 'v' || name === 'f') inside = undefined;
      else if (name === 'c') {
        if (hasContent(cell)) rows.at(-1)?.cells.push(cell);
        cell = undefined;
      }
    },
  });
  return { rows, merges, hyperlinks, hiddenColumns };
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

function openRow(attributes: string, previous: number): OpenRow {
  const row = Number(attribute(attributes, 'r') ?? previous + 1);
  if (!Number.isInteger(row) || row < 1 || row > MAX_ROWS) throw new XmlFault('malformed');
  // A row of height 0 is what dragging its border shut leaves behind.
  const isHidden = isTrue(attribute(attributes, 'hidden')) || Number(attribute(attributes, 'ht') ?? 1) === 0;
  return { row, isHidden, cells: [] };
}

function hasContent(cell: PlacedCell): boolean {
  return cell.value !== undefined || cell.inline !== undefined || cell.formula !== undefined;
}
