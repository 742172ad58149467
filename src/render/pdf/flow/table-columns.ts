import { formatCell } from '../../../document/format-cell.ts';
import type { Cell, Column, Table } from '../../../document/model.ts';
import { pointsToMm } from '../../../layout/units.ts';
import type { BlockContext } from './context.ts';

/** How the columns of a table share the width there is. */
export interface SharedColumns {
  /** Size of the table's text in points. */
  readonly size: number;
  /** Edges of the columns from the paper's left edge, one more than columns. */
  readonly edgesMm: readonly number[];
  /** Width of the widest number of each column; 0 where there is none. */
  readonly numbersMm: readonly number[];
}

/** What a column needs and would like, in ems of the table's size. */
interface ColumnNeed {
  readonly least: number;
  readonly wished: number;
  /** Width at which three values of four stand on one line, and at which all do. */
  readonly usual: number;
  readonly natural: number;
  readonly number: number;
  readonly share: number;
}

/**
 * Gives each column what cannot be broken, then what the table's maker expected (`widthChars`), then what
 * most and last what all of its values would take; what is left goes by expected widths. Takes the largest
 * size of text for which the unbreakable fits, at worst the smallest.
 */
export function shareColumns(table: Table, context: BlockContext): SharedColumns {
  const { profile, column } = context;
  const needs = table.columns.map((head, index) => columnNeed(head, table.rows, index, context));
  const size = tableSize(needs, context);
  const padding = 2 * profile.table.paddingXMm;
  const room = (column.widthMm - padding * needs.length) / pointsToMm(size);
  const widths = distribute(needs, room).map((ems) => ems * pointsToMm(size) + padding);
  const edges = [column.leftMm];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return { size, edgesMm: edges, numbersMm: needs.map((need) => need.number * pointsToMm(size)) };
}

function tableSize(needs: readonly ColumnNeed[], { profile, column }: BlockContext): number {
  const padding = 2 * profile.table.paddingXMm * needs.length;
  const least = sum(needs.map((need) => need.least));
  const wished = sum(needs.map((need) => Math.min(need.wished, need.natural)));
  const { table: sizes } = profile.sizes;
  const room = (size: number) => (column.widthMm - padding) / pointsToMm(size);
  const fits = sizes.find((size) => least <= room(size) && wished <= 1.25 * room(size));
  return fits ?? sizes.find((size) => least <= room(size)) ?? sizes.at(-1) ?? profile.sizes.body;
}

function columnNeed(
  column: Column,
  rows: readonly (readonly Cell[])[],
  index: number,
  context: BlockContext,
): ColumnNeed {
  const cells = rows.map((row) => row[index]).filter((cell) => cell !== undefined);
  const { fonts } = context;
  const head = fonts.measure(column.head, 'heading');
  // A long head may take three lines.
  const headLeast = Math.min(head, Math.max(2, Math.ceil(head / 3)));
  const least = Math.max(headLeast, ...cells.map((cell) => leastWidth(cell, column, context)));
  // Heads are broken rather than given room that the values need.
  const lengths = cells.map((cell) => fonts.measure(formatCell(cell), 'body')).sort((a, b) => a - b);
  const usual = Math.max(least, lengths[Math.floor(lengths.length * 0.75)] ?? 0);
  const natural = Math.max(least, lengths.at(-1) ?? 0);
  const number = Math.max(
    0,
    ...cells.map((cell) => (cell.type === 'number' ? fonts.measure(formatCell(cell), 'body') : 0)),
  );
  // A hair more than measured, so that what fits exactly is not broken by rounding.
  return {
    least: least + 0.05,
    wished: Math.max(least, column.widthChars),
    usual: usual + 0.05,
    natural: natural + 0.05,
    number,
    share: column.widthChars,
  };
}

/** Width of what must stay whole: numbers, dates, codes, single names, short choices; else four characters. */
function leastWidth(cell: Cell, column: Column, { fonts }: BlockContext): number {
  if (cell.type === 'names')
    return Math.max(0, ...cell.names.map((name) => fonts.measureName(name, 'body') + 1));
  const whole = fonts.measure(formatCell(cell), 'body');
  if (cell.type === 'number' || cell.type === 'date') return whole;
  if (column.content === 'code') return Math.min(whole, 12);
  if (column.content === 'choice') return Math.min(whole, 6);
  return Math.min(whole, 4);
}

/** Ems for each column, together exactly `room` (more only where the unbreakable alone needs more). */
function distribute(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const goals: readonly ((need: ColumnNeed) => number)[] = [
    (need) => Math.min(need.wished, need.usual),
    (need) => Math.min(need.wished, need.natural),
    (need) => need.usual,
    (need) => need.natural,
  ];
  const widths = goals.reduce<readonly number[]>(
    (grown, goal) => grow(grown, needs.map(goal), room),
    needs.map((need) => need.least),
  );
  const left = room - sum(widths);
  const shares = sum(needs.map((need) => need.share)) || 1;
  return left <= 0
    ? widths
    : widths.map((width, index) => width + (left * (needs[index]?.share ?? 0)) / shares);
}

/** Brings the columns nearer to `goals`, each by the same part of what it lacks. */
function grow(widths: readonly number[], goals: readonly number[], room: number): number[] {
  const lacks = widths.map((width, index) => Math.max(0, (goals[index] ?? 0) - width));
  const part = Math.min(1, Math.max(0, room - sum(widths)) / (sum(lacks) || 1));
  return widths.map((width, index) => width + part * (lacks[index] ?? 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
