import { describe, expect, it } from 'vitest';
import { formatCell } from '../../src/document/format-cell.ts';
import type { Table } from '../../src/document/model.ts';
import { checkReport } from '../../src/kinds/check-report/kind.ts';
import type { KindContext } from '../../src/kinds/kind.ts';
import { problem } from '../../src/problems/problem.ts';
import type { Finding } from '../../src/records/results.ts';
import { results, sampleContext } from './sample-context.ts';

const place = { file: '推荐/大同市.xlsx', sheet: '推荐项目名单', cell: 'D6', row: 6 };
const about = { projectId: 'SX2026-0645', region: '大同市' };

const groupError = problem('group-unknown', place, { raw: '企业祖', groups: '“企业组”或“创业组”' }, about);
const formerName = problem(
  'group-former-name',
  { ...place, cell: 'G9', row: 9 },
  { raw: '创客组', group: '创业组' },
);
const late = problem(
  'recommendation-late',
  { file: '推荐收文登记.xlsx', row: 4 },
  { what: 'received', date: '2026-08-06', deadline: '2026-08-05' },
  { region: '大同市' },
);
const letPass = { ...late, override: { by: '测试甲', at: '2026-08-07', reason: '邮路中断' } };
const setting = problem(
  'setting-open',
  { file: 'competition.yaml' },
  { setting: 'secretariat.mailbox', question: '秘书处邮箱用哪一个', blocks: '《结果通知》' },
);

function sheetsOf(context: KindContext): readonly Table[] {
  const [job] = checkReport.jobs(context);
  if (job?.content.type !== 'document') return expect.fail();
  return job.content.document.body.map((block) => (block.type === 'table' ? block : expect.fail(block.type)));
}

function linesOf(context: KindContext, sheetName: string): readonly Readonly<Record<string, string>>[] {
  const table = sheetsOf(context).find((sheet) => sheet.sheetName === sheetName) ?? expect.fail(sheetName);
  return table.rows.map((row) =>
    Object.fromEntries(row.map((cell, index) => [table.columns[index]?.head ?? '', formatCell(cell)])),
  );
}

describe('the check report', () => {
  it('has the five sheets whether or not anything is wrong', () => {
    const names = ['汇总', '错误', '警告', '自动修正', '未决'];
    expect(sheetsOf(sampleContext()).map(({ sheetName }) => sheetName)).toEqual(names);
    expect(sheetsOf(sampleContext({ problems: [groupError] })).map(({ sheetName }) => sheetName)).toEqual(
      names,
    );
  });

  it('tells file, sheet, cell, project, rule, value, what is wrong and what to do', () => {
    expect(linesOf(sampleContext({ problems: [groupError] }), '错误')).toEqual([
      {
        序号: '1',
        文件: '推荐/大同市.xlsx',
        工作表: '推荐项目名单',
        单元格: 'D6',
        项目编号: 'SX2026-0645',
        项目名称: '基于图神经网络的城市更新智能调度中台',
        地市: '大同市',
        规则: 'D31',
        级别: '错误',
        原值: '企业祖',
        新值: '',
        问题: '组别“企业祖”不是本届的组别。',
        建议: '请改为“企业组”或“创业组”。',
        放行记录: '',
      },
    ]);
  });

  it('puts warnings apart, in the order of the files', () => {
    const context = sampleContext({ problems: [formerName, { ...formerName, place }, groupError] });
    expect(linesOf(context, '警告').map((line) => line['单元格'])).toEqual(['D6', 'G9']);
    expect(linesOf(context, '错误')).toHaveLength(1);
  });

  it('shows beside a value what it was taken for, or should be', () => {
    const stated = problem('staff-rank-differs', place, { stated: 3, computed: '第2名' });
    const lines = linesOf(sampleContext({ problems: [formerName, stated] }), '警告');
    const errors = linesOf(sampleContext({ problems: [formerName, stated] }), '错误');
    expect([...lines, ...errors].map((line) => [line['原值'], line['新值']])).toEqual(
      expect.arrayContaining([
        ['创客组', '创业组'],
        ['3', '第2名'],
      ]),
    );
  });

  it('shows what stands in the cell, and no other value where none is right for it', () => {
    const moved = problem('place-in-other-region', place, { regPlace: '山西省古交市', region: '长治市' });
    const short = problem('publicity-too-short', place, {
      ...{ name: '拟获奖项目公示', start: '2026-09-16', end: '2026-09-18' },
      ...{ days: 5, least: '2026-09-21' },
    });
    const written = problem('recommendation-differs', place, {
      ...{ field: 'group', stated: '企业组', portal: '创业组' },
    });
    const valuesOf = (sheetName: string): readonly unknown[] =>
      linesOf(sampleContext({ problems: [moved, short, written] }), sheetName).map((line) => [
        line['原值'],
        line['新值'],
      ]);
    expect(valuesOf('警告')).toEqual([['山西省古交市', '']]);
    expect(valuesOf('错误')).toEqual([
      ['2026-09-18', '2026-09-21'],
      ['企业组', '创业组'],
    ]);
  });

  it('shows each change of the ledger with the value as it was', () => {
    const entry = { place, change: 'phone-form', raw: '138-0000-4205', value: '13800004205', ...about };
    const described = { words: '电话号码去掉空格、短横、国际区号等', references: ['D23'] };
    const context = sampleContext({ ledger: [entry], describeChange: () => described });
    expect(linesOf(context, '自动修正')).toMatchObject([
      {
        单元格: 'D6',
        规则: 'D23',
        原值: '138-0000-4205',
        新值: '13800004205',
        问题: described.words,
        地市: '大同市',
      },
    ]);
  });

  it('keeps an error that was let pass, with who, when and why', () => {
    expect(linesOf(sampleContext({ problems: [letPass] }), '错误')[0]).toMatchObject({
      规则: 'R03',
      放行记录: '测试甲，2026-08-07：邮路中断',
    });
  });

  it('lists as 未决 what waits for a person, and no error that can only be corrected', () => {
    const { records } = sampleContext();
    const [objection] = records.objections;
    const context = sampleContext({
      problems: [groupError, late, setting],
      records: { ...records, objections: [{ ...(objection ?? expect.fail()), closed: false }] },
    });
    expect(linesOf(context, '未决').map((line) => [line['文件'], line['规则']])).toEqual([
      ['competition.yaml', ''],
      ['推荐收文登记.xlsx', 'R03'],
      ['公示与争议记录.xlsx', 'R41'],
    ]);
    expect(linesOf(sampleContext({ problems: [letPass] }), '未决')).toEqual([]);
  });

  it('tells once what both reading and judging found, and not what a rule found in order', () => {
    const finding: Finding = { rule: 'R03', outcome: 'broken', region: '大同市', statement: late };
    const met: Finding = { ...finding, outcome: 'met' };
    const judged = { ...results, findings: [finding, { ...met, statement: formerName }] };
    expect(linesOf(sampleContext({ problems: [late], results: judged }), '错误')).toHaveLength(1);
    expect(linesOf(sampleContext({ results: judged }), '错误')).toHaveLength(1);
    expect(linesOf(sampleContext({ results: judged }), '警告')).toEqual([]);
  });

  it('sums up in all and by region, so that each line is counted where it belongs', () => {
    const context = sampleContext({ problems: [groupError, formerName, letPass, setting] });
    const summary = linesOf(context, '汇总');
    expect(summary.map((line) => line['范围'])).toEqual([
      '合计',
      ...context.competition.regions.map(({ name }) => name),
      '不分地市',
    ]);
    expect(summary[0]).toMatchObject({
      错误: '2',
      其中已放行: '1',
      警告和提示: '2',
      自动修正: '0',
      未决: '1',
    });
    expect(summary.find((line) => line['范围'] === '大同市')).toMatchObject({ 错误: '2', 其中已放行: '1' });
    for (const head of ['错误', '警告和提示', '未决']) {
      const parts = summary.slice(1).map((line) => Number(line[head]));
      expect(parts.reduce((a, b) => a + b, 0)).toBe(Number(summary[0]?.[head]));
    }
  });
});
