import { describe, expect, it } from 'vitest';
import type { KindContext } from '../../src/kinds/kind.ts';
import { recommendationLetterView } from '../../src/kinds/recommendation-letter/view.ts';
import { regionRecommendations } from '../../src/kinds/recommended.ts';
import { problem } from '../../src/problems/problem.ts';
import type { Finding } from '../../src/records/results.ts';
import { expectedQuotas, records, results, sampleContext } from './sample-context.ts';

function letterFrom(region: string, context: KindContext = sampleContext()) {
  const recommendation = regionRecommendations(context).find((one) => one.region.name === region);
  return recommendationLetterView(context, recommendation ?? expect.fail(region));
}

const late: Finding = {
  rule: 'R01',
  outcome: 'broken',
  projectId: 'SX2026-0645',
  statement: problem('group-unknown', { file: '报名项目导出.xlsx', row: 3 }, { raw: '', groups: '' }),
};

const judgedWith = (finding: Finding): KindContext =>
  sampleContext({ results: { ...results, findings: [finding] } });

describe('the letter of a region', () => {
  it('counts registrations and recommendations as quotas.json does, for every region', () => {
    for (const quota of expectedQuotas) {
      const { registered, recommended } = letterFrom(quota.region);
      expect(registered.total).toBe(quota.registeredQualified);
      expect(registered.enterprise + registered.startup).toBe(registered.total);
      expect(recommended).toMatchObject({
        total: quota.recommended,
        enterprise: quota.recommendedEnterprise,
        startup: quota.recommendedStartup,
        withinLimit: true,
      });
    }
  });

  // Domain §2.2: 共推荐项目15个，其中企业组12个、创业组3个; R27: 5·3 ≤ 15.
  it('tells the share of 创业组, and keeps silent about the limit when it is passed', () => {
    expect(letterFrom('大同市').recommended).toMatchObject({
      share: '20.0%',
      limit: '五分之一',
      withinLimit: true,
    });
    const lists = records.recommendationLists.map((list) => ({ ...list, rows: list.rows.slice(1) }));
    const context = sampleContext({ records: { ...records, recommendationLists: lists } });
    expect(letterFrom('大同市', context).recommended).toMatchObject({
      total: 14,
      startup: 3,
      share: '21.4%',
      withinLimit: false,
    });
  });

  it('states that its projects qualify only while no rule about them is broken', () => {
    expect(letterFrom('大同市').checked).toBe(true);
    expect(letterFrom('大同市', judgedWith(late)).checked).toBe(false);
    expect(letterFrom('太原市', judgedWith(late)).checked).toBe(true);
    expect(letterFrom('大同市', judgedWith({ ...late, outcome: 'warned' })).checked).toBe(true);
    // R42 is about awards, not about recommending.
    expect(letterFrom('大同市', judgedWith({ ...late, rule: 'R42' })).checked).toBe(true);
    const override = { by: '测试甲', at: '2026-08-06', reason: '经核实' };
    const passed = { ...late, statement: { ...late.statement, override } };
    expect(letterFrom('大同市', judgedWith(passed)).checked).toBe(true);
  });

  // 推荐收文登记.xlsx, line of 大同市.
  it('takes dates and number from the receipt register, and leaves open what is not there', () => {
    expect(letterFrom('大同市')).toMatchObject({
      signedOn: '2026-08-03',
      semi: { name: '复赛', day: '2026年7月22日', marksShown: true },
      publicity: '2026年7月23日至7月29日',
      registrationCutoff: '2026年7月10日',
    });
    const context = sampleContext({ records: { ...records, receipts: [], scoreSheets: [] } });
    expect(letterFrom('大同市', context)).toMatchObject({
      number: '',
      signedOn: '',
      semi: { day: null, marksShown: false },
      publicity: null,
    });
  });

  it('speaks of itself and its area in the right words', () => {
    expect(letterFrom('大同市').sender).toMatchObject({
      self: '我局',
      area: '我市',
      name: '大同市工业和信息化局',
    });
    expect(letterFrom('山西转型综改示范区').sender).toMatchObject({
      self: '我委',
      area: '我区',
      mark: '山西转型综合改革示范区管理委员会文件',
    });
  });
});
