import { describe, expect, it } from 'vitest';
import { formatCell } from '../../src/document/format-cell.ts';
import type { Table } from '../../src/document/model.ts';
import type { KindContext } from '../../src/kinds/kind.ts';
import { recommendationMerge } from '../../src/kinds/recommendation-merge/kind.ts';
import { readExpected } from '../support/expected.ts';
import {
  enterprise,
  listOf,
  member,
  receiptOf,
  recommendationOf,
  team,
  competitionOf,
} from '../support/invented.ts';
import { composed, linesOf } from './composed.ts';
import { judgedContext, shanxiContext } from './judged-context.ts';

const quotas = readExpected('quotas');
const shanxi = shanxiContext();
const complete: KindContext = {
  ...shanxi,
  records: {
    ...shanxi.records,
    receipts: quotas.regions.map(({ region }) => receiptOf(region, { documentNumber: '试函〔2026〕1号' })),
  },
};

function tablesOf(context: KindContext): Readonly<Record<string, Table>> {
  const [job] = recommendationMerge.jobs(context);
  return job?.content.type === 'template' ? job.content.tables : expect.fail();
}

function rowsOf(table: Table | undefined): readonly Readonly<Record<string, string>>[] {
  return (table ?? expect.fail()).rows.map((row) =>
    Object.fromEntries(row.map((cell, at) => [table?.columns[at]?.id ?? '', formatCell(cell)])),
  );
}

const wordsOf = (context: KindContext): string =>
  linesOf(composed(recommendationMerge.jobs(context)[0], context)).join('\n');

describe('the merge of the sample', () => {
  const tables = tablesOf(complete);

  it('has the rows of all lists, region by region, as quotas.json lists them', () => {
    const rows = rowsOf(tables['projects']);
    expect(rows.map(({ region, projectId }) => `${region} ${projectId}`)).toEqual(
      quotas.regions.flatMap(({ region, recommendedIds }) => recommendedIds.map((id) => `${region} ${id}`)),
    );
    expect(rows).toHaveLength(quotas.total.recommended);
  });

  it('has the heads of annex 4 after the region; portal numbers and people on the sheet only', () => {
    const columns = tables['projects']?.columns ?? [];
    const annexFour = complete.competition.recommendation.columns;
    const heads = columns.map(({ head }) => head);
    expect(heads.slice(0, 3 + annexFour.length)).toEqual(['序号', '地区', '项目编号', ...annexFour]);
    expect(columns.filter(({ show }) => show !== 'sheet').map(({ head }) => head)).toEqual([
      '序号',
      '地区',
      ...annexFour.slice(0, 4),
    ]);
  });

  it('has the figures of quotas.json for every region, and their sums', () => {
    const rows = rowsOf(tables['regions']);
    quotas.regions.forEach((quota, at) => {
      expect(rows[at]).toMatchObject({
        region: quota.region,
        registered: String(quota['registeredQualified']),
        quota: String(quota['quota']),
        recommended: String(quota['recommended']),
        enterprise: String(quota['recommendedEnterprise']),
        startup: String(quota['recommendedStartup']),
        startupMax: String(quota['startupMaxAtRecommended']),
        remark: '',
      });
    });
    const { recommended, enterprise: companies, startup } = quotas.total;
    expect(rows.at(-1)).toMatchObject({
      region: '合计',
      recommended: String(recommended),
      enterprise: String(companies),
      startup: String(startup),
    });
    for (const figure of ['registered', 'quota', 'recommended', 'enterprise', 'startup']) {
      const parts = rows.slice(0, -1).map((row) => Number(row[figure]));
      expect(Number(rows.at(-1)?.[figure]), figure).toBe(parts.reduce((a, b) => a + b, 0));
    }
  });

  it('says that everything has come and nothing is there twice, without empty tables', () => {
    expect(Object.keys(tables)).toEqual(['projects', 'regions', 'receipts']);
    const words = wordsOf(complete);
    expect(words).toContain(
      '应推荐地区12个，已报送推荐项目名单12个。共推荐项目180个（名额180个），其中企业组144个、创业组36个。',
    );
    expect(words).toContain('均已收齐');
    expect(words).toContain('没有发现重复');
  });
});

describe('a merge with something missing', () => {
  const absent: readonly string[] = ['大同市', '吕梁市'];
  const partial: KindContext = {
    ...complete,
    records: {
      ...complete.records,
      recommendationLists: complete.records.recommendationLists.filter(
        ({ region }) => !absent.includes(region),
      ),
      receipts: complete.records.receipts
        .filter(({ region }) => region !== '大同市')
        .map((receipt) =>
          receipt.region === '阳泉市' ? { ...receipt, paper: false, documentDate: null } : receipt,
        ),
    },
  };
  const tables = tablesOf(partial);

  it('names the regions that sent nothing, and keeps their lines', () => {
    expect(wordsOf(partial)).toContain('已报送推荐项目名单10个，尚未报送的有：大同市、吕梁市。');
    const rows = rowsOf(tables['regions']);
    expect(rows.filter(({ remark }) => remark === '未报送推荐项目名单').map(({ region }) => region)).toEqual(
      absent,
    );
    expect(rowsOf(tables['receipts'])).toHaveLength(12);
  });

  it('lists who has to send what', () => {
    expect(rowsOf(tables['gaps']).map(({ region, missing }) => [region, missing])).toEqual([
      ['大同市', '推荐项目名单（电子表格）、正式推荐文件（没有收文登记）'],
      ['阳泉市', '纸质版、成文日期'],
      ['吕梁市', '推荐项目名单（电子表格）'],
    ]);
  });

  it('is not made before the first list', () => {
    const records = { ...partial.records, recommendationLists: [] };
    expect(recommendationMerge.jobs({ ...partial, records })).toEqual([]);
  });
});

describe('a merge of lists with faults', () => {
  const [one, two] = [enterprise(1), enterprise(2)];
  const again = enterprise(3, {
    name: one.name,
    applicantName: one.applicantName,
    uscc: one.uscc,
    region: '大同市',
  });
  const person = member(7, 1, { name: '成员同', phone: '13800000001' });
  const first = team(4, { members: [person] });
  const second = team(5, { region: '大同市', members: [{ ...person, order: 2 }] });
  const unknown = recommendationOf(enterprise(9), '大同市', 3, { projectId: null, group: null });
  const list = listOf('大同市', [again, second]);
  const context = judgedContext(
    {
      projects: [one, two, again, first, second],
      recommendationLists: [
        listOf('太原市', [one, one, two, first]),
        { ...list, rows: [...list.rows, unknown] },
      ],
      receipts: [
        receiptOf('太原市', { receivedAt: { type: 'day', iso: '2026-08-06' }, total: 5 }),
        receiptOf('大同市', { documentDate: { type: 'unreadable', raw: '8月初' } }),
      ],
    },
    competitionOf(),
  );
  const tables = tablesOf(context);

  it('keeps every row, those nobody can place too', () => {
    const rows = rowsOf(tables['projects']);
    expect(rows).toHaveLength(4 + 3);
    expect(rows.at(-1)).toMatchObject({ region: '大同市', name: unknown.name, projectId: '', group: '' });
    expect(tables['projects']?.notes.join('')).toContain('1个项目与报名系统的记录对不上');
  });

  it('counts a repeated row once and says so', () => {
    const [taiyuan, datong] = rowsOf(tables['regions']);
    expect(taiyuan).toMatchObject({ recommended: '3', startupMax: '0' });
    expect(taiyuan?.['remark']).toContain('名单4行，其中重复1行');
    expect(taiyuan?.['remark']).toContain('创业组超过5分之一，多1个');
    expect(datong?.['remark']).toContain('1个与报名系统对不上');
  });

  it('shows what is late, what differs and dates as they were written', () => {
    const [taiyuan, datong] = rowsOf(tables['receipts']);
    expect(taiyuan?.['remark']).toBe('收文超过截止日期；总数与名单不一致');
    expect(taiyuan).toMatchObject({ totalStated: '5', totalCounted: '3' });
    expect(datong?.['documentDate']).toBe('8月初');
  });

  it('tells projects and people that are there twice, across regions', () => {
    const cases = rowsOf(tables['duplicates']).map(({ rule, certainty, projectId }) => [
      rule,
      certainty,
      projectId,
    ]);
    expect(cases).toContainEqual(['R20', '重复', again.projectId]);
    expect(cases).toContainEqual(['R16', '重复', second.projectId]);
    // The repeated row of 太原市.
    expect(cases).toContainEqual(['R20', '重复', one.projectId]);
    expect(wordsOf(context)).not.toContain('没有发现重复');
  });
});
