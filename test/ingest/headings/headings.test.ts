import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHeading } from '../../../src/ingest/fold-heading.ts';
import { findTable, findTables } from '../../../src/ingest/headings.ts';
import type { RawFile, RawSheet } from '../../../src/ingest/raw-table.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { HEAD, listShape, scoreShape, sheet } from './tables.ts';

/* Rows 3–5 of the catalogue of domain §5.2. */

const told = (problems: readonly Problem[]): readonly (readonly [string, string | undefined])[] =>
  problems.map((one) => [one.code, one.place.cell ?? one.place.row?.toString()]);
const ROW = ['甲项目', '甲公司', '企业组', '13800000001'];

describe('the head of a table', () => {
  it('is found under titles, which keep their places', async () => {
    const file = await sheet([['推荐项目名单'], ['推荐地市：太原市'], HEAD, ROW], ['A1:D1', 'A2:D2']);
    const { value, problems } = findTable(file, listShape);
    expect(problems).toEqual([]);
    expect(value?.headerRow).toBe(3);
    expect(value?.titles.map((cell) => [cell.place.cell, cell.text])).toEqual([
      ['A1', '推荐项目名单'],
      ['A2', '推荐地市：太原市'],
    ]);
    expect(value?.columns).toEqual({ name: 'A', applicant: 'B', group: 'C', phone: 'D' });
    expect(value?.rows.map((row) => row.cells.name?.text)).toEqual(['甲项目']);
  });

  it.each([
    ['line breaks', '企业（创客）\n名称'],
    ['spaces', '企业（创客） 名　称'],
    ['half-width brackets', '企业(创客)名称'],
    ['a trailing star', '企业（创客）名称*'],
    ['a leading star', '＊企业（创客）名称'],
    ['a colon', '企业（创客）名称：'],
    ['invisible characters', '\ufeff企业（创客）名\u200b称'],
    ['a mark of another encoding', 'ï»¿企业（创客）名称'],
    ['another name', '参赛单位'],
  ])('is recognised with %s', async (_, heading) => {
    const { value } = findTable(await sheet([['项目名称', heading, '组别'], ROW]), listShape);
    expect(value?.columns.applicant).toBe('B');
    expect(value?.headings[1]?.text).toBe(heading);
  });

  it('in any order of columns gives the fields their own letters', async () => {
    const { value } = findTable(
      await sheet([
        ['序号', '组别', '项目名称', '参赛单位'],
        ['1', '企业组', '甲', '乙'],
      ]),
      listShape,
    );
    expect(value?.columns).toEqual({ group: 'B', name: 'C', applicant: 'D' });
    expect(value?.rows[0]?.cells.name?.place.cell).toBe('C2');
  });

  it('of two rows is the lower one when groups stand above', async () => {
    const rows = [['名单'], ['项目信息', '', '', '联系信息'], HEAD, ROW];
    const { value, problems } = findTable(await sheet(rows, ['A1:D1', 'A2:C2']), listShape);
    expect(value?.headerRow).toBe(3);
    expect(problems).toEqual([]);
  });

  it('of two rows takes headings merged over both, and joins group and heading where only that is known', async () => {
    const rows = [
      ['项目名称', '参赛单位', '组别', '联系信息'],
      ['', '', '', '联系人', '电话'],
      [...ROW.slice(0, 3), '王', '138'],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'];
    const { value, problems } = findTable(await sheet(rows, merges), listShape);
    expect(value?.headerRow).toBe(2);
    expect(value?.columns).toEqual({ name: 'A', applicant: 'B', group: 'C', phone: 'E' });
    expect(told(problems)).toEqual([['heading-unknown', 'D2']]);
    expect(value?.titles.map((cell) => cell.text)).not.toContain('甲项目');
  });

  it('merged over two rows entirely is not read as data', async () => {
    const rows = [HEAD, ['', '', '', ''], ROW];
    const { value } = findTable(await sheet(rows, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2']), listShape);
    expect(value?.headerRow).toBe(2);
    expect(value?.rows).toHaveLength(1);
  });

  it('below row 20 is not looked for', async () => {
    const filler = (count: number): string[][] => Array.from({ length: count }, () => ['说明文字']);
    expect(findTable(await sheet([...filler(19), [...HEAD], ROW]), listShape).value?.headerRow).toBe(20);
    const late = findTable(await sheet([...filler(20), [...HEAD], ROW]), listShape);
    expect(late.value).toBeNull();
    expect(told(late.problems)).toEqual([['header-not-found', undefined]]);
  });

  it('is not seen in a table of something else', async () => {
    const { value, problems } = findTable(
      await sheet([
        ['标题', '媒体', '日期'],
        ['甲', '乙', '丙'],
      ]),
      listShape,
    );
    expect(value).toBeNull();
    expect(problems[0]?.parameters).toEqual({
      table: '推荐项目名单',
      expected: '项目名称、企业（创客）名称、组别（企业组/创业组）',
    });
  });

  it('is not missed again in a file that did not open', () => {
    const refused: RawFile = { file: 'a.xls', sheets: [], comments: [], usesDate1904: false, problems: [] };
    expect(findTable(refused, listShape)).toEqual({ value: null, problems: [] });
  });
});

describe('a heading', () => {
  it('nobody knows is a warning at its cell', async () => {
    const { problems } = findTable(await sheet([[...HEAD, '备用字段1'], ROW]), listShape);
    expect(told(problems)).toEqual([['heading-unknown', 'E1']]);
    expect(problems[0]).toMatchObject({ severity: 'warning', parameters: { raw: '备用字段1' } });
  });

  it('that may be there unread is no problem', async () => {
    expect(
      findTable(
        await sheet([
          ['序号', ...HEAD, '备注'],
          ['1', ...ROW],
        ]),
        listShape,
      ).problems,
    ).toEqual([]);
  });

  it('standing twice is an error at the second, and the first column counts', async () => {
    const rows = [
      ['项目名称', '参赛单位', '组别', '企业（创客）名称'],
      ['甲', '乙', '企业组', '丙'],
    ];
    const { value, problems } = findTable(await sheet(rows), listShape);
    expect(told(problems)).toEqual([['heading-duplicate', 'D1']]);
    expect(problems[0]).toMatchObject({
      severity: 'error',
      parameters: { first: 'B1', firstRaw: '参赛单位' },
    });
    expect(value?.rows[0]?.cells.applicant?.text).toBe('乙');
  });

  it('missing is one error a heading, at the sheet', async () => {
    const { value, problems } = findTable(
      await sheet([
        ['项目名称', '参赛单位', '联系方式'],
        ['甲', '乙', '1'],
      ]),
      listShape,
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'heading-missing',
      place: { file: '推荐/太原市.xlsx', sheet: '表' },
    });
    expect(problems[0]?.parameters).toMatchObject({ heading: '组别（企业组/创业组）' });
    expect(value?.rows[0]?.cells).not.toHaveProperty('group');
  });

  it('left out over a column of data is a warning', async () => {
    const rows = [
      ['项目名称', '参赛单位', '', '组别'],
      ['甲', '乙', 'x', '企业组', 'z'],
      ['甲', '乙', 'y', '企业组', 'z'],
    ];
    const { problems } = findTable(await sheet(rows), listShape);
    expect(told(problems)).toEqual([
      ['heading-blank', 'C1'],
      ['heading-blank', 'E1'],
    ]);
  });

  it('whose text is garbled says so', async () => {
    const { problems } = findTable(await sheet([[...HEAD, '备\ufffd'], ROW]), listShape);
    expect(told(problems)).toEqual([
      ['text-garbled', 'E1'],
      ['heading-unknown', 'E1'],
    ]);
  });
});

describe('a field over many columns', () => {
  it.each([
    ['评委1', '评委2', '评委10'],
    ['评委一', '评委二', '评委十二'],
    ['评委A', '评委Ｂ', '评委c'],
    ['评委1（张三）', '评委2号', '评委 3'],
  ])('is found by %s, %s, %s', async (...marks) => {
    const rows = [
      ['项目名称', ...marks, '平均分'],
      ['甲', '90', '', '91', '90.5'],
    ];
    const { value, problems } = findTable(await sheet(rows), scoreShape);
    expect(problems).toEqual([]);
    expect(value?.rows[0]?.repeated.mark?.map((cell) => cell.text)).toEqual(['90', '', '91']);
    expect(value?.columns).toEqual({ name: 'A', mark: 'B', mean: 'E' });
  });

  it.each(['评委签字', '评委平均分', '评委123', '总评委1'])('is not found by %s', async (heading) => {
    const { value } = findTable(
      await sheet([
        ['项目名称', '评委1', heading],
        ['甲', '90', '1'],
      ]),
      scoreShape,
    );
    expect(value?.rows[0]?.repeated.mark).toHaveLength(1);
  });
});

describe('a workbook of several sheets', () => {
  const named = async (
    name: string,
    rows: readonly (readonly string[])[],
    hidden = false,
  ): Promise<RawSheet> => {
    const [first] = (await sheet(rows)).sheets;
    if (first === undefined) throw new Error('no sheet');
    return { ...first, sheet: name, hidden };
  };
  const fileOf = (...sheets: readonly RawSheet[]): RawFile => ({
    file: '推荐/太原市.xlsx',
    sheets,
    comments: [],
    usesDate1904: false,
    problems: [],
  });

  it('gives the sheet whose head fits best, wherever it stands', async () => {
    const poor = await named('草稿', [
      ['项目名称', '参赛单位'],
      ['旧', '旧'],
    ]);
    const empty = await named('Sheet2', []);
    const good = await named('名单', [HEAD, ROW]);
    const { value, problems } = findTable(fileOf(poor, empty, good), listShape);
    expect(value?.sheet).toBe('名单');
    expect(problems).toEqual([]);
  });

  it('warns of a second sheet that would do as well', async () => {
    const file = fileOf(await named('名单', [HEAD, ROW]), await named('名单 (2)', [HEAD, ROW]));
    const { value, problems } = findTable(file, listShape);
    expect(value?.sheet).toBe('名单');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      code: 'sheets-several',
      place: { sheet: '名单 (2)' },
      parameters: { chosen: '名单' },
    });
  });

  it('never gives a hidden sheet', async () => {
    const file = fileOf(
      await named('旧名单', [HEAD, ROW], true),
      await named('名单', [['项目名称', '参赛单位', '组别'], ROW]),
    );
    expect(findTable(file, listShape).value?.sheet).toBe('名单');
    expect(findTable(fileOf(await named('旧', [HEAD, ROW], true)), listShape).value).toBeNull();
  });

  it('gives every sheet of the shape when asked for all', async () => {
    const head = ['项目名称', '评委1'];
    const file = fileOf(
      await named('企业组', [head, ['甲', '90']]),
      await named('说明', [['请如实打分']]),
      await named('创业组', [head, ['乙', '91']]),
    );
    expect(findTables(file, scoreShape).value.map((table) => table.sheet)).toEqual(['企业组', '创业组']);
  });
});

describe('folding a heading', () => {
  it('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        expect(foldHeading(foldHeading(text))).toBe(foldHeading(text));
      }),
    );
  });
});
