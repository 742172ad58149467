import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/ingest/sources/index.ts';
import { workbook } from '../../support/hostile-files.ts';
import { scratchFolder } from '../../support/scratch.ts';

/* A part of more than a megabyte is inflated and scanned in pieces; what is told of it must not depend on that. */

const ROWS = 20_000;
const rows = Array.from({ length: ROWS }, (_, index) => {
  const row = String(index + 1);
  return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>面向口腔门诊的磁珠法疫苗佐剂${row}</t></is></c><c r="C${row}"><v>${row}</v></c></row>`;
}).join('');
const sheetData = `<sheetData>${rows}</sheetData>`;
const codes = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await openFile('大表.xlsx', bytes)).problems.map(({ code }) => code);

/** The bytes with those of a part's directory entry changed. */
function withEntry(
  bytes: Uint8Array,
  part: string,
  offset: number,
  change: (value: number) => number,
): Uint8Array {
  const buffer = Buffer.from(bytes);
  // APPNOTE 6.3.10, 4.3.12: the name stands 46 bytes behind the beginning of its central header.
  const header = buffer.lastIndexOf(part) - 46;
  buffer.writeUInt32LE(change(buffer.readUInt32LE(header + offset)), header + offset);
  return buffer;
}

describe('a large sheet', () => {
  it('has every row with its place', async () => {
    const { sheets, problems } = await openFile('大表.xlsx', workbook(sheetData));
    expect(problems).toEqual([]);
    expect(sheets[0]?.rows).toHaveLength(ROWS);
    sheets[0]?.rows.forEach(({ row, cells }, index) => {
      const number = index + 1;
      expect(row).toBe(number);
      expect(cells.map(({ text }) => text)).toEqual([
        `面向口腔门诊的磁珠法疫苗佐剂${String(number)}`,
        '',
        String(number),
      ]);
    });
    expect(sheets[0]?.rows.at(-1)?.cells[2]?.place).toEqual({
      file: '大表.xlsx',
      sheet: '表',
      cell: `C${String(ROWS)}`,
      row: ROWS,
    });
  });

  it.each([
    ['ends too early', `<sheetData>${rows}`, 'file-damaged'],
    ['has a tag that never ends', `${sheetData}<mergeCells`, 'file-damaged'],
    ['has a declaration', `${sheetData}<!DOCTYPE x>`, 'file-unsafe'],
    [
      'spans a grid of billions',
      `${sheetData.replace('r="C20000"', 'r="XFD20000"')}<mergeCells><mergeCell ref="XFD1:XFD20000"/></mergeCells>`,
      'file-too-large',
    ],
  ])('that %s is refused', async (_, sheet, code) => {
    expect(await codes(workbook(sheet))).toEqual([code]);
  });

  it('whose check sum is wrong is damaged, whatever else is wrong in it', async () => {
    const part = 'xl/worksheets/sheet1.xml';
    for (const sheet of [sheetData, `<!DOCTYPE x>${sheetData}`]) {
      const bytes = withEntry(workbook(sheet), part, 16, (crc) => (crc ^ 1) >>> 0);
      expect(await codes(bytes)).toEqual(['file-damaged']);
    }
  });

  it('of which more or less comes out than its directory declares is refused', async () => {
    const part = 'xl/worksheets/sheet1.xml';
    const bytes = workbook(sheetData);
    expect(await codes(withEntry(bytes, part, 24, (size) => size - 1))).toEqual(['file-too-large']);
    expect(await codes(withEntry(bytes, part, 24, (size) => size + 1))).toEqual(['file-damaged']);
    expect(await codes(withEntry(bytes, part, 20, (size) => size - 100))).toEqual(['file-damaged']);
  });
});

/** Reads a workbook of registrations as the program does, and says how many there were and what it took. */
const child = `
  import { readFileSync } from 'node:fs';
  import { loadCompetition } from './dist/app/load.js';
  import { nodeHost } from './dist/host/node-host.js';
  import { readRecords } from './dist/ingest/read-records.js';
  const { value } = await loadCompetition(nodeHost(), 'samples/shanxi-2026');
  const bytes = readFileSync(process.argv[1]);
  const { records } = await readRecords([{ path: '报名项目导出.xlsx', bytes }], value.competition);
  const { projects } = records;
  const seen = ({ projectId, name, regDate, revenueWan, source }) => ({ projectId, name, regDate, revenueWan, row: source.row });
  const peakMb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ count: projects.length, first: seen(projects[0]), last: seen(projects.at(-1)), peakMb }));
`;

describe.runIf(process.env['JINBANG_LONG'] === '1')('a hundred thousand registrations', () => {
  it('are read within 300 MB, the first and the last as openpyxl wrote them', () => {
    const folder = scratchFolder();
    const [script, file] = [join(folder, 'write.py'), join(folder, 'large.xlsx')];
    writeFileSync(script, writer);
    execFileSync('/usr/bin/python3', [script, file]);
    const told = execFileSync('node', ['--input-type=module', '-e', child, file], { encoding: 'utf8' });
    const { count, first, last, peakMb } = JSON.parse(told) as Record<string, unknown>;
    expect(count).toBe(100_000);
    const day = { type: 'day', iso: '2015-03-04' };
    expect(first).toEqual({
      projectId: 'T000001',
      name: '第1个项目',
      regDate: day,
      revenueWan: '0.5',
      row: 2,
    });
    expect(last).toEqual({
      projectId: 'T100000',
      name: '第100000个项目',
      regDate: day,
      revenueWan: '99999.5',
      row: 100_001,
    });
    // Measured: 245 MB.
    expect(peakMb).toBeLessThan(300);
  }, 300_000);
});

const writer = `
import datetime, sys, openpyxl
book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet('项目')
sheet.append(['项目编号', '项目名称', '参赛组别', '企业/团队名称', '统一社会信用代码', '注册日期', '所属地市', '营业收入（万元）', '报名时间', '审核状态'])
for n in range(100000):
    sheet.append(['T%06d' % (n + 1), '第%d个项目' % (n + 1), '企业组', '测试%d公司' % n, None, datetime.date(2015, 3, 4), '太原市', n + 0.5, datetime.datetime(2026, 6, 1, 9, 0, 0), '通过'])
book.save(sys.argv[1])
`;
