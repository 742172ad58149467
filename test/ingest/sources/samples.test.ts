import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RawCell, RawFile } from '../../../src/ingest/raw-table.ts';
import { openFile } from '../../../src/ingest/sources/index.ts';

/*
 * Every workbook of the samples, cell by cell against openpyxl: another reader, another language. But for
 * `broken-files`, whose files no reader opens: the whole run on it has a test of its own.
 */

interface DumpedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly cells: readonly (readonly [number, number, string, string | number | boolean])[];
  readonly comments: readonly (readonly [string, string])[];
  readonly struckRows: readonly number[];
}

const files = readdirSync('samples', { recursive: true, encoding: 'utf8' })
  .map((file) => join('samples', file))
  .filter((file) => /\.(?:xlsx|xls|csv)$/.test(file) && !file.startsWith(join('samples', 'broken-files')))
  .sort();
const workbooks = files.filter((file) => file.endsWith('.xlsx'));

const dumped = JSON.parse(
  execFileSync('/usr/bin/python3', ['test/support/dump-workbook.py', ...workbooks], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  }),
) as Readonly<Record<string, readonly DumpedSheet[]>>;

const open = (file: string): Promise<RawFile> => openFile(file, readFileSync(file));

describe('the files of the samples', () => {
  it('are there', () => {
    expect(workbooks.length).toBeGreaterThan(80);
  });

  it.each(files.filter((file) => !file.endsWith('.xls')))('%s opens', async (file) => {
    const opened = await open(file);
    expect(opened.sheets.length).toBeGreaterThan(0);
    expect(opened.problems.filter((one) => one.severity === 'error')).toEqual([]);
  });

  it.each(workbooks)('%s has the cells openpyxl sees', async (file) => {
    const { sheets, comments } = await open(file);
    expect(sheets.map(({ sheet, hidden }) => [sheet, hidden])).toEqual(
      dumped[file]?.map(({ name, hidden }) => [name, hidden]),
    );
    for (const [index, sheet] of sheets.entries()) {
      const theirs = dumped[file]?.[index];
      const cells = sheet.rows.flatMap((row) => row.cells);
      expect(cells.flatMap(dump)).toEqual(theirs?.cells.map(simplify));
      expect([...sheet.merges].sort()).toEqual(theirs?.merges);
      expect(sheet.rows.filter((row) => row.hidden).map((row) => row.row)).toEqual(theirs?.hiddenRows);
      expect(sheet.rows.filter((row) => row.struckThrough).map((row) => row.row)).toEqual(theirs?.struckRows);
      expect(
        comments.filter((one) => one.place.sheet === sheet.sheet).map((one) => [one.place.cell, one.text]),
      ).toEqual(theirs?.comments);
    }
  });

  it('fill every cell of a vertical merge with its first one', async () => {
    const { sheets } = await open('samples/shanxi-2026/推荐/晋中市.xlsx');
    const groups = sheets[0]?.rows.slice(3, 23).map((row) => [row.cells[2]?.text, row.cells[2]?.mergedFrom]);
    // C4:C19 and C20:C23 are merged in the workbook.
    expect(groups?.map(([text]) => text)).toEqual([
      ...Array<string>(16).fill('企业组'),
      ...Array<string>(4).fill('创业组'),
    ]);
    expect(groups?.[0]?.[1]).toBeUndefined();
    expect(groups?.[15]?.[1]).toBe('C4');
    expect(groups?.[16]?.[1]).toBeUndefined();
    expect(groups?.[19]?.[1]).toBe('C20');
  });
});

/** Our cell as the dump writes it; formulas without a result have no value in openpyxl either. */
function dump(cell: RawCell): readonly (readonly unknown[])[] {
  const { value, text, place, mergedFrom } = cell;
  if (mergedFrom !== undefined || value.type === 'blank' || value.type === 'unresolved-formula') return [];
  const known = value.type === 'number' ? value.number : value.type === 'boolean' ? value.boolean : text;
  return [[`${place.cell}`, value.type, value.type === 'date' ? value.iso : known]];
}

function simplify([row, column, type, value]: DumpedSheet['cells'][number]): readonly unknown[] {
  const shown = type === 'date' ? String(value).replace('T00:00:00', '') : value;
  return [`${letters(column)}${row}`, type, shown];
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : letters(Math.floor((column - 1) / 26)) + last;
}
