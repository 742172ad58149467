import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as b from '../../../src/document/build.ts';
import type { Cell, Document } from '../../../src/document/model.ts';
import { partsOf, textOfPart } from '../../../src/package/parts.ts';
import { xlsxRenderer } from '../../../src/render/xlsx/renderer.ts';
import { expectGolden } from '../../support/golden.ts';
import { lintPackage } from '../../support/ooxml-lint.ts';
import { officeContext, projectTable, sampleNotice } from '../../support/ooxml-samples.ts';
import { scratchFolder } from '../../support/scratch.ts';

const folder = scratchFolder();
const about = b.properties({ title: '获奖名单', issuer: '某厅', date: '2026-09-22', status: 'final' });

const render = async (document: Document): Promise<Uint8Array> =>
  (await xlsxRenderer.render(document, officeContext)).bytes;

/** The cells as openpyxl reads them: `B3 number 95.5 "0.00"`, with what a page set-up decides. */
async function dump(name: string, document: Document): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, await render(document));
  return execFileSync('/usr/bin/python3', ['test/support/dump-sheets.py', file], { encoding: 'utf8' });
}

describe('the package of a workbook', () => {
  it('has nothing Excel would refuse, and no formula, hidden or outside part', async () => {
    expect(lintPackage(await render(sampleNotice()))).toEqual([]);
    expect(lintPackage(await render(sampleNotice('draft')))).toEqual([]);
  });

  it('is the same, byte for byte, when made again', async () => {
    const first = await render(sampleNotice('draft'));
    // A final one in between must not change a later one.
    await render(sampleNotice('final'));
    expect(Buffer.compare(first, await render(sampleNotice('draft')))).toBe(0);
  });

  it('counts its sheets', async () => {
    expect((await xlsxRenderer.render(sampleNotice(), officeContext)).pages).toBe(3);
  });

  it('refuses a document without a table', async () => {
    await expect(render(b.document('test', about, [b.paragraph('无表')]))).rejects.toThrow('no table');
  });
});

describe('what openpyxl reads back', () => {
  it('is the table, typed, with its page set-up (golden)', async () => {
    const text = await dump('table.xlsx', b.document('test', about, [projectTable('p', 8)]));
    expectGolden('test/render/xlsx/golden/table.txt', text);
  });

  it('shows a draft in the head of the page and as a tint', async () => {
    const table = [projectTable('p', 1)];
    const draft = await dump('draft.xlsx', b.document('test', { ...about, status: 'draft' }, table));
    const final = await dump('final.xlsx', b.document('test', about, table));
    expect(draft).toContain('header 草稿');
    expect(draft).toContain('A1 tint FFFFF2CC');
    expect(final).not.toMatch(/草稿|tint/);
    const cells = (text: string): readonly string[] =>
      text.split('\n').filter((line) => / (text|number|date) /.test(line));
    expect(cells(draft)).toEqual(cells(final));
  });

  it('is any text, character for character, and never a formula', async () => {
    const texts = fc.sample(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
      60,
    );
    const planted = ['=1+1', '+1', '@x', '-', '_x0041_', ' 前后 ', '𠮷𬭎', '甲\n乙', '"<&>\''];
    const all = [...planted, ...texts];
    const document = b.document('test', about, [
      b.table(
        't',
        [b.column('a', '甲')],
        all.map((text) => [text]),
      ),
    ]);
    const file = join(folder, 'texts.xlsx');
    writeFileSync(file, await render(document));
    const read = JSON.parse(
      execFileSync('/usr/bin/python3', ['test/support/dump-workbook.py', file], { encoding: 'utf8' }),
    ) as Record<string, readonly { cells: readonly (readonly [number, number, string, string])[] }[]>;
    const cells = (read[file]?.[0]?.cells ?? []).filter(([row]) => row > 2);
    expect(cells.map(([, , type]) => type)).toEqual(all.map(() => 'text'));
    expect(cells.map(([, , , text]) => text)).toEqual(all);
  });
});

describe('rows written beside exceljs', () => {
  const wide = [b.column('a', '甲'), b.column('b', '乙', { content: 'number' }), b.column('c', '丙')];

  it('have each look of their cells, however many there are, and their texts in any reader', async () => {
    // Nine looks in two rows, codes and outer spaces among the texts.
    const struck = { ...b.numberCell('1.5'), struck: true as const };
    const rows: readonly (readonly (string | Cell)[])[] = [
      ['_x0041_', b.numberCell('12800.5'), ' 前'],
      [b.dateCell('2026-07-10'), struck, '_x0042_ _x5F_'],
      ['-1', b.blankCell('not-applicable'), b.blankCell('to-fill-in')],
    ];
    const file = join(folder, 'looks.xlsx');
    writeFileSync(file, await render(b.document('test', about, [b.table('t', wide, rows)])));
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(file);
    const sheet = workbook.worksheets[0];
    const read = [3, 4, 5].map((row) =>
      [1, 2, 3].map((column) => {
        const { value, numFmt, font, alignment } = sheet?.getRow(row).getCell(column) ?? {};
        const shown = value instanceof Date ? value.toISOString().slice(0, 10) : value;
        return [shown, numFmt, font?.strike ?? false, alignment?.horizontal];
      }),
    );
    expect(read).toEqual([
      [
        ['_x0041_', undefined, false, 'left'],
        [12800.5, '#,##0.0', false, 'right'],
        [' 前', undefined, false, 'left'],
      ],
      [
        ['2026-07-10', 'yyyy-mm-dd', false, 'left'],
        [1.5, '0.0', true, 'right'],
        ['_x0042_ _x5F_', undefined, false, 'left'],
      ],
      [
        ['-1', '@', false, 'left'],
        ['—', undefined, false, 'center'],
        [null, undefined, false, 'center'],
      ],
    ]);
  });

  it('leave out what XML cannot hold: a report quotes a value as it was found', async () => {
    const text = await dump(
      'controls.xlsx',
      b.document('test', about, [b.table('t', wide, [['202\u00013', '', '']])]),
    );
    expect(text).toContain('text 2023 ');
  });

  it('offer their choices in every row and none else', async () => {
    const column = b.column('g', '组别', { content: 'choice', choices: ['企业组', '创业组'] });
    for (const [count, range] of [
      [1, 'A3'],
      [5, 'A3:A7'],
    ] as const) {
      const rows = Array.from({ length: count }, () => ['企业组']);
      const parts = partsOf(await render(b.document('test', about, [b.table('t', [column], rows)])));
      const xml = textOfPart(parts, 'xl/worksheets/sheet1.xml');
      expect(/<dataValidation [^>]*sqref="([^"]*)"/.exec(xml)?.[1]).toBe(range);
    }
  });

  it.skipIf(process.env['JINBANG_LONG'] !== '1')(
    'are a hundred thousand, and openpyxl finds the first and the last',
    async () => {
      const count = 100_000;
      const rows = Array.from({ length: count }, (_, index) => [
        `项目${index}`,
        b.numberCell(index),
        '_x0041_',
      ]);
      const file = join(folder, 'long.xlsx');
      writeFileSync(
        file,
        await render(b.document('test', about, [b.table('t', wide, rows, { notes: ['注'] })])),
      );
      const program =
        'import openpyxl, sys; s = openpyxl.load_workbook(sys.argv[1], read_only=True).worksheets[0];' +
        'r = list(s.iter_rows(values_only=True)); print(s.calculate_dimension(), len(r), r[2], r[-2], r[-1])';
      const told = execFileSync('/usr/bin/python3', ['-X', 'utf8', '-c', program, file], {
        encoding: 'utf8',
      });
      expect(told).toBe(
        `A1:C100003 100003 ('项目0', 0, '_x0041_') ('项目99999', 99999, '_x0041_') ('注', None, None)\n`,
      );
    },
    240_000,
  );
});

describe('LibreOffice', () => {
  it('prints a wide sheet on one page across', async () => {
    const file = join(folder, 'print.xlsx');
    writeFileSync(file, await render(b.document('test', about, [projectTable('p', 4)])));
    const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    const info = execFileSync('pdfinfo', [join(folder, 'print.pdf')], { encoding: 'utf8' });
    expect(info).toMatch(/Pages:\s+1\n/);
    expect(info).toMatch(/Page size:\s+841\.\d+ x 595\.\d+ pts/);
  });
});
