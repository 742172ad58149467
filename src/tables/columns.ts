import type { Cell, Column, Table } from '../document/model.ts';

/** One column of a table over `Row`: its head and how a row fills it. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row, index: number) => Cell;
}

/** Everything of a table but its columns and rows. */
export type TableFrame = Omit<Table, 'type' | 'columns' | 'rows'>;

/** Fills the columns of a table definition with rows: one definition for pages and sheets alike. */
export function tableOf<Row>(
  frame: TableFrame,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
): Table {
  return {
    type: 'table',
    ...frame,
    columns: columns.map(({ id, head, content, widthChars, show }) => ({
      id,
      head,
      content,
      widthChars,
      show,
    })),
    rows: rows.map((row, index) => columns.map((column) => column.cell(row, index))),
  };
}

/** A column shown on pages and sheets alike. */
export function column<Row>(
  id: string,
  head: string,
  content: Column['content'],
  widthChars: number,
  cell: ColumnOf<Row>['cell'],
): ColumnOf<Row> {
  return { id, head, content, widthChars, show: 'everywhere', cell };
}

/** 序号, counted from 1. */
export function serialColumn(): ColumnOf<unknown> {
  return column('serial', '序号', 'number', 3, (_row, index) => wholeNumber(index + 1));
}

/** A text cell; an absent or empty text is a blank. */
export function text(value: string | null | undefined): Cell {
  return value === null || value === undefined || value === ''
    ? { type: 'blank', reason: 'none' }
    : { type: 'text', text: value };
}

/** A count. */
export function wholeNumber(value: number): Cell {
  return { type: 'number', value: String(value), digits: 0 };
}

/** Decimal text shown with the digits it has: `95.50`. */
export function decimal(value: string | null): Cell {
  if (value === null) return { type: 'blank', reason: 'not-applicable' };
  return { type: 'number', value, digits: value.split('.')[1]?.length ?? 0 };
}

/** Personal names; nobody is a blank. */
export function names(value: readonly string[]): Cell {
  return value.length === 0 ? { type: 'blank', reason: 'none' } : { type: 'names', names: value };
}
