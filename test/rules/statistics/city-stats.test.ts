import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { AreaStatistics, Figure, Ratio, Split, Statistics } from '../../../src/records/statistics.ts';
import { judge } from '../../../src/rules/judge.ts';
import { shanxiCompetition } from '../../support/shanxi-records.ts';
import { readSample } from '../../support/staff-files.ts';

/*
 * Every metric of every region and of the province against city-stats.json, which another program made from
 * the same inputs and the definitions of domain §2.5. The mapping below only renames; what the expected file
 * does not have is asserted by itself.
 */

interface Expected {
  readonly regions: readonly Readonly<Record<string, unknown>>[];
  readonly province: Readonly<Record<string, unknown>>;
}

const expected = JSON.parse(readFileSync('test/expected/shanxi-2026/city-stats.json', 'utf8')) as Expected;
let statistics: Statistics;

beforeAll(async () => {
  const { records } = await readSample('shanxi-2026');
  const noDecisions = { overrides: [], votes: [] };
  statistics = judge(records, shanxiCompetition(), { notice: '', rules: {} }, noDecisions).statistics;
});

describe('the statistics of the clean sample', () => {
  it('equal city-stats.json in every field of every region', () => {
    expect(statistics.regions.map(mapped)).toEqual(expected.regions);
  });

  it('equal city-stats.json in every field of the province', () => {
    expect(mapped(statistics.province)).toEqual(expected.province);
  });

  it('leave nothing out: every portal row has a region, every region its table', () => {
    expect(statistics).toMatchObject({ withoutRegion: 0, withoutTable: [] });
    for (const { review, groups } of [...statistics.regions, statistics.province]) {
      expect(review).toMatchObject({ late: 0, unstated: 0 });
      expect(groups).toMatchObject({ unstatedGroup: 0, unstatedKind: 0 });
    }
  });

  // 综改区 writes — for last year; 大同市 held no service events (地市统计, rows 1 and 19).
  it('tell apart what is zero, not held, unknown and left out of a sum', () => {
    const area = (name: string): AreaStatistics | undefined =>
      statistics.regions.find(({ region }) => region === name);
    expect(area('山西转型综改示范区')?.growth).toMatchObject({ lastYear: null, direction: null });
    expect(area('大同市')?.figures.serviceEvents.type).toBe('not-held');
    expect(area('太原市')?.figures.equityDeals).toMatchObject({ type: 'number', value: '0' });
    expect(statistics.province.growth.without).toEqual(['山西转型综改示范区']);
  });

  it('give shares that sum to 100.0 in every split', () => {
    for (const area of [...statistics.regions, statistics.province]) {
      for (const split of [
        area.counties,
        area.fields,
        area.industries,
        area.specialisations,
        area.sizes,
        area.groups.split,
      ]) {
        const tenths = split.map(({ share }) => Number((share ?? '').replace('.', '')));
        expect(tenths.reduce((sum, one) => sum + one, 0)).toBe(1000);
        expect(split.reduce((sum, { count }) => sum + count, 0)).toBe(area.registered);
      }
    }
  });
});

const stageNames = {
  registered: '报名',
  approved: '审核通过',
  prelim: '初赛',
  semi: '复赛',
  recommended: '推荐',
  final: '省级决赛',
  grand: '总决赛',
  awarded: '获奖',
  national: '推荐全国',
} as const;
const specialisationNames: Readonly<Record<string, string>> = {
  'little-giant': '专精特新“小巨人”企业',
  specialised: '专精特新中小企业',
  innovative: '创新型中小企业',
  none: '否',
};
const sizeNames: Readonly<Record<string, string>> = { medium: '中型', small: '小型', micro: '微型' };
const directions = { up: '增长', down: '下降', level: '持平' } as const;

/** Our numbers under the names of city-stats.json. */
function mapped(area: AreaStatistics): Record<string, unknown> {
  const { groups, growth, review, startupShare, figures, rounds } = area;
  const counts = (split: Split, names?: Readonly<Record<string, string>>): Record<string, number> =>
    Object.fromEntries(
      split.map(({ label, region, count }) => {
        const name = label === null ? '未填' : names === undefined ? label : (names[label] ?? `?${label}`);
        return [region === undefined ? name : `${region}/${name}`, count];
      }),
    );
  return {
    region: area.region ?? '全省',
    E01: area.registered,
    E02: {
      enterprise: groups.enterprise,
      startup: groups.startup,
      startupCompany: groups.startupCompany,
      startupTeam: groups.startupTeam,
    },
    E03: {
      byCounty: counts(area.counties),
      byField: counts(area.fields),
      byIndustry: counts(area.industries),
      byZjtx: counts(area.specialisations, specialisationNames),
      bySize: counts(area.sizes, sizeNames),
    },
    E04: {
      thisYear: growth.thisYear,
      lastYear: growth.lastYear,
      growth: ratio(growth.ratio),
      wording: growth.direction === null ? null : directions[growth.direction],
      note:
        growth.without.length === 0 ? null : 'regions without a last-year number are left out of both sides',
    },
    E05: {
      passed: review.passed,
      pending: review.pending,
      returned: review.returned,
      rejected: review.rejected,
      reasons: Object.fromEntries(
        review.reasons.map(({ reason, count }) => [reason ?? '未填', count] as const),
      ),
    },
    E06: area.funnel.map(({ stage, count, ofPrevious, ofFirst }) => ({
      stage: stageNames[stage],
      count,
      ofPrevious: ratio(ofPrevious),
      ofFirst: ratio(ofFirst),
    })),
    E07: {
      startup: startupShare.startup,
      total: startupShare.total,
      share: ratio(startupShare.share),
      capMax: startupShare.cap,
    },
    E08: {
      technical: whole(figures.judgesTechnical),
      investment: whole(figures.judgesInvestment),
      management: whole(figures.judgesManagement),
      total: whole(figures.judges),
    },
    E09: {
      events: whole(figures.events),
      attendees: whole(figures.attendees),
      online: whole(figures.onlineViewers),
    },
    E10: {
      central: whole(figures.mediaCentral),
      provincial: whole(figures.mediaProvincial),
      city: whole(figures.mediaCity),
      newMedia: whole(figures.mediaNew),
      total: whole(figures.media),
      reads: whole(figures.mediaReads),
    },
    E11: {
      events: whole(figures.serviceEvents),
      institutions: whole(figures.serviceInstitutions),
      projects: whole(figures.serviceProjects),
    },
    E12: {
      equityDeals: whole(figures.equityDeals),
      equityWan: decimal(figures.equityWan),
      equityIntentWan: decimal(figures.equityIntentWan),
      creditDeals: whole(figures.creditDeals),
      creditWan: decimal(figures.creditWan),
    },
    E13: {
      landed: whole(figures.landedProjects),
      landedWan: decimal(figures.landedWan),
      bigFirm: whole(figures.bigFirmProjects),
    },
    E14: {
      byLevel: Object.fromEntries(
        area.awards
          .filter(({ enterprise, startup }) => enterprise + startup > 0)
          .map(({ level, enterprise, startup }) => [level, { enterprise, startup }]),
      ),
      total: area.awarded,
      fourNewQualified: area.fourNew,
    },
    dates: rounds === null ? null : { prelim: rounds.prelim.day, semi: rounds.semi.day },
  };
}

function ratio(value: Ratio | null): object | null {
  return value === null ? null : { fraction: `${value.part}/${value.whole}`, percent: value.percent };
}

/** The expected file counts 未开展 as zero. */
function whole(figure: Figure): number | null {
  const text = decimal(figure);
  return text === null ? null : Number(text);
}

function decimal(figure: Figure): string | null {
  if (figure.type === 'not-held') return '0';
  return figure.type === 'number' ? figure.value : null;
}
