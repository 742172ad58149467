import { describe, expect, it } from 'vitest';
import { findTable } from '../../../src/ingest/headings.ts';
import type { FoundTable } from '../../../src/ingest/found-table.ts';
import type { Checked } from '../../../src/problems/problem.ts';
import { HEAD, listShape, sheet } from './tables.ts';

/* Rows 6–10 of the catalogue of domain §5.2. */

type Field = keyof (typeof listShape)['headings'];
const row = (name: string): string[] => [name, '某公司', '企业组', '13800000001'];

async function tableOf(
  below: readonly (readonly string[])[],
  merges: readonly string[] = [],
  head: readonly string[] = HEAD,
): Promise<Checked<FoundTable<Field>>> {
  const { value, problems } = findTable(await sheet([head, ...below], merges), listShape);
  if (value === null) throw new Error('no table');
  return { value, problems };
}
const names = ({ value }: Checked<FoundTable<Field>>): readonly (string | undefined)[] =>
  value.rows.map((one) => one.cells.name?.text);

describe('between the rows of data', () => {
  it.each([
    ['a repeated head', HEAD, 'repeated-header', 'row-dropped-header'],
    [
      'a repeated head with other spaces',
      ['项目 名称', '企业(创客)名称', '组别', '联系方式'],
      'repeated-header',
      'row-dropped-header',
    ],
    ['a blank row', [''], 'blank', 'row-dropped-blank'],
    ['a row of spaces', ['　', ' ', '\u200b'], 'blank', 'row-dropped-blank'],
    ['a total', ['合计', '10个', '企业组8个，创业组2个'], 'total', 'row-dropped-total'],
    ['a spaced total', ['合　计', '671项'], 'total', 'row-dropped-total'],
    ['a subtotal', ['小计：', '5'], 'total', 'row-dropped-total'],
    ['a count', ['共10个项目'], 'total', 'row-dropped-total'],
  ])('%s is left out and told once', async (_, odd, reason, code) => {
    const found = await tableOf([row('甲'), odd, row('乙')]);
    expect(names(found)).toEqual(['甲', '乙']);
    expect(found.value.drops.map((drop) => [drop.reason, drop.place.row])).toEqual([[reason, 3]]);
    expect(found.problems.map((one) => [one.code, one.severity, one.place.row])).toEqual([
      [code, 'normalised', 3],
    ]);
  });

  it.each(['合计算法平台', '总计划管理系统', '共享电池', '注塑机节能改造', '说明书智能生成', '日期识别芯片'])(
    'a project named %s stays',
    async (name) => {
      expect(names(await tableOf([row('甲'), row(name), row('乙')]))).toEqual(['甲', name, '乙']);
    },
  );

  it('serial numbers filled down past the data are blank rows', async () => {
    const head = ['序号', ...HEAD];
    const found = await tableOf([['1', ...row('甲')], ['2'], ['3', ...row('丙')], ['4'], ['5']], [], head);
    expect(names(found)).toEqual(['甲', '丙']);
    expect(found.value.drops.map((drop) => drop.place.row)).toEqual([3]);
  });

  it('one word of the head does not make a repeated head', async () => {
    expect(names(await tableOf([row('甲'), ['项目名称'], row('乙')]))).toEqual(['甲', '项目名称', '乙']);
  });

  it('a row with little in it is data all the same, so that nothing is lost in silence', async () => {
    expect(names(await tableOf([row('甲'), ['只有名称'], row('乙')]))).toEqual(['甲', '只有名称', '乙']);
  });

  it('a merged group is filled down and a blank one is not', async () => {
    const rows = [row('甲'), ['乙', '某公司', '', '1'], ['丙', '某公司', '', '1']];
    const { value, problems } = await tableOf(rows, ['C2:C3']);
    expect(value.rows.map((one) => one.cells.group?.text)).toEqual(['企业组', '企业组', '']);
    expect(value.rows[1]?.cells.group?.mergedFrom).toBe('C2');
    expect(problems).toEqual([]);
  });
});

describe('below the data', () => {
  it.each([
    ['注：名单电子版请一并发送至邮箱：a@example.com'],
    ['备注：以上项目已公示'],
    ['填表人：', '', '审核人：'],
    ['评委签字：　　　', '', '监督员签字：'],
    ['填表人（签字）：'],
    ['太原市工业和信息化局（盖章）'],
    ['2026年8月5日'],
    ['　　年　月　日'],
  ])('%s is foot, kept with its place', async (...foot) => {
    const found = await tableOf([row('甲'), [''], foot]);
    expect(names(found)).toEqual(['甲']);
    expect(found.value.foot.map((cell) => cell.text)).toEqual(foot.filter((text) => text !== ''));
    expect(found.value.foot[0]?.place).toEqual({ file: '推荐/太原市.xlsx', sheet: '表', cell: 'A4', row: 4 });
    expect(found.value.drops).toEqual([]);
    expect(found.problems).toEqual([]);
  });

  it('a note that stands in the serial column is not taken for a serial number', async () => {
    const found = await tableOf([['1', ...row('甲')], ['注：邮箱 a@example.com']], [], ['序号', ...HEAD]);
    expect(found.value.foot.map((cell) => cell.text)).toEqual(['注：邮箱 a@example.com']);
  });

  it('the lines after a note belong to it', async () => {
    const found = await tableOf([row('甲'), ['注：1.请核对'], ['2.请盖章后报送']]);
    expect(found.value.foot.map((cell) => cell.text)).toEqual(['注：1.请核对', '2.请盖章后报送']);
  });

  it('one text over the whole width is a note without a name', async () => {
    const found = await tableOf([row('甲'), ['以上项目均已审核']], ['A3:D3']);
    expect(found.value.foot).toHaveLength(1);
  });

  it('a row of data after a note is still data', async () => {
    expect(names(await tableOf([row('甲'), ['注：以下为补报'], row('乙')]))).toEqual(['甲', '乙']);
  });
});

describe('a cell of the data', () => {
  it.each([
    ['嵘纪创\ufffd队', 'text-garbled', 'error'],
    ['锟斤拷锟斤拷智能检测平台', 'text-garbled', 'error'],
    ['烫烫烫', 'text-garbled', 'error'],
    ['ï»¿甲', 'text-garbled', 'error'],
    ['=SUM(A1)', 'cell-formula-like', 'normalised'],
    ['@甲', 'cell-formula-like', 'normalised'],
    ['-甲', 'cell-formula-like', 'normalised'],
  ])('%s is told at its place', async (text, code, severity) => {
    const { problems } = await tableOf([row(text)]);
    expect(problems.map((one) => [one.code, one.severity, one.place.cell])).toEqual([[code, severity, 'A2']]);
  });

  it.each(['+86 13800000001', '-', '—', '-5', '烫伤敷料', '锟铻剑', '='])(
    '%s is nothing to speak of',
    async (text) => {
      expect((await tableOf([['甲', '乙', '企业组', text]])).problems).toEqual([]);
    },
  );

  it('is there, blank and placed, when the row ends before its column', async () => {
    const { value } = await tableOf([['甲', '乙']]);
    expect(value.rows[0]?.cells.phone).toEqual({
      place: { file: '推荐/太原市.xlsx', sheet: '表', cell: 'D2', row: 2 },
      text: '',
      value: { type: 'blank' },
    });
  });
});

describe('marks staff made', () => {
  const withMarks = async (
    coloured: number,
    of: number,
  ): Promise<readonly (readonly [string, number | undefined])[]> => {
    const file = await sheet([HEAD, ...Array.from({ length: of }, (_, index) => row(`项目${index}`))]);
    const sheets = file.sheets.map((one) => ({
      ...one,
      rows: one.rows.map((line) => ({ ...line, coloured: line.row === 1 || line.row - 2 < coloured })),
    }));
    return findTable({ ...file, sheets }, listShape).problems.map((one) => [one.code, one.place.row]);
  };

  it('on a few rows are told row by row', async () => {
    expect(await withMarks(1, 10)).toEqual([['row-coloured', 2]]);
  });

  it('on every second row are a banded layout', async () => {
    expect(await withMarks(5, 10)).toEqual([]);
  });

  it('on the head are not meant', async () => {
    expect(await withMarks(0, 10)).toEqual([]);
  });
});
