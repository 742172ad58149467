import { z } from 'zod';
import { formatDate } from '../document/dates.ts';
import type { Competition } from '../records/competition.ts';
import type { AreaStatistics, FunnelStage, Growth, RoundReport, Split } from '../records/statistics.ts';
import {
  reasonsOf,
  reviewWords,
  sizeWords,
  specialisationWords,
  withoutWords,
} from '../tables/statistics-words.ts';
import {
  countText,
  figureParts,
  figureSchema,
  figureView,
  inBrackets,
  type FigureView,
} from './area-figures.ts';

const growthSchema = z
  .strictObject({
    lastYear: z.string().describe('上年的项目数'),
    thisYear: z.string().describe('与上年相比的本年项目数（全省：不含没有上年数据的地区）'),
    words: z.string().describe('如 比上年的113个增长25.7%、与上年的54个持平'),
    without: z.string().describe('比较时不含哪些地区，如 （不含甲市）；都有则为空'),
  })
  .nullable()
  .describe('没有上年数据时为空');

const roundSchema = z.strictObject({
  name: z.string().describe('名称，如 初赛、复赛'),
  when: z.string().nullable().describe('日期，如 2026年7月14日'),
  where: z.string().nullable().describe('地点'),
  count: z.string().nullable().describe('参赛项目数；未掌握时为空'),
});

/** The numbers of a region or of the province, as sentences print them. */
export const areaSchema = z.strictObject({
  registered: z.string().describe('按时报名并审核通过的项目数'),
  groups: z.strictObject({
    words: z.string().describe('如 企业组104个、占73.2%，创业组38个、占26.8%'),
    startup: z
      .string()
      .nullable()
      .describe('创业组的构成，如 初创企业28个、创客团队10个；没有创业组项目时为空'),
  }),
  growth: growthSchema,
  counties: z.string().nullable().describe('项目分布的县区数；没有填时为空'),
  fields: z.string().nullable().describe('项目较多的领域，如 新能源24个、新材料17个'),
  specialisations: z.string().nullable().describe('各层级专精特新等企业的项目数；没有时为空'),
  sizes: z.string().nullable().describe('各规模企业的项目数；没有时为空'),
  review: z.strictObject({
    total: z.string().describe('报名系统中的全部项目数'),
    passed: z.string().describe('审核通过的项目数'),
    share: z.string().nullable().describe('审核通过的占比，如 95.9%'),
    others: z.string().nullable().describe('其余项目，如 待审核1个、不通过3个；没有时为空'),
    reasons: z.string().nullable().describe('退回和不通过的原因；没有时为空'),
    reasonsOf: z.string().describe('上面是什么的原因：退回、不通过，或者退回和不通过'),
  }),
  prelim: roundSchema,
  semi: roundSchema,
  recommended: z
    .strictObject({
      total: z.string().describe('推荐的项目数'),
      enterprise: z.string().describe('其中企业组'),
      startup: z.string().describe('其中创业组'),
      share: z.string().describe('创业组占比，如 20.0%'),
    })
    .nullable()
    .describe('没有推荐名单时为空'),
  stages: z.strictObject({
    final: z.string().nullable().describe('进入省级决赛的项目数；尚未举行时为空'),
    grand: z.string().nullable().describe('进入总决赛的项目数；尚未举行时为空'),
    anyGrand: z.boolean().describe('有项目进入总决赛'),
    national: z.string().nullable().describe('推荐全国的项目数；没有或尚未产生时为空'),
  }),
  awards: z
    .strictObject({
      count: z.string().describe('获奖项目数'),
      words: z.string().describe('如 其中一等奖1个、优胜奖12个；只有一种奖项时如 均为优胜奖'),
    })
    .nullable()
    .describe('没有获奖项目时为空'),
  awardsGiven: z.boolean().describe('奖项已经产生'),
  fourNew: z.string().nullable().describe('“四新”项目数；没有时为空'),
  judges: figureSchema,
  judgeParts: z.string().nullable().describe('各类评委人数'),
  events: figureSchema,
  attendees: figureSchema,
  onlineViewers: figureSchema,
  media: figureSchema,
  mediaParts: z.string().nullable().describe('各类媒体的报道数'),
  mediaReads: figureSchema,
  serviceEvents: figureSchema,
  serviceInstitutions: figureSchema,
  serviceProjects: figureSchema,
  equityDeals: figureSchema,
  equityWan: figureSchema,
  equityIntentWan: figureSchema,
  creditDeals: figureSchema,
  creditWan: figureSchema,
  landedProjects: figureSchema,
  landedWan: figureSchema,
  bigFirmProjects: figureSchema,
  told: z
    .strictObject({
      publicity: z.boolean(),
      events: z.boolean(),
      contest: z.boolean(),
      financing: z.boolean(),
      landing: z.boolean(),
      services: z.boolean(),
    })
    .describe('宣传、活动、比赛、融资、落地、服务各有没有可写的数据'),
});

export type AreaView = z.infer<typeof areaSchema>;

export function areaView(area: AreaStatistics, competition: Competition): AreaView {
  const figures = figureViews(area);
  const stage = (id: FunnelStage): number | null =>
    area.funnel.find((step) => step.stage === id)?.count ?? null;
  const prelim = roundView(competition.stages.prelim.name, area.rounds?.prelim, stage('prelim'));
  const semi = roundView(competition.stages.semi.name, area.rounds?.semi, stage('semi'));
  return {
    registered: countText(area.registered),
    groups: groupsView(area, competition),
    growth: growthView(area.growth),
    counties: distinctCounties(area),
    fields: leading(area.fields),
    specialisations: listed(
      area.specialisations.filter(({ label }) => label !== 'none'),
      (label) => specialisationWords[label],
    ),
    sizes: listed(area.sizes, (label) => sizeWords[label]),
    review: reviewView(area),
    prelim,
    semi,
    recommended: recommendedView(area, stage('recommended')),
    stages: {
      final: countOrNull(stage('final')),
      grand: countOrNull(stage('grand')),
      anyGrand: (stage('grand') ?? 0) > 0,
      national: (stage('national') ?? 0) > 0 ? countOrNull(stage('national')) : null,
    },
    awards: awardsView(area),
    awardsGiven: stage('awarded') !== null,
    fourNew: area.fourNew === 0 ? null : countText(area.fourNew),
    ...figures,
    judgeParts: figureParts([
      { name: '技术类', figure: area.figures.judgesTechnical, unit: '人' },
      { name: '投资类', figure: area.figures.judgesInvestment, unit: '人' },
      { name: '管理类', figure: area.figures.judgesManagement, unit: '人' },
    ]),
    mediaParts: figureParts([
      { name: '中央及国家级媒体', figure: area.figures.mediaCentral, unit: '篇' },
      { name: '省级媒体', figure: area.figures.mediaProvincial, unit: '篇' },
      { name: '市级媒体', figure: area.figures.mediaCity, unit: '篇' },
      { name: '新媒体', figure: area.figures.mediaNew, unit: '篇' },
    ]),
    told: {
      publicity: isTold(figures.media, figures.mediaReads),
      events: isTold(figures.events, figures.attendees, figures.onlineViewers),
      contest: [prelim, semi].some(({ when, count }) => when !== null || count !== null),
      financing: isTold(
        figures.equityDeals,
        figures.equityWan,
        figures.equityIntentWan,
        figures.creditDeals,
        figures.creditWan,
      ),
      landing: isTold(figures.landedProjects, figures.landedWan, figures.bigFirmProjects),
      services: isTold(figures.serviceEvents),
    },
  };
}

type FigureViews = Pick<
  AreaView,
  | 'judges'
  | 'events'
  | 'attendees'
  | 'onlineViewers'
  | 'media'
  | 'mediaReads'
  | 'serviceEvents'
  | 'serviceInstitutions'
  | 'serviceProjects'
  | 'equityDeals'
  | 'equityWan'
  | 'equityIntentWan'
  | 'creditDeals'
  | 'creditWan'
  | 'landedProjects'
  | 'landedWan'
  | 'bigFirmProjects'
>;

function figureViews({ figures }: AreaStatistics): FigureViews {
  return {
    judges: figureView(figures.judges),
    events: figureView(figures.events),
    attendees: figureView(figures.attendees),
    onlineViewers: figureView(figures.onlineViewers),
    media: figureView(figures.media),
    mediaReads: figureView(figures.mediaReads),
    serviceEvents: figureView(figures.serviceEvents),
    serviceInstitutions: figureView(figures.serviceInstitutions),
    serviceProjects: figureView(figures.serviceProjects),
    equityDeals: figureView(figures.equityDeals),
    equityWan: figureView(figures.equityWan),
    equityIntentWan: figureView(figures.equityIntentWan),
    creditDeals: figureView(figures.creditDeals),
    creditWan: figureView(figures.creditWan),
    landedProjects: figureView(figures.landedProjects),
    landedWan: figureView(figures.landedWan),
    bigFirmProjects: figureView(figures.bigFirmProjects),
  };
}

/** The shares are a full set: they sum to 100.0 in the sentence too. */
function groupsView(
  { groups }: AreaStatistics,
  { groups: names, startupKinds }: Competition,
): AreaView['groups'] {
  const words = groups.split.map(({ label, count, share }) => {
    const name = label === null ? '未填组别的' : names[label].name;
    return `${name}${countText(count)}个、占${share ?? '0.0'}%`;
  });
  const kinds = [
    [startupKinds.company, groups.startupCompany],
    [startupKinds.team, groups.startupTeam],
    ['未填主体类型的', groups.unstatedKind],
  ] as const;
  const startup = kinds
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}${countText(count)}个`);
  return { words: words.join('，'), startup: startup.length === 0 ? null : startup.join('、') };
}

/** 增长, 下降 and 持平 by the sign of the exact change; a change too small for one decimal has no percent. */
function growthView({ direction, lastYear, thisYear, ratio, without }: Growth): AreaView['growth'] {
  if (direction === null || lastYear === null || ratio === null) return null;
  const percent = ratio.percent.replace('-', '');
  const last = `上年的${countText(lastYear)}个`;
  const verb = direction === 'up' ? '增长' : '下降';
  const change = percent === '0.0' ? `略有${verb}` : `${verb}${percent}%`;
  return {
    lastYear: countText(lastYear),
    thisYear: countText(thisYear),
    words: direction === 'level' ? `与${last}持平` : `比${last}${change}`,
    without: inBrackets(withoutWords(without)),
  };
}

function distinctCounties({ counties }: AreaStatistics): string | null {
  const named = counties.filter(({ label }) => label !== null).length;
  return named === 0 ? null : countText(named);
}

const LEADING = 3;
const MOST_LEADING = 5;

/** The most frequent three, with those equal to the third while the list stays short. */
function leading(split: Split): string | null {
  const named = split.flatMap(({ label, count }) => (label === null ? [] : [{ label, count }]));
  const third = named[LEADING - 1]?.count ?? 0;
  const withEqual = named.filter(({ count }) => count >= third);
  const shown = withEqual.length <= MOST_LEADING ? withEqual : named.filter(({ count }) => count > third);
  const words = shown.map(({ label, count }) => `${label}${countText(count)}个`);
  return words.length === 0 ? null : words.join('、');
}

function listed<Label extends string>(split: Split<Label>, wordOf: (label: Label) => string): string | null {
  const words = split.flatMap(({ label, count }) =>
    label === null ? [] : [`${wordOf(label)}${countText(count)}个`],
  );
  return words.length === 0 ? null : words.join('、');
}

function reviewView({ review, funnel }: AreaStatistics): AreaView['review'] {
  const [registered, approved] = funnel;
  const others = (['late', 'pending', 'returned', 'rejected', 'unstated'] as const)
    .filter((outcome) => review[outcome] > 0)
    .map((outcome) =>
      outcome === 'unstated'
        ? `未填审核状态的${countText(review[outcome])}个`
        : `${reviewWords[outcome]}${countText(review[outcome])}个`,
    );
  const reasons = review.reasons.map(({ reason, count }) => `${reason ?? '原因未填'}${countText(count)}个`);
  return {
    total: countText(registered?.count ?? 0),
    passed: countText(review.passed),
    share: approved?.ofFirst === null || approved === undefined ? null : `${approved.ofFirst.percent}%`,
    others: others.length === 0 ? null : others.join('、'),
    reasons: reasons.length === 0 ? null : reasons.join('、'),
    reasonsOf: reasonsOf(review),
  };
}

function roundView(name: string, round: RoundReport | undefined, count: number | null): AreaView['prelim'] {
  return {
    name,
    when: round?.day == null ? (round?.when ?? null) : formatDate(round.day),
    where: round?.where ?? null,
    count: count === null ? null : countText(count),
  };
}

function recommendedView({ startupShare }: AreaStatistics, count: number | null): AreaView['recommended'] {
  const { startup, total, share } = startupShare;
  if (count === null || share === null) return null;
  return {
    total: countText(total),
    enterprise: countText(total - startup),
    startup: countText(startup),
    share: `${share.percent}%`,
  };
}

function awardsView({ awards, awarded }: AreaStatistics): AreaView['awards'] {
  if (awarded === 0) return null;
  const given = awards
    .map(({ level, enterprise, startup }) => ({ level, count: enterprise + startup }))
    .filter(({ count }) => count > 0);
  const counted = given.map(({ level, count }) => `${level}${countText(count)}个`);
  const [only, ...others] = given;
  const isOneLevel = only !== undefined && others.length === 0;
  return {
    count: countText(awarded),
    words: isOneLevel ? `${awarded === 1 ? '为' : '均为'}${only.level}` : `其中${counted.join('、')}`,
  };
}

function countOrNull(count: number | null): string | null {
  return count === null ? null : countText(count);
}

function isTold(...figures: readonly FigureView[]): boolean {
  return figures.some((figure) => figure !== null);
}
