import type { Book, Sheet, SheetCell } from './book.ts';
import { firstModelRow } from './encode.ts';

/*
 * exceljs writes one model cell of each look a sheet has; the look is all that its cells take over (`rows.ts`). Texts
 * in the rows stand in their cells, except those with what looks like a code (`_x0041_`): openpyxl undoes its escape in
 * the list of shared strings only, so that exceljs writes these there, as the text of a model cell of their own.
 */

/** What a model cell gives to those like it. */
export interface Model {
  /** Index of the cell's format. */
  readonly style: string;
  /** Index of its text among the shared strings. */
  readonly shared: string | null;
}

/** The models of a sheet, by `modelKey`. */
export type Models = ReadonlyMap<string, Model>;

/** Equal for cells that look alike. */
function modelKey(cell: SheetCell): string {
  const look = `${cell.align}${cell.struck ? '-' : '+'}${cell.format ?? ''}`;
  const text = ownText(cell);
  return text === null ? look : `${look}\n${text}`;
}

/**
 * What is kept for each key, found for the cells of a row in turn. In a column nearly all cells look alike, so that
 * the one above mostly answers.
 */
export function byLook<Kept>(
  find: (key: string, cell: SheetCell) => Kept,
): (cell: SheetCell, column: number) => Kept {
  const above: { readonly cell: SheetCell; readonly kept: Kept }[] = [];
  return (cell, column) => {
    const last = above[column];
    if (last !== undefined && isAlike(last.cell, cell)) return last.kept;
    const kept = find(modelKey(cell), cell);
    above[column] = { cell, kept };
    return kept;
  };
}

function isAlike(one: SheetCell, other: SheetCell): boolean {
  return (
    one.align === other.align &&
    one.format === other.format &&
    one.struck === other.struck &&
    ownText(one) === ownText(other)
  );
}

/** The text a model cell has for itself alone. */
function ownText({ value }: SheetCell): string | null {
  return value.type === 'text' && hasCode(value.text) ? value.text : null;
}

function hasCode(text: string): boolean {
  return text.includes('_x') && /_x[0-9A-Fa-f]{4}_/.test(text);
}

/** By sheet: a cell of each look, by its key. */
export function modelCells({ sheets }: Book): readonly ReadonlyMap<string, SheetCell>[] {
  return sheets.map(({ data }) => {
    const cells = new Map<string, SheetCell>();
    const add = byLook((key, cell) => {
      if (!cells.has(key))
        cells.set(key, ownText(cell) === null ? { ...cell, value: { type: 'empty' } } : cell);
    });
    for (let row = 0; row < data.count; row += 1) data.cellsOf(row).forEach(add);
    return cells;
  });
}

/** A sheet as exceljs wrote it, its model rows taken out and read. */
export interface ReadModels {
  readonly before: string;
  readonly after: string;
  readonly models: Models;
}

/** Takes the model rows out of a sheet's XML. */
export function readModels(xml: string, sheet: Sheet, keys: readonly string[]): ReadModels {
  const first = xml.indexOf(`<row r="${firstModelRow(sheet, keys.length)}"`);
  const last = xml.indexOf(`<row r="${sheet.over.length + sheet.data.count}"`);
  const end = xml.indexOf('</row>', last) + '</row>'.length;
  const cells = [
    ...xml.slice(first, end).matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?[^>]*?(?:\/>|><v>(\d+)<\/v><\/c>)/g),
  ];
  if (first < 0 || cells.length !== keys.length)
    throw new Error('exceljs wrote other model cells than it was given');
  const models = cells.map(
    ([, style = '0', shared = null], index) => [keys[index] ?? '', { style, shared }] as const,
  );
  return { before: xml.slice(0, first), after: xml.slice(end), models: new Map(models) };
}
