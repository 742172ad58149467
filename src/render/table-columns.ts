import { formatCell } from '../document/format-cell.ts';
import type { Cell, Column, Table } from '../document/model.ts';
import type { FontLibrary } from '../fonts/library.ts';
import type { OfficialProfile } from '../layout/profile.ts';
import { pointsToMm } from '../layout/units.ts';

/** The room a table has on its page. */
export interface TableRoom {
  readonly widthMm: number;
  readonly profile: OfficialProfile;
  readonly fonts: FontLibrary;
}

/** How the columns of a table share the width there is. */
export interface SharedWidths {
  /** Size of the table's text in points. */
  readonly size: number;
  /** Widths of the columns with their padding, in order. */
  readonly widthsMm: readonly number[];
  /** Width of the widest number of each column; 0 where there is none. */
  readonly numbersMm: readonly number[];
}

/** The same table without the columns meant for sheets: what pages show. */
export function tableOnPage(table: Table): Table {
  const isShown = table.columns.map((column) => column.show !== 'sheet');
  return {
    ...table,
    columns: table.columns.filter((_, index) => isShown[index]),
    rows: table.rows.map((row) => row.filter((_, index) => isShown[index])),
  };
}

/**
 * Gives each column what cannot be broken, then what the table's maker expected (`widthChars`), then what
 * its longest cell would take; what is left goes by expected widths. Takes the largest size of text for
 * which the unbreakable fits, at worst the smallest. The table holds page columns only.
 */
export function shareWidths(table: Table, room: TableRoom): SharedWidths {
  const { profile, widthMm } = room;
  const needs = table.columns.map((column, index) => columnNeed(column, table.rows, index, room.fonts));
  const size = tableSize(needs, room);
  const padding = 2 * profile.table.paddingXMm;
  const ems = (widthMm - padding * needs.length) / pointsToMm(size);
  return {
    size,
    widthsMm: distribute(needs, ems).map((width) => width * pointsToMm(size) + padding),
    numbersMm: needs.map((need) => need.number * pointsToMm(size)),
  };
}

/** What a column needs and would like, in ems of the table's size. */
interface ColumnNeed {
  readonly least: number;
  readonly wished: number;
  readonly natural: number;
  readonly number: number;
  readonly share: number;
}

function tableSize(needs: readonly ColumnNeed[], { profile, widthMm }: TableRoom): number {
  const padding = 2 * profile.table.paddingXMm * needs.length;
  const least = sum(needs.map((need) => need.least));
  const wished = sum(needs.map((need) => Math.min(need.wished, need.natural)));
  const { table: sizes } = profile.sizes;
  const ems = (size: number): number => (widthMm - padding) / pointsToMm(size);
  const fits = sizes.find((size) => least <= ems(size) && wished <= 1.25 * ems(size));
  return fits ?? sizes.find((size) => least <= ems(size)) ?? sizes.at(-1) ?? profile.sizes.body;
}

function columnNeed(
  column: Column,
  rows: readonly (readonly Cell[])[],
  index: number,
  fonts: FontLibrary,
): ColumnNeed {
  const cells = rows.map((row) => row[index]).filter((cell) => cell !== undefined);
  const numbers = cells.filter((cell) => cell.type === 'number');
  const head = fonts.measure(column.head, 'heading');
  // A head breaks into two lines at least, a long one into three or four.
  const headLeast = Math.min(head, Math.max(2, Math.ceil(head / 4)));
  const least = largest(headLeast, cells, (cell) => leastWidth(cell, column, fonts));
  // A hair more than measured, so that what fits exactly is not broken by rounding.
  return {
    least: least + 0.05,
    wished: Math.max(least, column.widthChars),
    natural: largest(head, cells, (cell) => fonts.measure(formatCell(cell), 'body')) + 0.05,
    number: largest(0, numbers, (cell) => fonts.measure(formatCell(cell), 'body')),
    share: column.widthChars,
  };
}

/** Width of what must stay whole: numbers, dates, codes, single names, short choices; else four characters. */
function leastWidth(cell: Cell, column: Column, fonts: FontLibrary): number {
  if (cell.type === 'names') return largest(0, cell.names, (name) => fonts.measureName(name, 'body') + 1);
  const whole = fonts.measure(formatCell(cell), 'body');
  if (cell.type === 'number' || cell.type === 'date') return whole;
  if (column.content === 'code') return Math.min(whole, 12);
  if (column.content === 'choice') return Math.min(whole, 6);
  return Math.min(whole, 4);
}

/** Ems for each column, together exactly `room` (more only where the unbreakable alone needs more). */
function distribute(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const least = needs.map((need) => need.least);
  const wished = grow(
    least,
    needs.map((need) => Math.min(need.wished, need.natural)),
    room,
  );
  const widths = grow(
    wished,
    needs.map((need) => need.natural),
    room,
  );
  const left = room - sum(widths);
  const shares = sum(needs.map((need) => need.share)) || 1;
  if (left <= 0) return widths;
  return widths.map((width, index) => width + (left * (needs[index]?.share ?? 0)) / shares);
}

/** Brings the columns nearer to `goals`, each by the same part of what it lacks. */
function grow(widths: readonly number[], goals: readonly number[], room: number): readonly number[] {
  const lacks = widths.map((width, index) => Math.max(0, (goals[index] ?? 0) - width));
  const part = Math.min(1, Math.max(0, room - sum(widths)) / (sum(lacks) || 1));
  return widths.map((width, index) => width + part * (lacks[index] ?? 0));
}

function largest<Item>(start: number, items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((most, item) => Math.max(most, measure(item)), start);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
