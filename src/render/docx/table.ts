import { formatCell } from '../../document/format-cell.ts';
import type { Cell, Column, Table } from '../../document/model.ts';
import type { RenderContext } from '../renderer.ts';
import { placeSigners } from '../signers.ts';
import { OTHER_DIGITS } from '../rulers.ts';
import { shareWidths, tableOnPage, type SharedWidths } from '../table-columns.ts';
import type { OfficialProfile } from '../../layout/profile.ts';
import { mmToTwips } from './measures.ts';
import type { StyleId } from './style-id.ts';
import {
  textRun,
  wordParagraph,
  type DirectFormat,
  type WordBlock,
  type WordParagraph,
  type WordRow,
  type WordRun,
  type WordTab,
  type WordTable,
} from './word.ts';

/** A table with its title, the lines under it and its notes, in a column of the page. */
export function tableToDocx(table: Table, widthMm: number, render: RenderContext): readonly WordBlock[] {
  const title = table.title === null ? [] : [titleParagraph(table, table.title)];
  return [
    ...title,
    ...table.lead.map((line) => wordParagraph('TableLead', line)),
    gridToDocx(tableOnPage(table), widthMm, render),
    ...table.notes.map((line) => noteParagraph(line, table)),
    ...signersToDocx(table.signers ?? [], widthMm, render),
  ];
}

function titleParagraph(table: Table, words: string): WordParagraph {
  return { ...wordParagraph('TableTitle', words), bookmark: bookmarkOf(table.id) };
}

/** Notes stay with the lines to sign below them. */
function noteParagraph(line: string, { signers = [] }: Table): WordParagraph {
  return wordParagraph('TableNote', line, signers.length === 0 ? undefined : { keepNext: true });
}

/** A label, a line to its tab stop, the next label at the stop after it. */
function signersToDocx(
  labels: readonly string[],
  widthMm: number,
  { profile, fonts }: RenderContext,
): readonly WordParagraph[] {
  const rows = placeSigners(labels, profile.sizes.table[0] ?? profile.sizes.body, widthMm, fonts);
  return rows.map((places, row): WordParagraph => ({
    type: 'paragraph',
    style: 'TableSigners',
    runs: places.flatMap(({ label }, index): readonly WordRun[] => [
      ...(index === 0 ? [] : [{ type: 'tab' } as const]),
      textRun(label),
      { type: 'tab' },
    ]),
    direct: {
      ...(row < rows.length - 1 ? { keepNext: true } : {}),
      tabs: places.flatMap(({ leftMm, endMm }, index): readonly WordTab[] => [
        ...(index === 0 ? [] : [{ at: mmToTwips(leftMm), align: 'left' } as const]),
        { at: mmToTwips(endMm), align: 'left', leader: 'line' },
      ]),
    },
  }));
}

/** Word takes letters, digits and underscores, at most 40. */
function bookmarkOf(id: string): string {
  return `table_${id.replace(/[^\p{L}\p{N}_]/gu, '_')}`.slice(0, 40);
}

function gridToDocx(table: Table, widthMm: number, render: RenderContext): WordTable {
  const { profile } = render;
  const shared = shareWidths(table, { widthMm, profile, fonts: render.fonts, faces: 'any' });
  const styles = stylesFor(shared.size, profile);
  const head: WordRow = {
    isHead: true,
    cells: shared.heads.map((words) => wordParagraph(styles.head, words)),
  };
  const areEven = table.columns.map((_, index) => hasEvenNumbers(table, index));
  const rows = table.rows.map((row): WordRow => ({
    isHead: false,
    cells: table.columns.map((column, index) => {
      const cell: Cell = row[index] ?? { type: 'blank', reason: 'none' };
      const place =
        cell.type === 'number' && areEven[index] === true
          ? ({ align: 'center' } as const)
          : placeOf(cell, column, index, shared, render);
      return cellParagraph(cell, styles.text, place);
    }),
  }));
  return {
    type: 'table',
    place: 'text',
    grid: shared.widthsMm.map(mmToTwips),
    padding: { x: mmToTwips(profile.table.paddingXMm), y: mmToTwips(profile.table.paddingYMm) },
    rows: [
      head,
      ...(table.notes.length === 0 && (table.signers ?? []).length === 0 ? rows : withBoundEnd(rows)),
    ],
  };
}

/** Numbers all as long as one another line up when centred, and keep the whole width in a wider face. */
function hasEvenNumbers({ rows }: Table, index: number): boolean {
  const cells = rows.flatMap((row) => row[index] ?? []);
  return (
    new Set(cells.flatMap((cell) => (cell.type === 'number' ? [formatCell(cell).length] : []))).size === 1
  );
}

function cellParagraph(cell: Cell, style: StyleId, direct: DirectFormat): WordParagraph {
  const plain = wordParagraph(style, formatCell(cell), direct);
  if (cell.type !== 'number' || cell.struck !== true) return plain;
  return { ...plain, runs: [textRun(formatCell(cell), { strike: true })] };
}

/** Tables have two sizes (domain §1.11: 小四, 五号), each with its styles. */
function stylesFor(
  size: number,
  profile: OfficialProfile,
): { readonly head: StyleId; readonly text: StyleId } {
  return size === profile.sizes.table[0]
    ? { head: 'TableHead', text: 'TableText' }
    : { head: 'TableHeadSmall', text: 'TableTextSmall' };
}

/** The last row goes with the notes, which would stand alone on the next page. */
function withBoundEnd(rows: readonly WordRow[]): readonly WordRow[] {
  return rows.map((row, index) =>
    index < rows.length - 1
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, direct: { ...cell.direct, keepNext: true as const } })),
        },
  );
}

/** Short things stand centred, text left; the widest number stands in the middle, the others end where it ends. */
function placeOf(
  cell: Cell,
  column: Column,
  index: number,
  shared: SharedWidths,
  { profile }: RenderContext,
): DirectFormat {
  if (cell.type === 'number') {
    const widest = shared.numbersMm[index] ?? 0;
    const room = (shared.widthsMm[index] ?? 0) - 2 * profile.table.paddingXMm;
    // Not so far from the edge that it breaks in a wider face.
    const insetMm = Math.min((room - widest) / 2, room - OTHER_DIGITS * widest);
    return { align: 'right', right: mmToTwips(Math.max(0, insetMm)) };
  }
  const align = cell.type === 'blank' ? 'center' : alignments[column.content];
  // The style's own alignment is not written out.
  return align === 'left' ? {} : { align };
}

const alignments: Readonly<Record<Column['content'], 'left' | 'center'>> = {
  text: 'left',
  names: 'left',
  code: 'center',
  date: 'center',
  choice: 'center',
  number: 'center',
};
