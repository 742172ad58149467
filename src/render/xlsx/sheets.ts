import { formatCell } from '../../document/format-cell.ts';
import type { Annex, Block, Cell, Column, Document, Table } from '../../document/model.ts';
import { cellsOf, shapeTitle } from '../../typesetting/title-shape.ts';
import type { BannerLook, Book, Sheet, SheetData, SheetRow } from './book.ts';
import { cellToSheet } from './cell.ts';
import { signerRows } from './signers.ts';
import { uniqueSheetNames } from './names.ts';

const DRAFT_MARK = '草稿';
/** Size of heads and cells: 小四 (domain §2.2). */
export const BODY_SIZE = 12;
/** A column width counts digits of the default font: of 宋体 11, 8 pixels of 1/96 inch each. */
const POINTS_PER_WIDTH = (8 * 72) / 96;
/** A full-width character in characters of the default font (domain §2.2), and the room beside a cell's text. */
const WIDTH_PER_CHARACTER = 2;
const WIDTH_PADDING = 0.7;
/** Full-width characters of 12 pt on an upright A4 page; wider tables lie across. */
const PORTRAIT_CHARACTERS = 44;
/** Shorter tables are seen at a glance. */
const FILTERED_FROM_ROWS = 3;

/** Sizes of the banners, in points. Title: 2号 (domain §2.2). */
export const bannerSizes: Readonly<Record<BannerLook, number>> = {
  title: 22,
  subtitle: 14,
  lead: 12,
  note: 12,
};

/** Lowers a document's tables, those of the body and of the annexes, each to a sheet of its own. */
export function documentToSheets(document: Document): Book {
  const { title, number, issuer, date, status } = document.properties;
  const placed = placedTables(document);
  const names = uniqueSheetNames(placed.map(({ table }) => table.sheetName));
  return {
    title,
    subject: number ?? '',
    creator: issuer ?? '',
    date,
    draftMark: status === 'draft' ? DRAFT_MARK : null,
    sheets: placed.map((one, index) => tableToSheet(one, names[index] ?? '')),
  };
}

/** A table and the words over it that a sheet has to carry with it. */
export interface PlacedTable {
  readonly table: Table;
  /** Title of the annex it stands in, or of the document. */
  readonly over: string | null;
  readonly orientation: Annex['orientation'] | null;
}

function placedTables(document: Document): readonly PlacedTable[] {
  const inBody = tablesOf(document.body);
  const isTitled = document.body.some((block) => block.type === 'title');
  return [
    ...inBody.map((table) =>
      isTitled ? underTitle(document, table, inBody.length) : withoutTitle(document, table, inBody.length),
    ),
    ...document.annexes.flatMap((annex) =>
      tablesOf(annex.body).map((table) => ({ table, over: annex.title, orientation: annex.orientation })),
    ),
  ];
}

/** Tables under a document's title carry it along; of several each says by its sheet's name which it is. */
function underTitle(document: Document, table: Table, count: number): PlacedTable {
  const named = count === 1 || table.title !== null ? table : { ...table, title: table.sheetName };
  return { table: named, over: document.properties.title, orientation: null };
}

/** A document's only table without a title of its own has the file's. */
function withoutTitle(document: Document, table: Table, count: number): PlacedTable {
  const isAlone = count === 1 && document.annexes.length === 0 && table.title === null;
  return { table, over: isAlone ? document.properties.title : null, orientation: null };
}

function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter((block) => block.type === 'table');
}

/** One table as a sheet: what stands over it, its heads, its rows, its notes. */
export function tableToSheet({ table, over, orientation }: PlacedTable, name: string): Sheet {
  const shown = table.columns.flatMap((column, index) => (column.show === 'page' ? [] : [{ column, index }]));
  const columns = shown.map(({ column }) => column);
  const widths = columns.map(widthOf);
  const above = [
    ...titleRows(over, table.title).map(([look, text]) => bannerRow(look, text, widths)),
    ...table.lead.map((line) => bannerRow('lead', line, widths)),
  ];
  const heads = columns.map((column) => column.head);
  return {
    name,
    orientation: orientation === 'landscape' ? 'landscape' : orientationOf(columns),
    widths,
    over: [...above, { type: 'head', texts: heads, heightPoints: headHeight(heads, widths) }],
    data: dataOf(table, shown, widths),
    under: [
      ...table.notes.map((line) => bannerRow('note', line, widths)),
      ...signerRows(table.signers ?? [], widths),
    ],
    hasFilter: table.rows.length >= FILTERED_FROM_ROWS,
    choices: columns.map((column) => column.choices ?? null),
  };
}

function dataOf(
  { rows }: Table,
  shown: readonly { readonly column: Column; readonly index: number }[],
  widths: readonly number[],
): SheetData {
  const cellAt = (row: number, index: number): Cell =>
    rows[row]?.[index] ?? { type: 'blank', reason: 'none' };
  const lineCells = widths.map((width) => lineCellsOf(width, BODY_SIZE));
  return {
    count: rows.length,
    cellsOf: (row) => shown.map(({ column, index }) => cellToSheet(cellAt(row, index), column)),
    heightPointsOf: (row) => {
      let lines = 1;
      shown.forEach(({ index }, at) => {
        lines = Math.max(lines, linesOfCell(cellAt(row, index), lineCells[at] ?? 1));
      });
      return heightOf(lines, BODY_SIZE);
    },
  };
}

/** The words over the table once: an annex's title, and the table's own below it where it says more. */
function titleRows(over: string | null, own: string | null): readonly (readonly [BannerLook, string])[] {
  const first = over ?? own;
  if (first === null) return [];
  return own === null || own === first
    ? [['title', first]]
    : [
        ['title', first],
        ['subtitle', own],
      ];
}

function widthOf(column: Column): number {
  return Math.round((column.widthChars * WIDTH_PER_CHARACTER + WIDTH_PADDING) * 10) / 10;
}

function orientationOf(columns: readonly Column[]): Sheet['orientation'] {
  const characters = columns.reduce((sum, column) => sum + column.widthChars, 0);
  return characters > PORTRAIT_CHARACTERS ? 'landscape' : 'portrait';
}

/** A row as high as its longest cell: not every program fits heights when it opens a file. */
function headHeight(heads: readonly string[], widths: readonly number[]): number {
  const lines = heads.map((text, index) => linesOf(text, lineCellsOf(widths[index] ?? 0, BODY_SIZE)));
  return heightOf(Math.max(1, ...lines), BODY_SIZE);
}

/** Digits, signs and the commas between them are half as wide as a character: most numbers need no formatting to tell. */
function linesOfCell(cell: Cell, lineCells: number): number {
  if (cell.type === 'number' && cell.value.length + cell.digits + 2 <= lineCells) return 1;
  return linesOf(formatCell(cell), lineCells);
}

/** Programs never fit the height of merged cells. */
function bannerRow(look: BannerLook, text: string, widths: readonly number[]): SheetRow {
  const size = bannerSizes[look];
  const width = widths.reduce((sum, one) => sum + one, 0);
  const shown = look === 'title' ? titleLines(text, lineCellsOf(width, size)) : text;
  const lines = linesOf(shown, lineCellsOf(width, size));
  return { type: 'banner', look, text: shown, heightPoints: heightOf(lines, size) };
}

/** A title too long for one line is broken between its words, as on pages: programs would break it anywhere. */
function titleLines(text: string, maximumCells: number): string {
  return cellsOf(text) <= maximumCells ? text : shapeTitle(text, { maximumCells }).lines.join('\n');
}

/** Lines a text takes where one has room for so many full-width characters. */
function linesOf(text: string, lineCells: number): number {
  // No character takes more than one cell.
  if (text.length <= lineCells && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(cellsOf(line) / lineCells)), 0);
}

/** Full-width characters of a size, in points, on a line of that width. */
function lineCellsOf(width: number, size: number): number {
  return Math.max(1, Math.floor(((width - WIDTH_PADDING) * POINTS_PER_WIDTH) / size));
}

function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.35 + 5);
}
