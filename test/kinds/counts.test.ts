import { describe, expect, it } from 'vitest';
import { awardCounts } from '../../src/kinds/award-counts.ts';
import { contestFacts } from '../../src/kinds/contest-facts.ts';
import { bureausAddressed, selfOf } from '../../src/kinds/competition-view.ts';
import { resultNoticeView } from '../../src/kinds/result-notice/view.ts';
import {
  competition,
  competitionWith,
  expectedAwards,
  expectedQuotas,
  results,
  sampleContext,
} from './sample-context.ts';

describe('counts in sentences', () => {
  it('are the totals of awards.json', () => {
    const counts = awardCounts(results.awards, competition);
    const totals = Object.entries(expectedAwards.totals);
    const sentence = (of: 'enterprise' | 'startup' | 'total'): string =>
      totals.map(([level, count]) => `${level}${count[of]}个`).join('、');
    expect(counts.total).toEqual({ count: 60, text: sentence('total'), vacant: null });
    expect(counts.groups).toEqual([
      { id: 'enterprise', name: '企业组', count: 48, text: sentence('enterprise'), vacant: null },
      { id: 'startup', name: '创业组', count: 12, text: sentence('startup'), vacant: null },
    ]);
  });

  it('tell a planned award nobody got as vacant, and no level nobody planned', () => {
    const awards = results.awards.filter(({ projectId }) => projectId !== 'SX2026-0049');
    const counts = awardCounts(awards, competition);
    expect(counts.total).toMatchObject({ count: 59, vacant: '一等奖1个' });
    expect(counts.groups[0]).toMatchObject({ count: 47, vacant: '一等奖1个' });
    expect(counts.groups[1]).toMatchObject({ vacant: null });
  });

  it('leave out a group without awards, and need no plan', () => {
    const undecided = competitionWith({ awards: { ...competition.awards, levels: null } });
    const startups = results.awards.filter(({ group }) => group === 'startup');
    const counts = awardCounts(startups, undecided);
    expect(counts.groups.map(({ id }) => id)).toEqual(['startup']);
    expect(counts.total).toEqual({
      count: 12,
      text: '一等奖1个、二等奖2个、三等奖3个、优胜奖6个',
      vacant: null,
    });
  });
});

describe('facts about the contest', () => {
  // 总决赛企业组评分表.xlsx: 时间：2026年8月27日, 现场亮分, a notary; 180 and 60: parameters.json.
  it('come from quotas, rankings and score sheets', () => {
    const registered = expectedQuotas.reduce((sum, quota) => sum + quota.registeredQualified, 0);
    expect(contestFacts(sampleContext())).toEqual({
      finalName: '省级决赛',
      grandName: '总决赛',
      counts: { registered, finalists: 180, grandFinalists: 60 },
      grand: { days: '2026年8月27日', marksShown: true, notarised: true },
    });
  });

  it('stay unsaid where a record is missing', () => {
    const context = sampleContext();
    const [sheet] = context.records.scoreSheets;
    const records = {
      ...context.records,
      scoreSheets: [{ ...(sheet ?? expect.fail()), notary: null, display: null }],
    };
    expect(contestFacts({ ...context, records }).grand).toMatchObject({
      marksShown: false,
      notarised: false,
    });
    expect(contestFacts({ ...context, records: { ...records, scoreSheets: [] } }).grand).toBeNull();
    expect(contestFacts({ ...context, results: { ...results, quotas: [] } }).counts).toBeNull();
  });
});

describe('the result notice', () => {
  // Domain §2.1, "Legal caution": default 公布; 表彰 needs an approval.
  it('commends only with an approval', () => {
    const noticeFor = (announcement: Partial<typeof competition.announcement>) =>
      resultNoticeView(
        sampleContext({
          competition: competitionWith({ announcement: { ...competition.announcement, ...announcement } }),
        }),
      );
    expect(noticeFor({})).toMatchObject({ verb: '公布', titleVerb: '公布', commends: false });
    expect(noticeFor({ verb: '通报表扬' })).toMatchObject({
      verb: '通报表扬',
      titleVerb: '表扬',
      commends: true,
    });
    expect(noticeFor({ verb: '表彰' })).toMatchObject({ verb: '公布', commends: false });
    expect(noticeFor({ verb: '表彰', approvalReference: '国评组函〔2026〕1号' })).toMatchObject({
      verb: '表彰',
      commends: true,
    });
  });

  // README of the inputs, award plan: 15/8/4/1 and 10/5/3/0.5 万元.
  it('tells the plan’s prizes only where the competition wants them told, never a withheld one', () => {
    const withPrizes = (prizes: boolean) =>
      resultNoticeView(
        sampleContext({
          competition: competitionWith({ announcement: { ...competition.announcement, prizes } }),
        }),
      );
    expect(withPrizes(false).prizes).toEqual([]);
    expect(withPrizes(true).prizes).toEqual([
      { name: '企业组', text: '一等奖15万元、二等奖8万元、三等奖4万元、优胜奖1万元' },
      { name: '创业组', text: '一等奖10万元、二等奖5万元、三等奖3万元、优胜奖0.5万元' },
    ]);
    expect(results.awards.filter(({ prizeWithheld }) => prizeWithheld)).toHaveLength(1);
    const paid = results.awards.map((award) => ({ ...award, prizeWithheld: false }));
    expect(resultNoticeView(sampleContext({ results: { ...results, awards: paid } }))).toEqual(
      resultNoticeView(sampleContext()),
    );
  });

  it('counts the organisation awards, and has no word of them where there are none', () => {
    expect(resultNoticeView(sampleContext()).organisations).toEqual({
      total: 17,
      text: '最佳组织单位奖2个、先进组织单位奖4个、优秀组织单位奖5个、优秀对接服务单位奖6个',
    });
    const { records } = sampleContext();
    const none = sampleContext({ records: { ...records, organisationAwards: [] } });
    expect(resultNoticeView(none).organisations).toBeNull();
  });

  // 主送 of the notice itself: 各市工信局、山西转型综改示范区管委会; names in full from the competition file.
  it('goes to the bureaus, those named alike together', () => {
    expect(bureausAddressed(competition)).toBe('各市工业和信息化局，山西转型综合改革示范区管理委员会');
    const [taiyuan] = competition.regions;
    expect(bureausAddressed({ regions: [taiyuan ?? expect.fail()] })).toBe('太原市工业和信息化局');
  });

  it('calls its issuer 我厅, 我局, 我委 or 我单位', () => {
    expect(
      ['山西省工业和信息化厅', '大同市工业和信息化局', '示范区管理委员会', '某中心'].map(selfOf),
    ).toEqual(['我厅', '我局', '我委', '我单位']);
  });
});
