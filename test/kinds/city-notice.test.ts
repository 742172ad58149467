import { describe, expect, it } from 'vitest';
import { outline } from '../../src/document/outline.ts';
import { districtsOf } from '../../src/kinds/city-notice/districts.ts';
import { cityNotice } from '../../src/kinds/city-notice/kind.ts';
import type { Job, KindContext } from '../../src/kinds/kind.ts';
import { wordsOf } from '../../src/problems/problem.ts';
import type { Competition } from '../../src/records/competition.ts';
import type { CityNotice } from '../../src/records/settings/notices.ts';
import { expectGolden } from '../support/golden.ts';
import { composed, linesOf } from './composed.ts';
import { competition, competitionWith, records, sampleContext } from './sample-context.ts';

const city = competition.notices?.city ?? {};
const datong = city['大同市'] ?? expect.fail();

function contextWith(changes: Partial<CityNotice>, other: Partial<Competition> = {}): KindContext {
  const notices = { finals: null, changes: [], city: { 大同市: { ...datong, ...changes } } };
  return sampleContext({
    competition: competitionWith({ notices, ...other }),
    records: { ...records, scoreSheets: [] },
  });
}

function jobOf(context: KindContext): Job {
  return cityNotice.jobs(context)[0] ?? expect.fail();
}

function told(changes: Partial<CityNotice>, other: Partial<Competition> = {}): readonly string[] {
  return (jobOf(contextWith(changes, other)).problems ?? []).map(
    (found) => `${found.code} ${wordsOf(found, 'zh').sentence}`,
  );
}

describe("a city's own notice (A5)", () => {
  it.each(Object.keys(city))('says for %s what an official has read and approved', (region) => {
    const context = sampleContext();
    const job = cityNotice.jobs(context).find((entry) => entry.region === region);
    expectGolden(`test/kinds/golden/city-notice-${region}.txt`, outline(composed(job, context)));
  });

  it('is the paper of the region, under its own head', () => {
    const document = composed(jobOf(contextWith({})), { status: 'final' });
    expect(document.body[0]).toMatchObject({ type: 'letterhead', mark: '大同市工业和信息化局文件' });
    expect(document.body.find((block) => block.type === 'imprint')).toMatchObject({
      printUnit: '大同市工业和信息化局',
    });
    expect(cityNotice.publisher).toBe('region');
  });

  it("is made for the folder's own region only", () => {
    const letter = { number: null, date: null, semiFinalDate: null, publicity: null, summaryDate: null };
    const regions = (own: Competition['city']): readonly (string | undefined)[] =>
      cityNotice
        .jobs(sampleContext({ competition: { ...competition, city: own } }))
        .map(({ region }) => region);
    expect(regions(undefined)).toEqual(['大同市', '山西转型综改示范区']);
    expect(regions({ region: '大同市', letter })).toEqual(['大同市']);
  });

  it('leaves out the rounds, requirements and contact nobody gave, and asks for what it needs', () => {
    const context = contextWith({ prelim: null, semi: null, requirements: [], contact: null, number: null });
    const lines = linesOf(composed(jobOf(context), context));
    expect(lines.filter((line) => line.startsWith('heading'))).toHaveLength(4);
    expect(lines.join('\n')).not.toMatch(/null|undefined|待定/u);
    const open = (jobOf(context).problems ?? []).map(
      ({ parameters }) => (parameters as { setting: string }).setting,
    );
    expect(open).toEqual([
      'notices.city.大同市.number',
      'notices.city.大同市.semi',
      'notices.city.大同市.contact',
    ]);
  });
});

describe('what the launch notice does not ask for', () => {
  it('is not asked for by the city either (R26, R39)', () => {
    const rulebook = { notice: '', rules: { R26: null, R39: null } };
    const lines = linesOf(composed(jobOf({ ...contextWith({}), rulebook }), { status: 'final' })).join('\n');
    expect(lines).not.toMatch(/资格审核|亮分/u);
    expect(linesOf(composed(jobOf(contextWith({})), { status: 'final' })).join('\n')).toMatch(
      /亮分.*资格审核/su,
    );
  });
});

describe("a city's days", () => {
  it('are in order and in time as the sample has them', () => {
    const context = sampleContext({ records: { ...records, scoreSheets: [] } });
    expect(cityNotice.jobs(context).flatMap(({ problems }) => problems)).toEqual([]);
  });

  // R01 2026-07-10 inclusive; R03 2026-08-05.
  it('may be as late as the province allows, and no later', () => {
    expect(told({ registrationDeadline: '2026-07-10' })).toEqual([]);
    expect(told({ registrationDeadline: '2026-07-11' })).toEqual([
      'city-later-than-province 市级通知的报名截止日期是 2026-07-11，晚于省里规定的报名截止日期 2026-07-10。',
    ]);
    const place = '大同市';
    expect(told({ semi: { date: '2026-08-05', place } })).toEqual([]);
    expect(told({ semi: { date: '2026-08-06', place } })).toEqual([
      'city-later-than-province 市级通知的复赛日期是 2026-08-06，晚于省里规定的推荐截止日期 2026-08-05。',
    ]);
  });

  it('are in order', () => {
    expect(told({ prelim: { date: '2026-07-23', place: '大同市' } })).toEqual([
      'schedule-order 复赛日期（2026-07-22）早于初赛日期（2026-07-23），前后次序不对。',
    ]);
    expect(
      told({ date: '2026-07-09', registrationDeadline: '2026-07-08' }).map((line) => line.split(' ')[0]),
    ).toEqual(['schedule-order']);
  });

  it('are told when its score sheets have another', () => {
    const context = { ...contextWith({ semi: { date: '2026-07-23', place: '大同市' } }), records };
    expect(
      (jobOf(context).problems ?? []).map(({ code, severity, region }) => [code, severity, region]),
    ).toEqual([['schedule-differs-from-sheet', 'warning', '大同市']]);
  });

  it('fall back on the province for registration', () => {
    const lines = linesOf(composed(jobOf(contextWith({ registrationDeadline: null })), { status: 'final' }));
    expect(lines.join('\n')).toContain('报名截止日期为2026年7月10日');
  });
});

describe("the name of a city's contest (A25, R36)", () => {
  it('is the one the launch notice announced', () => {
    expect(jobOf(contextWith({})).content).toMatchObject({
      title: '大同市工业和信息化局关于举办第十一届“创客中国”大同市中小企业创新创业大赛的通知',
    });
    expect(told({ contestName: '大同市中小企业创新创业大赛' })).toEqual([
      'contest-renamed 市级比赛名称“大同市中小企业创新创业大赛”没有照写大赛全称' +
        '“第十一届‘创客中国’大同市中小企业创新创业大赛”，赛事名称不得更改。',
    ]);
  });

  it('keeps the name of the competition where the launch notice announced none', () => {
    const none = { launch: undefined };
    const open = jobOf(contextWith({}, none)).problems ?? [];
    expect(open.map(({ parameters }) => parameters)).toMatchObject([
      { setting: 'notices.city.大同市.contestName' },
    ]);
    expect(told({ contestName: `${competition.name}大同市复赛` }, none)).toEqual([]);
    expect(told({ contestName: '第十一届“创客中国”大同市中小企业创新创业大赛' }, none)).toEqual([]);
    expect(told({ contestName: '大同创客大赛' }, none).map((line) => line.split(' ')[0])).toEqual([
      'contest-renamed',
    ]);
  });
});

describe('a region nobody knows', () => {
  it('is told instead of left out, with the name meant', () => {
    const notices = { finals: null, changes: [], city: { 大同: datong } };
    const context = sampleContext({ competition: competitionWith({ notices }) });
    expect(cityNotice.jobs(context)).toEqual([]);
    expect(cityNotice.check?.(context)).toMatchObject([
      { code: 'notice-region-unknown', parameters: { region: '大同', meant: '大同市' } },
    ]);
  });
});

// GB/T 2260: 大同 has districts and counties and no county-level city, 忻州 all three, 综改区 only zones.
describe('the districts of a region', () => {
  const of = (name: string, counties: readonly string[], bureau = `${name}工业和信息化局`) =>
    districtsOf({ name, counties: [...counties], bureau: { name: bureau, shortNames: [], signers: [] } });

  it.each([
    ['大同市', ['平城区', '阳高县'], '各县（区）', '各县（区）工业和信息化主管部门'],
    ['忻州市', ['忻府区', '原平市', '定襄县'], '各县（市、区）', '各县（市、区）工业和信息化主管部门'],
    ['某市', ['甲区', '乙区'], '各区', '各区工业和信息化主管部门'],
    ['某市', ['甲县', '乙高新区'], '各县、各园区', '各县、各园区工业和信息化主管部门'],
  ] as const)('are called together by their kinds: %s %j', (name, counties, all, offices) => {
    expect(of(name, counties)).toEqual({ all, offices });
  });

  it('are zones and others by name where there are no counties', () => {
    const zones = of('某示范区', ['学府园区', '唐槐园区', '科创城'], '某示范区管理委员会');
    expect(zones).toEqual({ all: '各园区、科创城', offices: '各园区、科创城管理机构' });
  });

  it('are overseen by the offices for small firms where the bureau is not named after the region', () => {
    expect(of('甲市', ['乙县'], '某某委员会').offices).toBe('各县中小企业主管部门');
  });

  it('are unknown where the settings name none', () => {
    expect(of('甲市', [])).toEqual({ all: null, offices: null });
  });
});
