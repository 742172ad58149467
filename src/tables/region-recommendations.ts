import type { Cell, Table } from '../document/model.ts';
import type { Competition } from '../records/competition.ts';
import type { RegionQuota } from '../records/results.ts';
import { fractionAsDecimal } from './decimals.ts';
import { column, tableOf, text, wholeNumber, type ColumnOf } from './columns.ts';

/** A region's seats and what its list holds; `rows` counts the list's lines, repeated ones too. */
export interface RegionRecommendationCount {
  readonly quota: RegionQuota;
  readonly rows: number;
  readonly hasList: boolean;
  /** Rows that no project of the portal belongs to. */
  readonly unmatched: number;
}

/** 各地区情况: registrations (E01), seats, recommended by group, the start-up cap (R27), and their sum. */
export function regionRecommendationsTable(
  counts: readonly RegionRecommendationCount[],
  competition: Pick<Competition, 'groups' | 'recommendation'>,
): Table {
  const share = competition.recommendation.startupShareOf;
  const rows = counts.map((count): Row => ({ ...count.quota, count, name: count.quota.region }));
  const frame = {
    id: 'regions',
    title: '各地区情况',
    lead: [],
    notes: [
      `注：“报名”是按时报名并审核通过的项目数；“${competition.groups.startup.name}上限”是推荐数的${share}分之一，不足1个的部分不计。`,
    ],
    sheetName: '各地区情况',
  };
  return tableOf(frame, columnsFor(competition), [...rows, totalOf(rows)]);
}

type Figure = 'registered' | 'quota' | 'recommended' | 'recommendedEnterprise' | 'recommendedStartup';

interface Row extends Readonly<Record<Figure, number>> {
  readonly name: string;
  /** Null in the sum. */
  readonly startupMaxAtRecommended: number | null;
  readonly count: RegionRecommendationCount | null;
}

function totalOf(rows: readonly Row[]): Row {
  const sum = (figure: Figure): number => rows.reduce((total, row) => total + row[figure], 0);
  return {
    name: '合计',
    registered: sum('registered'),
    quota: sum('quota'),
    recommended: sum('recommended'),
    recommendedEnterprise: sum('recommendedEnterprise'),
    recommendedStartup: sum('recommendedStartup'),
    startupMaxAtRecommended: null,
    count: null,
  };
}

function columnsFor({
  groups,
  recommendation,
}: Pick<Competition, 'groups' | 'recommendation'>): readonly ColumnOf<Row>[] {
  const startup = groups.startup.name;
  return [
    column('serial', '序号', 'number', 2, ({ count }, at) => (count === null ? empty : wholeNumber(at + 1))),
    column('region', '地区', 'text', 8, ({ name }) => text(name)),
    column('registered', '报名', 'number', 4, ({ registered }) => wholeNumber(registered)),
    column('quota', '名额', 'number', 4, ({ quota }) => wholeNumber(quota)),
    column('recommended', '推荐', 'number', 4, ({ recommended }) => wholeNumber(recommended)),
    column('enterprise', groups.enterprise.name, 'number', 4, ({ recommendedEnterprise }) =>
      wholeNumber(recommendedEnterprise),
    ),
    column('startup', startup, 'number', 4, ({ recommendedStartup }) => wholeNumber(recommendedStartup)),
    column('startupMax', `${startup}上限`, 'number', 4, ({ startupMaxAtRecommended: max }) =>
      max === null ? empty : wholeNumber(max),
    ),
    column('share', `${startup}占比`, 'choice', 4, shareCell),
    column('remark', '情况', 'text', 14, ({ count }) =>
      text(count === null ? null : remarksOf(count, startup, recommendation.startupShareOf).join('；')),
    ),
  ];
}

const empty: Cell = { type: 'blank', reason: 'none' };

/** One decimal, half up, on whole numbers. */
function shareCell({ recommended, recommendedStartup }: Row): Cell {
  if (recommended === 0) return { type: 'blank', reason: 'not-applicable' };
  return text(`${fractionAsDecimal(`${recommendedStartup * 100}/${recommended}`, 1)}%`);
}

function remarksOf(
  { quota, rows, hasList, unmatched }: RegionRecommendationCount,
  startup: string,
  share: number,
): readonly string[] {
  if (!hasList) return ['未报送推荐项目名单'];
  const { recommended, recommendedEnterprise, recommendedStartup, startupMaxAtRecommended: max } = quota;
  const ungrouped = recommended - recommendedEnterprise - recommendedStartup;
  return [
    ...(recommended > quota.quota ? [`超出名额${recommended - quota.quota}个`] : []),
    ...(recommended < quota.quota ? [`比名额少${quota.quota - recommended}个`] : []),
    ...(recommendedStartup > max ? [`${startup}超过${share}分之一，多${recommendedStartup - max}个`] : []),
    ...(rows > recommended ? [`名单${rows}行，其中重复${rows - recommended}行`] : []),
    ...(ungrouped > 0 ? [`${ungrouped}个组别不明`] : []),
    ...(unmatched > 0 ? [`${unmatched}个与报名系统对不上`] : []),
  ];
}
