import { formatCell } from '../../document/format-cell.ts';
import type { Cell, Column, Table } from '../../document/model.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { mmToTwips, pointsToHalfPoints, pointsToTwips } from './measures.ts';
import {
  textRun,
  wordParagraph,
  type DirectFormat,
  type RunFormat,
  type WordBlock,
  type WordParagraph,
  type WordRow,
  type WordTable,
} from './word.ts';

/** Numbers up to this width are counters (序号) and stand centred; amounts line up on the right. */
const COUNTER_WIDTH_CHARS = 4;

/** A table with its title, the lines under it and its notes. `width` is the room in twips. */
export function tableToDocx(table: Table, width: number, profile: OfficialProfile): readonly WordBlock[] {
  const title = table.title === null ? [] : [titleParagraph(table, table.title)];
  return [
    ...title,
    ...table.lead.map((line) => wordParagraph('TableLead', line)),
    gridToDocx(table, width, profile),
    ...table.notes.map((line) => wordParagraph('TableNote', line)),
  ];
}

function titleParagraph(table: Table, words: string): WordParagraph {
  return { ...wordParagraph('TableTitle', words), bookmark: bookmarkOf(table.id) };
}

/** Word takes letters, digits and underscores, at most 40. */
function bookmarkOf(id: string): string {
  return `table_${id.replace(/[^\p{L}\p{N}_]/gu, '_')}`.slice(0, 40);
}

function gridToDocx(table: Table, width: number, profile: OfficialProfile): WordTable {
  const shown = table.columns.flatMap((column, index) =>
    column.show === 'sheet' ? [] : [{ column, index }],
  );
  const padding = mmToTwips(profile.table.paddingXMm);
  const size = sizeFor(
    shown.map(({ column }) => column),
    width,
    padding,
    profile,
  );
  const format = cellFormat(size, profile);
  const head: WordRow = {
    isHead: true,
    cells: shown.map(({ column }) => cellParagraph('TableHead', column.head, format, {})),
  };
  const rows = table.rows.map((row): WordRow => ({
    isHead: false,
    cells: shown.map(({ column, index }) => {
      const cell: Cell = row[index] ?? { type: 'blank', reason: 'none' };
      return cellParagraph('TableText', formatCell(cell), format, { align: alignmentOf(column, cell) });
    }),
  }));
  return {
    type: 'table',
    grid: gridWidths(
      shown.map(({ column }) => column),
      width,
    ),
    padding,
    rows: [head, ...rows],
  };
}

/** The largest size of the profile at which the expected widths fit; the smallest where none does. */
function sizeFor(
  columns: readonly Column[],
  width: number,
  padding: number,
  profile: OfficialProfile,
): number {
  const room = width - columns.length * 2 * padding;
  const characters = columns.reduce((sum, column) => sum + column.widthChars, 0);
  const fitting = profile.sizes.table.find((size) => characters * pointsToTwips(size) <= room);
  return fitting ?? profile.sizes.table.at(-1) ?? profile.sizes.body;
}

/** The width shared out by the columns' expected widths; the remainder goes to the last one. */
export function gridWidths(columns: readonly Pick<Column, 'widthChars'>[], width: number): readonly number[] {
  const total = columns.reduce((sum, column) => sum + column.widthChars, 0);
  const widths = columns.map((column) => Math.floor((width * column.widthChars) / total));
  const left = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, index) => (index === widths.length - 1 ? one + left : one));
}

interface CellFormat {
  readonly run: RunFormat | undefined;
  readonly direct: DirectFormat;
}

/** Room above and below the words is the profile's; the size is direct only where it is not the style's. */
function cellFormat(size: number, profile: OfficialProfile): CellFormat {
  const padding = mmToTwips(profile.table.paddingYMm);
  const direct = { before: padding, after: padding };
  if (size === profile.sizes.table[0]) return { run: undefined, direct };
  return {
    run: { halfPoints: pointsToHalfPoints(size) },
    direct: { ...direct, line: pointsToTwips(size * profile.table.leading) },
  };
}

function cellParagraph(
  style: 'TableHead' | 'TableText',
  text: string,
  format: CellFormat,
  direct: DirectFormat,
): WordParagraph {
  const runs = text === '' ? [] : [textRun(text, format.run)];
  return { type: 'paragraph', style, runs, direct: { ...format.direct, ...direct } };
}

function alignmentOf(column: Column, cell: Cell): 'left' | 'center' | 'right' {
  if (cell.type === 'blank') return 'center';
  switch (column.content) {
    case 'text':
    case 'names':
      return 'left';
    case 'code':
    case 'choice':
    case 'date':
      return 'center';
    case 'number':
      return column.widthChars <= COUNTER_WIDTH_CHARS ? 'center' : 'right';
  }
}
