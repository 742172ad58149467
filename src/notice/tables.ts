import type { NoticeLine, NoticeRow, NoticeTable } from './notice.ts';

/** A line with tabs, as a table copied from an office program has, or with Markdown's bars. */
export function isRow(text: string): boolean {
  return text.includes('\t') || (text.length > 2 && text.startsWith('|') && text.endsWith('|'));
}

/** Tables of a notice: rows that stand together, the first of them the header. */
export function readTables(lines: readonly NoticeLine[]): readonly NoticeTable[] {
  const tables: { header: NoticeRow; rows: NoticeRow[]; part: number }[] = [];
  let open: { header: NoticeRow; rows: NoticeRow[]; part: number } | null = null;
  for (const line of lines) {
    if (line.role !== 'row') {
      open = null;
      continue;
    }
    const row = { line, cells: cellsOf(line.text) };
    if (row.cells.every((cell) => /^:?-+:?$/.test(cell))) continue;
    if (open === null || open.part !== line.part) {
      open = { header: row, rows: [], part: line.part };
      tables.push(open);
    } else {
      open.rows.push(row);
    }
  }
  return tables;
}

/** The column whose header says one of the words; -1 when there is none. */
export function columnNamed(table: NoticeTable, words: RegExp): number {
  return table.header.cells.findIndex((cell) => words.test(cell.replace(/\s/g, '')));
}

function cellsOf(text: string): readonly string[] {
  const inner = text.startsWith('|') ? text.slice(1, -1).split('|') : text.split('\t');
  return inner.map((cell) => cell.trim());
}
