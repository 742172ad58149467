import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TableShape } from '../../../src/ingest/found-table.ts';
import { findTables } from '../../../src/ingest/headings.ts';
import { openFile } from '../../../src/ingest/sources/index.ts';
import type { Problem, ProblemCode } from '../../../src/problems/problem.ts';

/*
 * The faults planted at the level of files, sheets and heads: each shows up at its place, and nothing else
 * does. Their list was made by the program that planted them, not by this one.
 */

interface Fault {
  readonly id: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly row: number | null;
  readonly kind: string;
  readonly severity: string;
}

const codes: Readonly<Record<string, ProblemCode>> = {
  'unknown-header': 'heading-unknown',
  'hidden-row': 'row-hidden',
  'error-value-na': 'cell-error-value',
  'error-value-ref': 'cell-error-value',
  'repeated-header-row': 'row-dropped-header',
  'blank-row': 'row-dropped-blank',
  'formula-without-result': 'cell-formula-without-result',
  'hyperlink-cell': 'cell-hyperlink',
  'comment-correction': 'cell-comment',
  'text-begins-with-equals': 'cell-formula-like',
  'replacement-character': 'text-garbled',
  mojibake: 'text-garbled',
  'struck-through-row': 'row-struck-through',
  'coloured-row': 'row-coloured',
  'total-row': 'row-dropped-total',
  'html-named-xls': 'file-web-page',
  'duplicate-header': 'heading-duplicate',
  'hidden-sheet': 'sheet-hidden',
  'required-column-missing': 'heading-missing',
  'workbook-1904-dates': 'workbook-date-1904',
};

const portal: TableShape<string> = {
  name: '报名项目导出',
  headings: Object.fromEntries(
    '项目编号 项目名称 参赛组别 企业/团队名称 统一社会信用代码 注册日期 注册地 所属地市 县区 行业 领域 从业人数 营业收入(万元) 资产总额(万元) 专精特新情况 是否四新 项目是否已进入市场 联系人 联系电话 邮箱 法定代表人/负责人 报名时间 审核状态 审核意见 知识产权类型 知识产权编号 知识产权权利人 有无产权纠纷 失信核查日期 失信核查结果 保密审查单位 保密审查日期 保密审查结果 项目简介'
      .split(' ')
      .map((heading) => [heading, [heading]]),
  ),
  required: ['项目编号', '项目名称', '参赛组别'],
};
const annexHeadings = [
  '项目名称',
  '企业（创客）名称',
  '组别（企业组/创业组）',
  '是否属于专精特新企业',
  '联系人',
  '联系方式',
  '法人（创客填写）',
];
const annex: TableShape<string> = {
  name: '推荐项目名单',
  headings: Object.fromEntries(annexHeadings.map((heading) => [heading, [heading]])),
  required: annexHeadings,
  ignored: ['序号'],
};
const shapeOf = (file: string): TableShape<string> | undefined =>
  file.startsWith('推荐/') ? annex : file.startsWith('报名') ? portal : undefined;

async function problemsOf(folder: string): Promise<readonly Problem[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:xlsx?|csv)$/.test(file),
  );
  const told: Problem[] = [];
  for (const file of files.sort()) {
    const opened = await openFile(file, readFileSync(`${folder}/${file}`));
    const shape = shapeOf(file);
    told.push(...opened.problems, ...(shape === undefined ? [] : findTables(opened, shape).problems));
  }
  return told;
}

const signature = (file: string, sheet: string | null, at: string | number | null, code: string): string =>
  [file, sheet ?? '', at ?? '', code].join(' ');
const signatureOf = ({ place, code }: Problem): string =>
  signature(place.file, place.sheet ?? null, place.cell ?? place.row ?? null, code);

const faults = (
  JSON.parse(readFileSync('test/expected/shanxi-2026/faults.json', 'utf8')) as readonly Fault[]
).filter((fault) => fault.kind in codes);

describe('the faults planted in files, sheets and heads', () => {
  let told: readonly Problem[] = [];
  beforeAll(async () => {
    told = await problemsOf('samples/broken-shanxi-2026');
  });

  it('are as many as are meant', () => {
    expect(faults).toHaveLength(20);
  });

  it.each(faults.map((fault) => [fault.id, fault.kind, fault] as const))(
    '%s (%s) is told at its place',
    (_, __, fault) => {
      const wanted = signature(fault.file, fault.sheet, fault.cell ?? fault.row, codes[fault.kind] ?? '');
      const found = told.filter((one) => signatureOf(one) === wanted);
      expect(found).toHaveLength(1);
      expect(found[0]?.severity).toBe(fault.severity);
    },
  );

  it('are all there is to tell, but for the totals that the clean files have too', () => {
    const wanted = new Set(
      faults.map((fault) =>
        signature(fault.file, fault.sheet, fault.cell ?? fault.row, codes[fault.kind] ?? ''),
      ),
    );
    expect(told.map(signatureOf).filter((one) => !wanted.has(one))).toEqual([
      '推荐/临汾市.xlsx 推荐项目名单 14 row-dropped-total',
    ]);
  });
});

describe('the clean files', () => {
  it('have nothing but a total row', async () => {
    const told = await problemsOf('samples/shanxi-2026');
    expect(told.map(signatureOf)).toEqual(['推荐/临汾市.xlsx 推荐项目名单 14 row-dropped-total']);
  });
});
